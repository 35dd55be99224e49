import type { Kind, KindExamples, Words } from '../../model/kind';
import { ENTITIES, TICKERS } from './words/entities';
import { words } from './words/words';

const MEMBERS: Words = [...ENTITIES, 'body', 'authority', 'department', 'employer', 'vendor type', 'university', 'central bank', 'ministry', 'association', 'spinoff', 'spin off', 'think tank', 'program owner', 'lab', 'recipient', 'performer', 'miner', 'participant', 'person', 'vc', 'connection', 'spinoff/alumni', 'stock', 'console maker', 'producer', 'sponsor'];
const MANY = words('companies|players|key players|leaders|members|participants|vendors|producers|providers|incumbents|examples|names|dominant player|dominant|startups');
const SECTIONS: Words = ['ecosystem', 'key players', 'major players', 'players', 'landscape', 'market structure', 'who is who', "who's who", 'industry structure', 'key companies', 'key entities', 'key operators', 'key agencies', 'company structure', 'corporate structure', 'market position', 'market share', 'value chain', 'supply chain', 'tech landscape'];

/** Who else is there, without a closer relation: `| Company | Focus |`, `| Rank | Company | Share |`. */
export const ecosystem: Kind = {
	id: 'ecosystem',
	title: 'Ecosystem',
	icon: 'network',
	rules: [
		{ first: MEMBERS },
		{ first: words('rank|#|no|nr|tier|ranking'), any: [...MEMBERS, ...MANY, 'model', 'product'] },
		{ any: MANY, columns: 2 },
		{ any: MANY.filter(word => word !== 'examples' && word !== 'names'), notFirst: ['date', 'year', 'scenario'] },
		{ sections: SECTIONS, evidence: 'links' },
		{ first: TICKERS },
		{ evidence: 'links', notFirst: words('metric|date|source|thesis|') },
	],
	columns: [
		{ key: 'entity', headers: MEMBERS, type: 'name' },
		{ key: 'role', headers: words('focus|what|activity|presence|function'), type: 'text' },
		{ key: 'ticker', headers: TICKERS, type: 'name' },
		{ key: 'share', headers: ['market share', '* share', 'share *'], type: 'value' },
		{ key: 'status', headers: ['stand'], type: 'status' },
		{ key: 'notes', headers: ['note', 'relevance', 'description', 'comment'], type: 'text' },
	],
	subject: 'entity',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Key players', table: '| Company | Focus |\n|---|---|\n| Grain House | Storage |\n| River Barge | Transport |' },
		{ heading: 'Market', table: '| Rank | Company | Share |\n|---|---|---|\n| 1 | Acme Wafer | 30% |' },
		{ heading: 'Who does what', table: '| Agency | Role |\n|---|---|\n| Port authority | Licences |' },
	],
	areNot: [
		{ kind: 'competitors', heading: 'Competitive landscape', table: '| Company | Focus |\n|---|---|\n| Reef Shipping | Tankers |' },
	],
};
