import type { Kind, KindExamples } from '../../model/kind';
import { ENTITIES, MONEY, TICKERS } from './words/entities';
import { words } from './words/words';

const HELD = words('* holding|portfolio company|investee|* subsidiary|affiliate|associate|bet|venture|stake in|equity stake|position held|participation');
const STAKES = words('* stake|ownership|% owned|% held|interest|shares held|holding|% of portfolio|% of nav|% of net assets|weight|portfolio weight|cost basis|entry|part');
const SECTIONS = words('portfolio|holdings|investments|stakes|subsidiaries|group companies|ventures|other bets|13f|notable companies|exits|participaciones|what they own|what it owns');
const FUNDS = words('vc|venture|investor|fund|private-equity|pe|sovereign|swf|asset-manager|hedge-fund|family-office|holding');
/** Headings of investing in general, not of what is held. */
const NOT_HELD = words('exposure|implication|angle|focus|pace|thesis|approach|vehicle|strategy|case');

/** What the subject owns of others: `| Company | Stake | Value |`, portfolios, subsidiaries. */
export const holdings: Kind = {
	id: 'holdings',
	title: 'Holdings',
	icon: 'briefcase',
	rules: [
		{ first: HELD, notFirst: ['participation', 'holding period'] },
		{ first: [...ENTITIES, ...TICKERS, 'asset', 'security', 'investment'], any: STAKES, none: ['coupon', 'maturity', 'market share'], notSections: words('cap table|shareholder|investor|index|competitive|peer|stakeholder') },
		{ sections: SECTIONS, first: [...ENTITIES, 'investment', 'target', 'sector', 'category', 'theme', 'name', 'ticker', 'date'], tags: FUNDS, notSections: ['cap table', 'investors', ...NOT_HELD] },
		{ sections: words('portfolio|holdings|subsidiaries|equity stakes|exits|notable companies|other bets|ventures'), first: [...ENTITIES, ...TICKERS, 'investment'], notSections: ['product portfolio', 'data center portfolio', 'chip portfolio'] },
		{ first: ['investment'], any: words('sector|stake|size|amount|value|status|year|date') },
		{ sections: ['investments'], first: [...ENTITIES, 'technology'], any: words('amount|stake|sector|category|investment|what|* role'), notSections: NOT_HELD },
		{ first: ['asset class', 'asset', 'strategy', 'anlageklasse', "classe d'actifs"], any: words('weight|% of portfolio|aum|allocation *') },
	],
	columns: [
		{ key: 'company', headers: [...HELD, 'investment'], type: 'name', loose: [...ENTITIES, 'asset', 'asset class', 'target', 'security', 'name'] },
		{ key: 'ticker', headers: TICKERS, type: 'name' },
		{ key: 'stake', headers: [...STAKES, '* %', '%'], type: 'value' },
		{ key: 'amount', headers: [...MONEY, 'invested', 'cheque', 'market value', 'fair value', 'nav'], type: 'amount' },
		{ key: 'sector', headers: ['category', 'focus', 'industry', 'segment'], type: 'text' },
		{ key: 'status', headers: ['outcome', 'stage', 'stand'], type: 'status' },
		{ key: 'date', headers: ['year', 'entry date', 'since'], type: 'date' },
		{ key: 'holder', headers: ['investor', 'parent', 'muttergesellschaft', 'matriz'], type: 'name' },
	],
	subject: 'holder',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Portfolio companies', table: '| Company | Sector | Stake |\n|---|---|---|\n| Quill Software | Tools | 14% |\n| Fjord Salmon | Food | 30% |' },
		{ heading: '13F', table: '| Ticker | Shares held | % of portfolio |\n|---|---|---|\n| REEF | 2.1M | 4% |' },
		{ heading: 'Tochtergesellschaften', table: '| Gesellschaft | Beteiligungsquote |\n|---|---|\n| Werk Nord GmbH | 100 % |' },
	],
	areNot: [
		{ kind: 'ecosystem', heading: 'Wafer market', table: '| Company | Share | HQ |\n|---|---|---|\n| Acme Wafer | 30% | Lyon |' },
	],
};
