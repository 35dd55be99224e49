import { describe } from 'vitest';
import { cases } from './brief';

describe('the words around a cell say what it is', () => {
	cases([
		['Production', 'text', { header: 'Metric' }],
		['Operational', 'text', { header: 'Metric', row: 'Operational' }],
		['Operational', 'status operational', { header: 'Value', row: 'Site' }],
		['2026 sales', 'text [2026-01-01..2026-12-31 year]', { header: 'Metric' }],
		['2026 launch', 'date [2026-01-01..2026-12-31 year]', { header: 'Date' }],
		['2026 covenant flag', 'text [2026-01-01..2026-12-31 year]', { header: 'Status' }],
		['3450 rollout', 'text', { header: 'Product' }],
		['8050X', 'text', { header: 'Product' }],
		['1X Robotics', 'text'],
		['36 + 50', 'text', { header: 'Model' }],
		['2x memory', 'multiple 2 x', { header: 'Detail', row: 'Gain' }],
		['310', 'count 310', { header: 'GPUs' }],
		['4', 'rank 4', { header: 'Rank' }],
		['US (draft filing)', 'text', { row: 'Exchange' }],
		['ABCD (NASDAQ/TSX)', 'ticker NASDAQ ABCD', { row: 'Ticker' }],
		['1234 (HKEX, Mar 2026)', 'ticker HKEX 1234 [2026-03-01..2026-03-31 month]', { row: 'Ticker' }],
		['77GHz sensor', 'text (measure 77 GHz)', { row: 'Key part' }],
		['3.5GHz on two cores', 'measure 3.5 GHz', { row: 'Clock' }],
	]);
});

describe('a status word that goes on is no status', () => {
	cases([
		['Operating income', 'text'],
		['Growing markets', 'text'],
		['Private marketplace', 'text'],
		['Shipping H20 boards', 'text'],
		['Closed cycle', 'text'],
		['Announced May 2026', 'status announced [2026-05-01..2026-05-31 month announced]'],
		['Paused for 2027', 'status paused [2027-01-01..2027-12-31 year delayed]'],
		['Research, training, tools', 'text', { header: 'Strength' }],
		['Legacy, many branches', 'text', { header: 'Strength' }],
		['Paused, under review', 'status paused'],
		['Paused but not ended', 'text', { header: 'Exposure' }],
		['Operating now', 'status operating'],
		['Public (ABCD)', 'status public (ticker ABCD)', { header: 'Owner', row: 'Acme' }],
		['Legacy, many branches', 'status legacy', { header: 'Status' }],
		['Development', 'text', { header: 'Focus' }],
		['Development', 'status development', { header: 'Timeline' }],
		['Production (2025)', 'status production [2025-01-01..2025-12-31 year opened]'],
		['Growing steadily', 'status growing', { header: 'Status' }],
		['Ramping but tight', 'status ramping', { header: 'Status' }],
		['In preparation', 'status in preparation'],
	]);
});

describe('what a cell mentions beside its head', () => {
	cases([
		['Locked >60% of output through 2028', 'text [..2028-12-31 year] (percent 60+ %)'],
		['Left the <10nm race', 'text'],
		['Net gain (Q>3)', 'text'],
		['Holding Corp (204560)', 'text'],
		['Smaller (2.4M)', 'text (count 2400000)'],
		['March 7 rules', 'text'],
		['Core 7/5', 'text'],
		['200k+ current, 2M+ planned', 'count 200000+ (count 2000000+)'],
		['30M+ Acme MAU', 'count 30000000+ Acme MAU'],
		['Deck 2 memory costs +30%', 'text (percent 30 %)'],
		['90M p.a.', 'count 90000000 /year'],
		['90M+ pre-2023', 'count 90000000+ [..2022-12-31 year]'],
		['$2B/year (est.)', 'money ~ 2000000000 USD /year'],
		['$2B (e)', 'money ~ 2000000000 USD'],
		['$2B [1]', 'money 2000000000 USD'],
		['ABCD (NYSE)*', 'ticker NYSE ABCD'],
		['  In\u00a0progress.', 'status in progress'],
		['Not\u00a0disclosed  (private)', 'empty Not disclosed'],
		['12\u00a0345 units', 'count 12345 units'],
		['Construction 2026, first unit 2028 (plan)', 'text [2026-01-01..2028-12-31 year]'],
		['more than $6B (2022)', 'money 6000000000+ USD [2022-01-01..2022-12-31 year]'],
		['$9B (was ₹87M in 2024)', 'money 9000000000 USD (money 87000000 INR)'],
		['$6B → 8% stake', 'money 6000000000 USD (percent 8 %)'],
		['30 kW → 130 kW', 'text (power 0.03 MW) (power 0.13 MW)'],
		["6'2\"", 'text'],
		['400 petaFLOPS FP8', 'measure 400 petaFLOPS FP8'],
	]);
});
