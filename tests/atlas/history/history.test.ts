import { describe, expect, test } from 'vitest';
import { HistoryIndex } from '../../../src/atlas/history/history-index';
import { METRIC_NAMES } from '../../../src/atlas/history/metric-names';
import { translated } from '../../../src/extract/translate';
import { foldedWords } from '../../../src/extract/words';
import { synonymsFrom } from '../../../src/atlas/history/synonym-lines';
import type { MetricHistory, MetricWords } from '../../../src/model/history';
import type { Notes } from '../../read-vault';
import { TestVault } from '../vault-index';

const NORLED = 'Actors/Norled.md';

function indexOf(notes: Notes, synonyms: readonly MetricWords[] = []): HistoryIndex {
	const vault = new TestVault({ [NORLED]: '#actor\n', 'Actors/Havila.md': '#actor\n', ...notes });
	const history = new HistoryIndex(vault.index, () => synonyms);
	vault.tell(change => history.changed(change));
	return history;
}

const stats = (rows: string, updated = '2026-01-04'): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n${rows}\n\n*Updated ${updated}*\n`;
const told = ({ title, points }: MetricHistory): string[] => [title, ...points.map(({ asOf, text }) => `${asOf ?? 'undated'} ${text}`)];
const titles = (rows: string): string[] => indexOf({ [NORLED]: stats(rows) }).historiesOf(NORLED).map(({ metric }) => metric);

describe('one metric from several places is one line, newest first', () => {
	test('of its own table, a daily note, a comparison, a list of companies and a line that says it', () => {
		const [share] = indexOf({
			[NORLED]: stats('| Market share | **41%** (Q3 2025) |'),
			'Daily/2026-01-06.md': '## [[Norled]]\n\n- **Market share**: 44%\n',
			'Concepts/Fjords.md': '## The two compared\n\n| Aspect | Havila | Norled |\n|---|---|---|\n| Market share | 12% | 40% |\n\n*Updated 2025-05-01*\n',
			'Concepts/Lines.md': '## Competitors\n\n| Company | Market share | Ships |\n|---|---|---|\n| [[Norled]] | 39% | 80 |\n\n*Updated 2025-02-01*\n',
			'Questions/Who leads.md': '- [[Norled]] — the incumbent, ~38% share\n',
		}).historiesOf(NORLED);
		expect(share === undefined ? [] : told(share)).toEqual(['Market share', '2026-01-06 44%', '2025-09-30 **41%** (Q3 2025)'.replace(/\*/g, ''), '2025-05-01 40%', '2025-02-01 39%', 'undated ~38%']);
		expect(share?.series?.points.map(({ value }) => value)).toEqual([39, 40, 41, 44]);
	});
	test('of rounds, by their dates', () => {
		const [valuation] = indexOf({ [NORLED]: '#actor\n\n## Funding history\n\n| Round | Date | Amount | Valuation |\n|---|---|---|---|\n| A | Mar 2022 | $5M | $40M |\n| B | Jun 2024 | $20M | $200M |\n\n*Updated 2026-01-04*\n' }).historiesOf(NORLED);
		expect(valuation === undefined ? [] : told(valuation)).toEqual(['Valuation', '2024-06-30 $200M', '2022-03-31 $40M']);
	});
	test('of rounds that are called by their date', () => {
		const [valuation] = indexOf({ [NORLED]: '#actor\n\n## Investors\n\n| Round | Amount | Valuation |\n|---|---|---|\n| Sept 2025 | $75M | $690M |\n| Seed | $2M | $10M |\n\n*Updated 2026-01-04*\n' }).historiesOf(NORLED);
		expect(valuation === undefined ? [] : told(valuation)).toEqual(['Valuation', '2026-01-04 $10M', '2025-09-30 $690M']);
	});
	test('of years', () => {
		const histories = indexOf({ [NORLED]: '#actor\n\n## Financials\n\n| Metric | 2023 | 2024 | 2025 | 2027E |\n|---|---|---|---|---|\n| Revenue | $1B | $2B | $3B | $9B |\n\n*Updated 2026-01-04*\n' }).historiesOf(NORLED);
		expect(histories.map(told)).toEqual([['Revenue (year)', '2025-12-31 $3B', '2024-12-31 $2B', '2023-12-31 $1B'], ['Revenue (year, estimate)', '2027-12-31 $9B']]);
	});
	test('the same value told twice is one point with both places', () => {
		const [cap] = indexOf({ [NORLED]: stats('| Market cap | $2B (listed) |'), 'Daily/2026-01-04.md': '## Norled\n\n- **Market cap**: $2B\n' }).historiesOf(NORLED);
		expect([cap?.points.length, cap?.points[0]?.also]).toEqual([1, [{ path: 'Daily/2026-01-04.md', line: 2 }]]);
	});
});

describe('what keeps metrics apart', () => {
	test.each([
		['| Revenue (TTM) | $2B |\n| Revenue | $3B |\n| Freight revenue | $1B |', ['revenue/ttm', 'revenue', 'freight revenue']],
		['| Net income (GAAP) | $1M |\n| Net income (adjusted) | $2M |', ['net-income/gaap', 'net-income/adjusted']],
		['| Q3 2025 revenue | $1B |\n| Revenue (2024) | $4B |', ['revenue/quarter', 'revenue/year']],
		['| Revenue (Norway) | $1B |', ['revenue/norway']],
		['| Revenue target | $5B |', ['revenue/estimate']],
		['| Market cap (USD) | $5B |\n| Mkt cap | $5B |', ['market-cap']],
		['| Headcount | 900 |\n| Employees (2025) | 910 |', ['employees']],
		['| Umsatz | 2 Mrd. € |\n| Chiffre d\'affaires | 2 Mrd. € |\n| 売上高 | €2B |\n| 매출 | €2B |', ['revenue']],
		['| Revenue | $3B |\n| Revenue (Q3) | $1B |', ['revenue', 'revenue/q3']],
		['| Q3 revenue | $1B |\n| Revenue | $3B |', ['revenue/q3', 'revenue']],
		['| Capex (H1) | $1B |\n| Capex (H2) | $2B |', ['capex/h1', 'capex/h2']],
		['| Power capacity | 90 MW |\n| Power capacity | 500 MW by 2030 |', ['power-capacity', 'power-capacity/estimate']],
		['| Power capacity | 500 MW through 2027 |', ['power-capacity/estimate']],
		['| Power capacity | 500 MW (target) |\n| Market share | 50% expected |', ['power-capacity/estimate', 'market-share/estimate']],
		['| Power capacity | 500 MW (2030) |', ['power-capacity/estimate']],
		['| Power capacity | 500 MW by 2024 |\n| Market cap | $5B (Jan 2026) |', ['power-capacity', 'market-cap']],
		['| CEO | Ida Lie |\n| Ticker | NRL |', []],
	])('%s', (rows, expected) => expect(titles(rows)).toEqual(expected));

	test('the topic of a deal, not that of a profile', () => {
		const histories = indexOf({ [NORLED]: '#actor\n\n## Why Norled matters\n\n| Metric | Value |\n|---|---|\n| Market share | 40% |\n\n## Yard deal\n\n| Metric | Value |\n|---|---|\n| Price | $40M |\n' }).historiesOf(NORLED);
		expect(histories.map(({ title }) => title)).toEqual(['Market share', 'Price — Yard deal']);
	});
	test('the words of a user', () => {
		const notes = { [NORLED]: stats('| Hulls | 80 |\n| Ships owned | 81 |\n| Pax | 9M |') };
		expect(indexOf(notes, [{ metric: 'Fleet', words: ['hulls', 'ships owned'] }, { metric: 'users', words: ['pax'] }]).historiesOf(NORLED).map(({ title, points }) => [title, points.length])).toEqual([['Fleet', 2], ['Users', 1]]);
	});
	test('no word of the list is that of two metrics, also once it is translated', () => {
		const owners = new Map<string, Set<string>>();
		for (const { id, words } of METRIC_NAMES) for (const word of words.split('|')) {
			const key = translated(foldedWords(word)).join(' ');
			owners.set(key, new Set([...(owners.get(key) ?? []), id]));
		}
		expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
		expect(['investment', 'growth', 'amount', 'value', 'margin', 'share'].filter(word => owners.has(word))).toEqual([]);
	});
});

describe('what is of a day to come', () => {
	test('is neither the newest figure nor in conflict with one of today', () => {
		const histories = indexOf({ [NORLED]: stats('| Power capacity | 90 MW |\n| Power capacity | 500 MW by 2030 |') }).historiesOf(NORLED);
		expect(histories.map(({ newest, conflicts }) => [newest.text, conflicts])).toEqual([['90 MW', []], ['500 MW by 2030', []]]);
	});
	test('a span that has begun counts up to the day of the note', () => {
		const [capex] = indexOf({ [NORLED]: stats('| Capex (2026) | $2B |') }).historiesOf(NORLED);
		expect([capex?.metric, capex?.newest.asOf]).toEqual(['capex/year', '2026-01-04']);
	});
});

describe('a fiscal year', () => {
	const ofYears = (years: string): string => `#actor\n\n## Financials\n\n| Metric | ${years} |\n|---|---|---|---|\n| Revenue | $1B | $2B | $3B |\n\n*Updated 2025-11-20*\n`;
	const periods = (note: string): string[] => indexOf({ [NORLED]: note }).historiesOf(NORLED).flatMap(({ title, points }) => [title, ...points.map(({ period, asOf, text }) => `${period ?? asOf ?? 'undated'} ${text}`)]);

	test('is said as it is written, and stands by its year', () => expect(periods(ofYears('FY25 | FY24 | FY26E'))).toEqual(['Revenue (year)', 'FY25 $1B', 'FY24 $2B', 'Revenue (year, estimate)', 'FY26E $3B']));
	test.each([
		['| Revenue (FY25) | $1B |', 'FY25 $1B'],
		['| Fiscal 2025 revenue | $1B |', 'Fiscal 2025 $1B'],
		['| Azure | $75B+ (FY25) |', 'FY25 $75B+ (FY25)'],
		['| Capex | ~$20B (FY26) |', 'FY26 ~$20B (FY26)'],
		['| Revenue | $2.07B (Q3 FY26) |', 'Q3 FY26 $2.07B (Q3 FY26)'],
		['| Revenue (2024) | $2.07B |', '2024-12-31 $2.07B'],
		['| Market cap | $2B (Dec 2024), was $1B in FY23 |', '2024-12-31 $2B (Dec 2024), was $1B in FY23'],
	])('%s', (rows, expected) => expect(periods(stats(rows))[1]).toBe(expected));
	test('in a column of days is said so too', () => {
		expect(periods('#actor\n\n## Quick stats\n\n| Metric | Value | As of |\n|---|---|---|\n| Ships | 80 | FY25 |\n\n*Updated 2026-01-04*\n')).toEqual(['Ships', 'FY25 80']);
	});
	test('has quarters that may lie a year before those of the calendar: Q2 of FY26 has been by November 2025', () => {
		expect(periods(ofYears('FY25 | Q2 FY26 | FY26 guide'))).toEqual(['Revenue (year)', 'FY25 $1B', 'Revenue (quarter)', 'Q2 FY26 $2B', 'Revenue (year, estimate)', 'FY26 $3B']);
	});
	test('is in no conflict with a year of the calendar, but with itself however it is written', () => {
		const conflicts = (label: string): string[] => indexOf({ [NORLED]: stats('| Revenue (FY25) | $1B |'), 'Daily/2026-01-04.md': `## Norled\n\n- **${label}**: $3B\n` }).historiesOf(NORLED).flatMap(({ conflicts: found }) => found.map(({ because }) => because));
		expect(conflicts('Revenue (2025)')).toEqual([]);
		expect(conflicts('FY2025 revenue')).toHaveLength(1);
	});
});

describe('an estimate', () => {
	test.each(['| Capex | $90B (FY26E) |', '| Capex | $90B (2025E) |', '| Capex (2025E) | $90B |', '| Capex guide | $90B |'])('is of what is reported, apart from it: %s', row => {
		const [reported, estimate] = indexOf({ [NORLED]: stats(`| Capex | $80B (2024) |\n${row}`) }).historiesOf(NORLED);
		expect([reported?.estimateOf, reported?.points.map(({ text }) => text)]).toEqual([null, ['$80B (2024)']]);
		expect(estimate?.estimateOf).toMatch(/^capex/);
		expect([...(reported?.conflicts ?? []), ...(estimate?.conflicts ?? [])]).toEqual([]);
	});
	test('is none where only a later year beside it is one', () => {
		expect(titles('| Capex | $80B (2024), $90B (2025E) |')).toEqual(['capex/year']);
	});
});

describe('a line that begins with an actor', () => {
	const shares = (line: string): string[] => indexOf({ 'Questions/Who leads.md': `- ${line}\n` }).historiesOf(NORLED).flatMap(({ points }) => points.map(({ text }) => text));

	test('says figures of it', () => expect(shares('[[Norled]] — the incumbent (55% market share)')).toEqual(['55%']));
	test.each([
		'[[Norled]] — rival [[Havila]] (55% market share)',
		'[[Norled]] wins when fares rise (55% market share)',
		'[[Norled]] — if the yard delivers, 55% market share',
		'[[Norled]] — could rise, 55% market share',
		'[[Norled]] — aims high, 55% market share',
		'[[Norled]] — target: 55% market share',
	])('not in "%s"', line => expect(shares(line)).toEqual([]));
});

describe('places that disagree', () => {
	const conflicts = (own: string, daily: string): string[] => indexOf({ [NORLED]: stats(own), 'Daily/2026-01-04.md': `## Norled\n\n- ${daily}\n` }).historiesOf(NORLED).flatMap(({ conflicts: found }) => found.map(({ because }) => because));

	test('are named with their values', () => expect(conflicts('| Market share | 71% |', '**Market share**: 74%')).toEqual(['71% in Norled, line 7; 74% in 2026-01-04, line 3']));
	test.each([
		['rounding', '| Market cap | $9B |', '**Market cap**: $9.4B'],
		['a hundredth', '| Employees | 9,400 |', '**Employees**: 9,450'],
		['about', '| Market cap | ~$100B |', '**Market cap**: $104B'],
		['at least', '| Market cap | $100B+ |', '**Market cap**: $140B'],
		['another currency', '| Market cap | $100B |', '**Market cap**: €90B'],
		['another day', '| Market share | 71% (Q2 2025) |', '**Market share**: 74%'],
	])('not for %s', (_, own, daily) => expect(conflicts(own, daily)).toEqual([]));
});

describe('what one actor has put into another', () => {
	const cap = '## Investors\n\n| Investor | Amount | Notes |\n|---|---|---|\n| **[[Norled]]** | $4M | Lead |\n';

	test('is marked where its partners and the cap table of the other disagree', () => {
		const history = indexOf({
			[NORLED]: '#actor\n\n## Havila partnership\n\n| Metric | Value |\n|---|---|\n| Total investment | $8M (minority stake) |\n\n## Partnerships\n\n| Partner | Relationship |\n|---|---|\n| [[Havila]] | $8M investor, hulls |\n\n*Updated 2025-12-30*\n',
			'Actors/Havila.md': `#actor\n\n${cap}\n*Updated 2026-01-01*\n`,
		});
		const [deal, ...more] = history.dealsOf(NORLED);
		expect([deal?.investor, deal?.points.map(({ text }) => text), more]).toEqual([NORLED, ['$4M', '$8M (minority stake)', '$8M'], []]);
		expect(history.dealsOf('Actors/Havila.md')).toHaveLength(1);
	});
	test.each([
		['the same amount', '- [[Havila]] — $4M investor'],
		['what may come', '- [[Havila]] — potential $10M investment'],
		['what is over', '- [[Havila]] — former $9M investor'],
		['another sort of amount', '- [[Havila]] — $9M customer contract'],
	])('is not, for %s', (_, line) => {
		expect(indexOf({ [NORLED]: `#actor\n\n## Related\n\n${line}\n`, 'Actors/Havila.md': `#actor\n\n${cap}` }).dealConflicts()).toEqual([]);
	});
});

test('follows a change', () => {
	const vault = new TestVault({ [NORLED]: stats('| Market share | 40% |') });
	const history = new HistoryIndex(vault.index);
	vault.tell(change => history.changed(change));
	expect(history.historiesOf(NORLED)).toHaveLength(1);
	vault.write({ 'Daily/2026-01-09.md': '## Norled\n\n- **Market share**: 45%\n' });
	expect(history.historiesOf(NORLED)[0]?.newest.text).toBe('45%');
	vault.remove('Daily/2026-01-09.md');
	expect(history.historiesOf(NORLED)[0]?.newest.text).toBe('40%');
});

test.each([
	['Fleet: hulls, ships owned', [{ metric: 'Fleet', words: ['hulls', 'ships owned'] }]],
	['船隊：隻数、船数', [{ metric: '船隊', words: ['隻数', '船数'] }]],
	['Fleet', []],
	['Fleet:', []],
	[': hulls', []],
])('a user writes words for a metric as %s', (line, expected) => expect(synonymsFrom([line])).toEqual(expected));
