import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../read-vault';

/** When an open box with these words is due: the words that are shown, and the days. */
function due(text: string): string {
	const [item] = dossierOf('a.md', `- [ ] ${text}`).watch;
	if (item?.due == null) return item?.dueWords ?? 'never';
	return `${item.dueWords ?? ''}: ${item.due.start ?? ''}..${item.due.end ?? ''}`;
}

describe('when something to watch is due', () => {
	test.each([
		['decision (Q1 2026)', 'Q1 2026: 2026-01-01..2026-03-31'],
		['benchmarks (expected 2026)', 'expected 2026: 2026-01-01..2026-12-31'],
		['launch due H2 2026', 'H2 2026: 2026-07-01..2026-12-31'],
		['ramp 2026-2027', '2026 to 2027: 2026-01-01..2027-12-31'],
		['H200 uptake, no date', 'never'],
		['protests grow (like 2021)', 'never'],
		['a slump as in 2008, by 2027', 'by 2027: 2027-01-01..2027-12-31'],
		['answers from March 2026', 'from Mar 2026: 2026-03-01..'],
	])('the date that it names: %s', (text, when) => {
		expect(due(text)).toBe(when);
	});

	test.each([
		['output triples by 2027', 'by 2027: 2027-01-01..2027-12-31'],
		['yields by June 2026', 'by Jun 2026: 2026-06-01..2026-06-30'],
		['yields by mid-2026', 'by mid 2026: 2026-05-01..2026-08-31'],
		['ruling by Q3 2026', 'by Q3 2026: 2026-07-01..2026-09-30'],
		['answer by 15 Mar 2026', 'by 2026-03-15: 2026-03-15..2026-03-15'],
		['filed before June 2026', 'by May 2026: 2026-05-01..2026-05-31'],
		['capacity by FY2027', 'by FY2027: 2027-01-01..2027-12-31'],
		['grid ready by the 2030s', 'by 2030s: 2030-01-01..2039-12-31'],
	])('a deadline when it comes: %s', (text, when) => {
		expect(due(text)).toBe(when);
	});

	test.each([
		['yields stay low through 2026', 'through 2026: 2026-12-31..2026-12-31'],
		['shortage through H1 2026', 'through H1 2026: 2026-06-30..2026-06-30'],
		['ban holds until March 2026', 'until Mar 2026: 2026-03-31..2026-03-31'],
		['Follow through on the cut by 2027', 'by 2027: 2027-01-01..2027-12-31'],
	])('what has to last at its end: %s', (text, when) => {
		expect(due(text)).toBe(when);
	});

	test.each([
		['packaging delayed past 2028', 'after 2028, delayed: 2029-01-01..'],
		['next step after Q1 2026', 'after Q1 2026: 2026-04-01..'],
	])('what comes later after it: %s', (text, when) => {
		expect(due(text)).toBe(when);
	});

	test.each([
		['Fair 2026 (Jan 6-9): keynotes', '2026-01-06 to 2026-01-09: 2026-01-06..2026-01-09'],
		['Fair 2026 (Jan 6)', '2026-01-06: 2026-01-06..2026-01-06'],
		['Fair 2026 (Jan 30 – Feb 2)', '2026-01-30 to 2026-02-02: 2026-01-30..2026-02-02'],
		['Fair 2026 (6 Jan)', '2026-01-06: 2026-01-06..2026-01-06'],
		['Fair 2026 (March)', 'Mar 2026: 2026-03-01..2026-03-31'],
		['Fair 2026 (hall 7)', '2026: 2026-01-01..2026-12-31'],
		['Fair 2026 (ends Mar 2027)', '2026: 2026-01-01..2026-12-31'],
	])('on days in a bracket behind their year: %s', (text, when) => {
		expect(due(text)).toBe(when);
	});

	test.each([
		['Beats its 2024 record', 'never'],
		['Revenue above 2025 levels', 'never'],
		['Revenue above 2025 levels by Q1 2027', 'by Q1 2027: 2027-01-01..2027-03-31'],
		['Doubles 2025 capex', 'never'],
		['The 2025 10-K is filed', 'never'],
		['The 2025 annual report is out by March 2026', 'by Mar 2026: 2026-03-01..2026-03-31'],
		['Shares back at the 2021 high', 'never'],
		['Founded 2019, lists', 'never'],
		['Founded in 2019, lists in 2027', '2027: 2027-01-01..2027-12-31'],
		['as of Nov 2025 none', 'never'],
		['sales up from 2025', 'never'],
		['Reg. (EU) 2024/1689 applies Aug 2026', 'Aug 2026: 2026-08-01..2026-08-31'],
		['Output doubles in 2026', '2026: 2026-01-01..2026-12-31'],
		['launch no later than 2027', 'by 2027: 2027-01-01..2027-12-31'],
		['share like in 2021', 'never'],
		['record 2026 capex', '2026: 2026-01-01..2026-12-31'],
	])('never on the date of what it is compared with: %s', (text, when) => {
		expect(due(text)).toBe(when);
	});

	test.each([
		['2026 capex guide with Q4 results, February 2026', 'Feb 2026: 2026-02-01..2026-02-28'],
		['Capex guides for 2026, by mid February 2026', 'by Feb 2026: 2026-02-01..2026-02-28'],
		['due Sep 2025, now Jan 2027', 'Jan 2027: 2027-01-01..2027-01-31'],
		['opens Q2 2026, pushed to Q4 2026', 'Q4 2026: 2026-10-01..2026-12-31'],
		['site 2026, second one 2028', '2026 to 2028: 2026-01-01..2028-12-31'],
	])('on the closest of several dates, or that to which it was moved: %s', (text, when) => {
		expect(due(text)).toBe(when);
	});

	test('a row by its column of dates, in the same way', () => {
		const { watch } = dossierOf('a.md', '## What to watch\n| Event | Date |\n|---|---|\n| Output | by 2027 |\n| Ruling | Q1 2026 |');
		expect(watch.map(({ dueWords, due: span }) => `${dueWords ?? ''}: ${span?.start ?? ''}..${span?.end ?? ''}`)).toEqual(['by 2027: 2027-01-01..2027-12-31', 'Q1 2026: 2026-01-01..2026-03-31']);
	});

	test('what is done is not due', () => {
		expect(dossierOf('a.md', '- [x] decision (Q1 2026)').watch[0]).toMatchObject({ due: null, dueWords: null });
	});
});
