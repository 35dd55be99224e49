import type { Kind, KindExamples } from '../../model/kind';
import { DATES, ENTITIES, MONEY } from './words/entities';
import { words } from './words/words';

const PARTNERS = words('* partner|ally|collaborator|counterparty|partnership|joint venture|alliance|co developer|codeveloper|partner *|counterpart|sponsor|licensee');
const SECTIONS = words('partners|partnership|alliances|collaborations|joint ventures|key relationships|ai infrastructure deals|ai data center deals|relationship to other entities|allies|licensing|codeshare|sponsorship|cooperation|agreement');

/** Who works with the subject: `| Partner | Relationship |` under "Partnerships", "Alliances". */
export const partners: Kind = {
	id: 'partners',
	title: 'Partnerships',
	icon: 'handshake',
	rules: [
		{ first: PARTNERS, none: ['* vs'] },
		{ first: [...ENTITIES, ...DATES, 'deal', 'oem'], any: ['partner', 'partners', 'counterparty'], also: words('deal|role|terms|scope|capacity|size|status|value|description|type|focus|details|amount|other ties') },
		{ sections: SECTIONS, first: [...ENTITIES, 'deal', 'venture', 'relationship', 'who', 'with'], notSections: ['financing'] },
		{ first: words('deal|agreement|contract|vereinbarung|accord|acuerdo'), any: words('partner|counterparty|role|parties|terms|structure') },
		{ sections: words('geopolitics|allies|allied coordination|diplomatic relations|foreign relations'), first: [...ENTITIES, 'country', 'ally'], any: ['relationship', 'stance', 'alignment', 'support'] },
		{ first: [...ENTITIES, 'actor', 'entity'], any: ['relationship', 'relation'], columns: 2 },
	],
	columns: [
		{ key: 'partner', headers: PARTNERS, type: 'name', loose: [...ENTITIES, 'country', 'deal', 'venture'] },
		{ key: 'relationship', headers: words('role|type|nature|deal|scope|focus|details|description|terms|collaboration'), type: 'text' },
		{ key: 'company', headers: [...ENTITIES.filter(word => word === 'company' || word === 'miner' || word === 'oem'), 'party'], type: 'name' },
		{ key: 'amount', headers: [...MONEY, 'upfront'], type: 'amount' },
		{ key: 'capacity', headers: ['power', 'mw'], type: 'capacity' },
		{ key: 'date', headers: DATES, type: 'date' },
		{ key: 'status', headers: ['stage', 'stand'], type: 'status' },
	],
	subject: 'company',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Partnerships', table: '| Partner | Relationship |\n|---|---|\n| Island Telecom | Roaming |\n| [[North Cable]] | Joint build |' },
		{ heading: 'Joint ventures', table: '| Company | Scope |\n|---|---|\n| Agri Holdings | Seeds in Brazil |' },
		{ heading: 'Partenariats', table: '| Partenaire | Objet |\n|---|---|\n| Hôpital Sud | Essais |' },
		{ heading: 'Licensing deals', table: '| Licensee | Asset | Upfront |\n|---|---|---|\n| Harbour Pharma | HX-2 | $80M |' },
	],
	areNot: [
		{ kind: 'captable', heading: 'Consortium', table: '| Partner | Role |\n|---|---|\n| North Cable | 40% |' },
		{ kind: 'people', heading: 'Notable partners', table: '| Partner | Background |\n|---|---|\n| Ida Holm | Former regulator |', tags: ['vc'] },
	],
};
