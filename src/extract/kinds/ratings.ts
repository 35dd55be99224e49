import type { Kind, KindExamples } from '../../model/kind';
import { DATES } from './words/entities';
import { words } from './words/words';

const HOUSES = words('analyst|broker|brokerage|house|research house|research firm|forecaster|strategist|rating agency|agency|rater|sell side|analyst firm|source|bank|firm|institution|who|commentator|economist|skeptic|bull|bear');
const CALLS = words('rating|recommendation|price target|target price|pt|tp|reco|new rating|old rating|prior rating|credit rating|upgrade downgrade');
const VIEWS = words('* view|* forecast|stance|* outlook|projection|call|estimate|preference|quote *|target|bias|probability|* odds|hedge|conviction|fair value');

/** Who rates or forecasts what: `| Analyst | Rating | Target |`, `| Agency | Rating | Outlook |`, `| Source | View |`. */
export const ratings: Kind = {
	id: 'ratings',
	title: 'Ratings and views',
	icon: 'star',
	rules: [
		{ first: HOUSES, any: CALLS },
		{ first: DATES, any: HOUSES, also: ['* target', 'view', 'stance', 'action'] },
		{ first: DATES, any: CALLS, none: ['coupon', 'maturity', 'tranche'] },
		{ first: ['rating', 'recommendation'], any: words('count|number|analysts|number of *|share|%|anzahl|date|agency') },
		{ cells: words('buy|strong buy|hold|sell|outperform|underperform|overweight|underweight|neutral'), evidence: 'figures' },
		{ first: HOUSES, values: words('buy|strong buy|hold|sell|outperform|underperform|overweight|underweight|equal weight|market perform|neutral|accumulate|reduce') },
		{ first: words('source|institution|analyst|forecaster|strategist|house|broker|economist|commentator|skeptic'), any: VIEWS },
		{ any: ['source', 'analyst', 'house', 'broker'], also: VIEWS, notFirst: words('risk|scenario|threat|expectation|metric|date') },
		{ sections: ['rating'], first: HOUSES, any: VIEWS },
		{ sections: ['outlook', 'forecast', 'consensus', 'previsiones'], first: words('source|analyst|house|broker|forecaster|institution'), none: ['share', 'capacity', 'cost', 'status'] },
		{ sections: words('analyst sentiment|analyst rating|analyst coverage|rating history|price target|broker view|street view|credit rating|rating changes'), notFirst: ['metric', 'item', 'detail'] },
		{ sections: ['analyst sentiment', 'analyst rating', 'credit rating', 'rating history'], any: CALLS },
	],
	columns: [
		{ key: 'analyst', headers: HOUSES, type: 'name' },
		{ key: 'date', headers: DATES, type: 'date', asOf: true },
		{ key: 'rating', headers: words('new rating|recommendation|reco|stance|credit rating|action'), type: 'status' },
		{ key: 'target', headers: words('price target|target price|pt|tp|new target'), type: 'amount' },
		{ key: 'previous', headers: words('old rating|prior rating|previous rating|from|prior|old'), type: 'text' },
		{ key: 'view', headers: VIEWS.filter(word => word !== 'target' && word !== 'stance'), type: 'text' },
		{ key: 'company', headers: ['company', 'stock', 'ticker', 'issuer'], type: 'name' },
	],
	subject: 'company',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Ratings history', table: '| Date | Firm | Rating | Price target |\n|---|---|---|---|\n| 2025-10-14 | Harbour Research | Buy | $52 |\n| 2025-07-30 | Northbank | Hold | $41 |' },
		{ heading: 'Credit ratings', table: '| Agency | Rating | Outlook |\n|---|---|---|\n| Alpha Ratings | BBB+ | Stable |' },
		{ heading: 'Outlook for rates', table: '| Source | View |\n|---|---|\n| A large bank | Two cuts |\n| A pension fund | None |' },
		{ heading: 'Analystenmeinungen', table: '| Analystenhaus | Einstufung | Kursziel |\n|---|---|---|\n| Bankhaus Nord | Kaufen | 48 € |' },
	],
	areNot: [
		{ kind: 'risks', heading: 'Risk table', table: '| Risk | Source | Detail |\n|---|---|---|\n| Drought | Farm bureau | Yields fall |' },
	],
};
