import type { Kind, KindExamples } from '../../model/kind';
import { ENTITIES, TICKERS } from './words/entities';
import { words } from './words/words';

const EXPOSED = words('* exposure|exposure *|* sensitivity|* beta|* leverage|* dependence|* dependency|engagement|sensibilidad');
const SECTIONS = words('exposure|investment vehicles|investment angle|how to play|how to invest|how to express|ways to play|ways to invest|pure plays|trade expression|listed plays|investable|public proxies|etfs|beneficiaries|who benefits|winners|investment implications|affected|most exposed|who is exposed');

/** Who gains or suffers by the subject, and what to hold of it: `| Company | Exposure |`, `| Ticker | Name | Focus |`. */
export const exposure: Kind = {
	id: 'exposure',
	title: 'Exposure',
	icon: 'radar',
	rules: [
		{ any: EXPOSED, notFirst: words('metric|segment|competitor|risk|firm|date|end market|use case'), none: ['maturity', 'leverage ratio'] },
		{ first: ['exposure', 'exposition'] },
		{ first: TICKERS, any: words('name|company|exposure|focus|why|notes|role|case|risk|expense|expense ratio|angle|type|metal|reason|* performance|* return|driver') },
		{ sections: SECTIONS, first: [...ENTITIES, ...TICKERS, 'vehicle', 'instrument', 'type', 'asset', 'sector', 'approach', 'strategy', 'theme', 'trend', 'category', 'position', 'investor', 'beneficiary', 'winner', 'component', 'effect', 'for', 'government action', 'implication', 'play'] },
		{ first: words('beneficiary|winner|loser|instrument|play|proxy') },
		{ first: ['vehicle'], any: words('ticker|type|yield|fee|expense ratio|notes|issuer'), none: ['segment', 'price', 'range'] },
		{ any: words('beneficiary|who benefits|winners|losers|who wins'), notFirst: ['scenario', 'layer'] },
		{ first: [...ENTITIES, 'driver', 'trend', 'factor'], any: words('* benefit|leverage|impact on *|angle|* at risk') },
		{ first: ENTITIES, any: ['ticker', 'symbol'], also: words('role|angle|notes|type|exposure|why included|focus|sponsor|yield|* return|issue|metal'), sections: SECTIONS },
	],
	columns: [
		{ key: 'company', headers: [...ENTITIES, 'beneficiary', 'winner'], type: 'name', loose: words('vehicle|instrument|asset|sector|type|trend|driver|theme|strategy|approach') },
		{ key: 'ticker', headers: TICKERS, type: 'name' },
		{ key: 'exposure', headers: [...EXPOSED, 'benefit', '* benefit', 'angle', 'focus', 'role', 'why'], type: 'text' },
		{ key: 'risk', headers: [], type: 'text' },
		{ key: 'notes', headers: ['note', 'comment'], type: 'text' },
	],
	subject: 'company',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Investment exposure', table: '| Company | Exposure |\n|---|---|\n| Reef Shipping (REEF) | A third of voyages |' },
		{ heading: 'Investment vehicles', table: '| Ticker | Name | Focus |\n|---|---|---|\n| SHIP | Shipping ETF | Tankers |' },
		{ heading: 'Who gains', table: '| Trend | Beneficiaries |\n|---|---|\n| Colder winters | Gas storage |' },
		{ heading: '受益股', table: '| 公司 | 敞口 |\n|---|---|\n| 华南电力 | 高 |' },
	],
	areNot: [
		{ kind: 'segments', heading: 'Business segments', table: '| Segment | Rail exposure |\n|---|---|\n| Freight | High |' },
	],
};
