import type { Kind, KindExamples, Words } from '../../model/kind';
import { DATES, ENTITIES, MONEY } from './words/entities';
import { words } from './words/words';

const TARGETS = words('acquisition|target|target company|acquiree|takeover|merger|divestiture|divestment|disposal|business sold|asset sold|bolt on|cession|* acquired|acquired *');
const PRICES: Words = [...MONEY, 'deal value', 'purchase price', 'enterprise value', 'ev', 'multiple', 'ev/ebitda', 'premium', 'proceeds', 'fee', '* fee', 'price paid'];
const DEALS = words('acquisition|m&a|takeovers|buyouts|shopping spree|divestitures|divestments|disposals|consolidation|deal history|major moves|strategic moves|transfers|inorganic growth|sale and purchase');

/** Companies bought or sold: `| Target | Date | Price | Why |`. */
export const acquisitions: Kind = {
	id: 'acquisitions',
	title: 'Acquisitions',
	icon: 'merge',
	rules: [
		{ first: TARGETS, any: PRICES, notSections: ['price target', 'guidance', 'outlook', 'emissions'], notFirst: [] },
		{ first: TARGETS.filter(word => word !== 'target' && word !== 'objetivo' && word !== 'ziel'), any: [...DATES, 'what', 'why', 'why it matters', 'rationale', 'added', 'status', 'seller', 'buyer', 'acquirer', 'details', 'description', 'outcome'] },
		{ first: ['target'], any: ['year', 'date', 'acquirer', 'buyer'], also: words('why|rationale|status|acquirer|buyer|seller') },
		{ first: DATES, any: TARGETS, also: PRICES },
		{ first: [...DATES, 'asset'], any: ['buyer', 'seller'], also: PRICES },
		{ first: ['acquirer', 'buyer', 'bidder'], any: [...TARGETS, ...PRICES], also: [...TARGETS, 'company', 'seller'] },
		{ any: words('acquirer|acquired by|sold to|bought from'), also: [...PRICES, ...TARGETS, ...DATES] },
		{ sections: words('acquisition|m&a|takeover|disposal|divestment|inorganic growth'), first: [...TARGETS, 'goal', 'property', 'business'], none: ['guidance', 'status', 'metric'] },
		{ sections: DEALS, first: [...ENTITIES, ...DATES, 'deal', 'transaction', 'asset', 'business', ...TARGETS], notFirst: ['metric', 'detail', ''], any: [...PRICES, ...DATES, ...TARGETS, 'status', 'rationale', 'why', 'what', 'strategy', 'focus'] },
	],
	columns: [
		{ key: 'target', headers: TARGETS, type: 'name', loose: [...ENTITIES, 'deal', 'transaction', 'asset', 'business'] },
		{ key: 'acquirer', headers: words('buyer|bidder|purchaser|acquired by|sold to'), type: 'name' },
		{ key: 'amount', headers: PRICES, type: 'amount' },
		{ key: 'date', headers: DATES, type: 'date' },
		{ key: 'status', headers: ['stage', 'outcome', 'stand'], type: 'status' },
		{ key: 'rationale', headers: words('why|why it matters|added|what|strategic fit|category'), type: 'text' },
	],
	subject: 'acquirer',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Acquisitions', table: '| Target | Date | Price | Rationale |\n|---|---|---|---|\n| Reef Shipping | 2023 | $210M | Adds six tankers |' },
		{ heading: 'M&A', table: '| Date | Company | Deal value | Status |\n|---|---|---|---|\n| 2024 | Quill Software | $90M | Closed |' },
		{ heading: 'Divestitures', table: '| Business sold | Buyer | Price |\n|---|---|---|\n| Seeds unit | Agri Holdings | $1.1B |' },
		{ heading: '买收', table: '| 收购标的 | 日期 | 收购价格 |\n|---|---|---|\n| 南方制药 | 2022 | 8亿元 |' },
		{ heading: 'Vessel sales', table: '| Ship | Sold to | Price | Date |\n|---|---|---|---|\n| Northern Star | Blue Line | $42M | May 2025 |' },
	],
	areNot: [
		{ kind: 'risks', heading: 'Programmes', table: '| Target | Sanctions type |\n|---|---|\n| Port authority | Asset freeze |' },
	],
};
