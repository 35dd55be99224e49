import type { Kind, KindExamples } from '../../model/kind';
import { DATES, OWNERS, TICKERS } from './words/entities';
import { LABELS, VALUES } from './words/key-value';
import { words } from './words/words';

const SECTIONS = words('financial|finances|income statement|cash flow|p&l|profit and loss|earnings|results|revenue|guidance|unit economics|profitability|margins|key ratios|operating metrics|trading update|kpis|valuation metrics|valuation multiples|capital allocation|balance|ekonomi');
const FIGURES = words('* revenue|revenue *|sales|net sales|turnover|net income|net loss|* profit|profit *|* ebitda|ebit|* eps|operating income|* margin|fcf|free cash flow|cash flow|arr|mrr|earnings|pat|pbt|nim|net interest income|roe|roic|rote|cet1|dividend|dps|capex|backlog|bookings|gmv|cash|net debt|total assets|cost to income|combined ratio|aisc|production|deliveries|shipments');

/** Figures of a company by metric or by period: `| Metric | 2024 | 2025 |`, `| Quarter | Revenue | EPS |`. */
export const financials: Kind = {
	id: 'financials',
	title: 'Financials',
	icon: 'chart-column',
	rules: [
		{ sections: SECTIONS, headers: 'key-value', notSections: ['quick stats', 'why *'] },
		{ headers: 'periods', first: LABELS },
		{ first: DATES, any: FIGURES },
		{ first: [...LABELS, ...VALUES], any: words('yoy|y/y|qoq|growth|yoy growth|change|% change|consensus|guidance|actual|prior|prior year|last year|previous'), cells: FIGURES },
		{ headers: 'periods', cells: FIGURES },
		{ headers: 'periods', evidence: 'figures', notFirst: [...OWNERS, ...TICKERS, 'rank', 'source'] },
		{ first: FIGURES, any: words('value|2024|2025|yoy|change'), evidence: 'figures' },
		{ sections: SECTIONS, cells: FIGURES, evidence: 'figures' },
		{ first: DATES, evidence: 'figures', none: words('event|decision|act|what|ratio|what happened|announcement|achievement|quote|ruling|milestone|action|round|role|target|amount|deal|project|acquisition') },
		{ sections: ['price history', 'growth trajectory', 'revenue trajectory', 'price'], first: DATES },
	],
	columns: [
		{ key: 'metric', headers: LABELS, type: 'name' },
		{ key: 'period', headers: DATES, type: 'date' },
		{ key: 'value', headers: VALUES, type: 'value' },
		{ key: 'revenue', headers: ['sales', 'net sales', 'turnover', 'total revenue'], type: 'amount' },
		{ key: 'net_income', headers: words('net profit|profit|net loss|earnings|net income loss'), type: 'amount' },
		{ key: 'growth', headers: words('yoy|y/y|change|yoy growth'), type: 'value' },
		{ key: 'company', headers: OWNERS, type: 'name' },
	],
	subject: 'company',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Financials', table: '| Metric | Value |\n|---|---|\n| Revenue (TTM) | $4.1B |\n| Net margin | 11% |' },
		{ heading: 'Income statement ($m)', table: '| Item | FY2023 | FY2024 | FY2025E |\n|---|---|---|---|\n| Revenue | 812 | 905 | 990 |\n| EBITDA | 160 | 188 | 210 |' },
		{ heading: 'Quarterly', table: '| Quarter | Revenue | EPS |\n|---|---|---|\n| Q1 2025 | $210M | $0.41 |\n| Q2 2025 | $224M | $0.45 |' },
		{ heading: '業績', table: '| 項目 | 2023年度 | 2024年度 |\n|---|---|---|\n| 売上高 | 812億円 | 905億円 |' },
	],
	areNot: [
		{ kind: 'timeline', heading: 'Milestones', table: '| Year | Event |\n|---|---|\n| 2019 | First ore |' },
	],
};
