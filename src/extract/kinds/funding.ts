import type { Kind, KindExamples } from '../../model/kind';
import { DATES, ENTITIES, MONEY } from './words/entities';
import { words } from './words/words';

const ROUNDS = words('* round|round *|series|funding|financing|raise|stage|tour');
const VALUATIONS = words('* valuation|valuation *|post money|post|pre money');
const LEADS = words('led by|lead *|investors|key investors');
const RAISED = words('amount|size|raise|proceeds|* raised|grant');
const STAGES = words('seed *|pre seed|angel *|series *|pre ipo|bridge|growth round|ipo|tender offer|secondary|venture round|convertible note|tour *|ronda *');

/** Money that a company has raised: `| Round | Date | Amount | Valuation | Lead |`. */
export const funding: Kind = {
	id: 'funding',
	title: 'Funding',
	icon: 'banknote',
	rules: [
		{ first: ROUNDS, any: [...RAISED, ...VALUATIONS, ...LEADS, 'date', 'year'], notFirst: ['stage'] },
		{ cells: STAGES, any: [...RAISED, ...VALUATIONS, ...LEADS, ...DATES], notFirst: ['metric', 'investor', 'shareholder', 'milestone'] },
		{ first: DATES, any: ROUNDS, also: [...RAISED, ...VALUATIONS, ...LEADS] },
		{ first: DATES, any: VALUATIONS, none: ['revenue', 'multiple', 'p/e'] },
		{ first: DATES, any: RAISED, also: LEADS },
		{ sections: words('funding|fundraising|fundraise|financing round|financing history|capital raised|capital raises|grant|source of fund'), first: [...DATES, ...ROUNDS, 'transaction', 'event', 'programme', 'source', 'type', 'instrument'], any: [...RAISED, ...VALUATIONS, ...LEADS] },
		{ first: ENTITIES, any: words('ipo amount|ipo size|amount raised|raise size|deal size|proceeds|last round|latest round') },
		{ first: ENTITIES, any: RAISED, also: [...VALUATIONS, ...LEADS, 'backer', 'exchange', 'round', 'stage'] },
		{ sections: ['ipo', 'ipos', 'listings'], first: ENTITIES, any: RAISED },
		{ first: ['fund', 'vehicle'], any: words('vintage|final close|fund size|closed|first close|target size') },
		{ first: ['fund'], any: ['size'], columns: 2 },
	],
	columns: [
		{ key: 'round', headers: [...ROUNDS, 'fund', 'vehicle', 'transaction'], type: 'name' },
		{ key: 'company', headers: ENTITIES.filter(word => word !== 'fund'), type: 'name' },
		{ key: 'date', headers: DATES, type: 'date', asOf: true },
		{ key: 'amount', headers: [...RAISED, 'ipo amount', 'ipo size', 'deal size', 'fund size'], type: 'amount', loose: MONEY },
		{ key: 'valuation', headers: VALUATIONS, type: 'amount' },
		{ key: 'lead', headers: LEADS, type: 'name', loose: ['investor', 'backer', 'led', 'sponsor'] },
	],
	subject: 'company',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Funding history', table: '| Round | Date | Amount | Valuation | Lead |\n|---|---|---|---|---|\n| Seed | 2021 | $4M | $18M | Elm Partners |\n| Series A | Mar 2023 | $22M | $110M | Birch Capital |' },
		{ heading: 'Capital raised', table: '| Stage of company | Date | Raised | Led by |\n|---|---|---|---|\n| Pre-seed | 2019 | €1M | Angels |\n| Series B | 2022 | €30M | Delta Fund |' },
		{ heading: '資金調達', table: '| ラウンド | 日付 | 調達額 | リード投資家 |\n|---|---|---|---|\n| シード | 2020年 | 2億円 | 東ベンチャー |' },
		{ heading: 'Upcoming IPOs', table: '| Company | IPO amount | Status |\n|---|---|---|\n| Fjord Salmon | $300M | Filed |' },
	],
	areNot: [
		{ kind: 'captable', heading: 'Owners', table: '| Investor | Stake |\n|---|---|\n| Elm Partners | 12% |' },
	],
};
