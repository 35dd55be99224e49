import type { Kind, KindExamples } from '../../model/kind';
import { words } from './words/words';

const RISKS = words('* risk|risk *|* challenge|challenge *|threat|issue|concern|headwind|* constraint|restriction|limitation|bottleneck|weakness|vulnerability|problem|pressure|obstacle|barrier|hurdle|gap|red flag|controversy|lawsuit|litigation|sanction|regulation|weak point|dependency|uncertainty|manifestation');
const SECTIONS = words('risks|challenges|headwinds|limitations|bear case|concerns|threats|vulnerabilities|constraints|bottlenecks|what could go wrong|controversies|litigation|legal proceedings');

/** What may harm the subject: `| Risk | Severity | Mitigation |`, challenges, restrictions, bottlenecks. */
export const risks: Kind = {
	id: 'risks',
	title: 'Risks',
	icon: 'shield-alert',
	rules: [
		{ first: RISKS, none: ['risk premium', 'correlation'], notFirst: words('risk premium|risk free rate|issue date|regulation|gap') },
		{ first: words('regulation|gap|policy|sanction|law|rule'), any: words('impact|effect|implication|status|restriction|risk|sanctions type') },
		{ any: words('risk|severity|mitigation|mitigant|risk level|bottleneck|challenge|constraint|weakness'), also: words('likelihood|probability|impact|mitigation|mitigant|status|severity|adequacy'), notFirst: words('scenario|company|country|chip|strategy|approach|type|node') },
		{ first: ['target', 'country', 'entity', 'program'], any: words('sanctions|sanctions type|restriction|measure|penalty') },
		{ first: words('factor|aspect|item|area|layer|actor|decision|'), any: words('risk|severity|risk level|red flag|risk profile') },
		{ sections: SECTIONS, first: [...RISKS, 'factor', 'area', 'item', 'issue', 'source', 'type', 'effect', 'event', 'driver', 'aspect', 'target'], notFirst: ['metric'], none: ['price', 'date'] },
		{ sections: ['entity list', 'sanctions', 'export controls'], first: words('company|entity|restriction|target|area|country|control type|action|effect|impact|rule') },
		{ sections: words('risks|challenges|headwinds|concerns'), columns: 2, notFirst: words('metric|source|company|date|year') },
	],
	columns: [
		{ key: 'risk', headers: RISKS, type: 'name', loose: words('factor|area|item|layer|policy|effect|target|company') },
		{ key: 'impact', headers: words('effect|details|description|consequence|implication|reality'), type: 'text' },
		{ key: 'severity', headers: ['level', 'rating', 'risk level', 'assessment'], type: 'status' },
		{ key: 'likelihood', headers: ['probability', 'odds'], type: 'value' },
		{ key: 'mitigation', headers: ['mitigant', 'response', 'offset', 'countermeasure'], type: 'text' },
		{ key: 'status', headers: ['stand'], type: 'status' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Key risks', table: '| Risk | Severity | Mitigation |\n|---|---|---|\n| Drought | High | Irrigation |\n| Tariffs | Medium | Local plant |' },
		{ heading: 'Challenges', table: '| Challenge | Impact |\n|---|---|\n| Port strikes | Delays |' },
		{ heading: 'Risques', table: '| Risque | Probabilité | Impact |\n|---|---|---|\n| Grève | 20 % | Retards |' },
		{ heading: 'Where it pinches', table: '| Layer | Bottleneck | Status |\n|---|---|---|\n| Transformers | Lead time | Tight |' },
	],
	areNot: [
		{ kind: 'scenarios', heading: 'Bull, base and bear', table: '| Scenario | Risk | Outcome |\n|---|---|---|\n| Bear | Strike | $30 |' },
	],
};
