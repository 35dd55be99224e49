import type { Kind, KindExamples } from '../../model/kind';
import { ENTITIES, OWNERS } from './words/entities';
import { words } from './words/words';

const CUSTOMERS = words('* customer|customer *|* client|client *|buyer|offtaker|off taker|end user|user|licensee|tenant|charterer|anchor tenant|account|subscriber|purchaser');
const SECTIONS = words('customers|clients|offtake|offtakers|tenants|buyers|potential acquirers|who buys|ppa|power purchase agreement|government contract|contract win|contract award|shipper');

/** Who buys from the subject: `| Customer | Use case |`, `| Customer | % revenue |`. */
export const customers: Kind = {
	id: 'customers',
	title: 'Customers',
	icon: 'shopping-cart',
	rules: [
		{ first: CUSTOMERS, notFirst: ['customer acquisition cost', 'customer metric', 'user base'], none: ['seller', 'target', 'acquisition', 'supplier'], notSections: words('acquisition|m&a|takeover|licensing') },
		{ first: CUSTOMERS, any: ['logic'] },
		{ sections: SECTIONS, first: [...ENTITIES, 'partner', 'target', 'account', 'counterparty'], none: ['* beta', '* exposure', 'angle'] },
		{ first: OWNERS, any: CUSTOMERS, also: words('product|volume|term|deal|contract|relationship|share') },
	],
	columns: [
		{ key: 'customer', headers: CUSTOMERS, type: 'name', loose: [...ENTITIES, 'partner', 'target'] },
		{ key: 'relationship', headers: words('role|use|use case|application|nature|relation'), type: 'text' },
		{ key: 'products', headers: ['product', 'service', 'what they buy'], type: 'text' },
		{ key: 'share', headers: words('% of *|share of *|% revenue|revenue share'), type: 'value' },
		{ key: 'amount', headers: words('contract value|value|revenue|deal size|spend|volume'), type: 'amount' },
		{ key: 'status', headers: ['stage', 'stand'], type: 'status' },
		{ key: 'company', headers: ['supplier', 'seller'], type: 'name' },
	],
	subject: 'company',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Key customers', table: '| Customer | Use case |\n|---|---|\n| [[Acme Cloud]] | Cooling |\n| A navy | Engines |' },
		{ heading: 'Customer concentration', table: '| Customer | % of revenue |\n|---|---|\n| Top retailer | 22% |' },
		{ heading: 'Offtakers', table: '| Company | Product | Volume |\n|---|---|---|\n| A smelter | Concentrate | 40 kt |' },
		{ heading: '주요 고객', table: '| 고객사 | 제품 |\n|---|---|\n| 해양조선 | 후판 |' },
	],
	areNot: [
		{ kind: 'partners', heading: 'Potential partners', table: '| Partner | Scope |\n|---|---|\n| Island Telecom | Roaming |' },
	],
};
