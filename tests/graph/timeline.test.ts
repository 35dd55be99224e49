import { describe, expect, it } from 'vitest';
import { stretchOf } from '../../src/graph/time/bar';
import { dayNumber, isoDay } from '../../src/graph/time/day-number';
import { moved, wholeDomain, zoomed } from '../../src/graph/time/domain';
import { entriesOf } from '../../src/graph/time/entries';
import { packRows } from '../../src/graph/time/packing';
import { phaseOf, phaseOn } from '../../src/graph/time/phase-of';
import { swimlanesOf } from '../../src/graph/time/swimlanes';
import { dayAt, timeTicks, xOf } from '../../src/graph/time/time-scale';
import { timelineOf, type TimelineEntry } from '../../src/graph/time/timeline';
import type { DateSpan } from '../../src/model/value';
import { readValue } from '../../src/values/read';
import { atlasOf } from '../read-vault';

function dateOf(text: string): DateSpan | null {
	return readValue(text, { header: 'Timeline', row: '', section: '', tags: [] }).date;
}

function widthOf(text: string): number | null {
	const date = dateOf(text);
	const stretch = date === null ? null : stretchOf(date);
	return stretch === null ? null : stretch.to - stretch.from;
}

describe('a bar is as wide as what is said', () => {
	it.each([
		['2026-01-15', 1],
		['January 2026', 31],
		['Q1 2026', 90],
		['Q3 2026', 92],
		['H1 2026', 181],
		['2026', 365],
		['2028', 366],
		['Q1 2026 - Q2 2026', 181],
		['since 2017', Infinity],
		['by 2030', Infinity],
		['TBD', null],
	])('%s: %j days', (text, days) => {
		expect(widthOf(text)).toBe(days);
	});

	it('and none where its end is before its start, or no day', () => {
		const span = { precision: 'day', range: true, phase: null } as const;
		expect([stretchOf({ ...span, start: '2026-02-01', end: '2026-01-01' }), stretchOf({ ...span, start: 'soon', end: null }), stretchOf({ ...span, start: null, end: null })]).toEqual([null, null, null]);
	});
});

it('days are numbers and back', () => {
	expect(isoDay(dayNumber('2026-11-23')!)).toBe('2026-11-23');
	expect([dayNumber('2026-1-1'), dayNumber('2026-13-01')]).toEqual([null, null]);
});

const entry = (lane: string, label: string, date: string | null): TimelineEntry => ({ key: `${lane} ${label}`, lane, label, date: date === null ? null : dateOf(date), approx: false, phase: date === null ? null : (dateOf(date)?.phase ?? null), status: null, node: null, amount: null, source: { path: `${lane}.md`, line: 0 } });

describe('a timeline', () => {
	const timeline = timelineOf([entry('Acme', 'Heron 3', '2027'), entry('Acme', 'Heron 2', 'H2 2026'), entry('Acme', 'Finch', 'Q4 2026'), entry('Bolt', 'Old', 'Opened 2024'), entry('Bolt', 'Some day', null), entry('Bolt', 'Forever', 'since 2025')]);

	it('has a lane for each company, by their first bar', () => {
		expect(timeline.lanes.map(({ name, bars }) => [name, bars.map(({ entry: { label } }) => label)])).toEqual([['Bolt', ['Old', 'Forever']], ['Acme', ['Heron 2', 'Finch', 'Heron 3']]]);
	});

	it('says what goes on, and the phase', () => {
		const [old, forever] = timeline.lanes[0]!.bars;
		expect(old).toMatchObject({ openStart: false, openEnd: false, phase: 'opened' });
		expect(forever).toMatchObject({ openStart: false, openEnd: true });
	});

	it('lists what has no day', () => {
		expect(timeline.undated.map(({ label }) => label)).toEqual(['Some day']);
	});

	it('takes what is yet to come for expected, however it is put', () => {
		const says = (text: string) => phaseOn(entry('Acme', 'Plant', text), '2026-06-01').phase;
		expect(['Opened 2024', 'Opened 2028', 'Opened H1 2026', 'Announced 2027', 'Delayed to 2028', '2027'].map(says)).toEqual(['opened', 'expected', 'opened', 'announced', 'delayed', null]);
	});
});

describe('swimlanes', () => {
	const day = (iso: string) => dayNumber(iso)!;
	const whole = { from: day('2026-01-01'), to: day('2027-01-01') };
	const laid = (room: number, stacked: boolean, ...entries: TimelineEntry[]) => swimlanesOf(timelineOf(entries), whole, { width: 365, stacked, room: () => room });

	it('put what is at the same time into rows', () => {
		const [lane] = laid(10, false, entry('Acme', 'One', 'Q1 2026'), entry('Acme', 'Two', 'February 2026'), entry('Acme', 'Three', 'Q3 2026'));
		expect([lane?.rows, lane?.bars.map(({ row }) => row)]).toEqual([2, [0, 1, 1]]);
	});

	it('leave room for words', () => {
		const rows = (room: number) => laid(room, false, entry('Acme', 'One', 'Q1 2026'), entry('Acme', 'Two', 'Q3 2026'))[0]?.rows;
		expect([rows(80), rows(150)]).toEqual([1, 2]);
	});

	it.each([
		['in the bar where they fit', 'Q1 2026', 80, 0],
		['behind it where they do not', 'Q1 2026', 120, 90],
		['above it at the right edge', 'Q4 2026', 120, 245],
		['at the end of what has no beginning', 'by June 2026', 100, 81],
		['above it where they fit nowhere else', 'Mar 2026 - Nov 2026', 300, 59],
	])('put words %s', (_, date, room, label) => {
		expect(laid(room, false, entry('Acme', 'One', date))[0]?.bars[0]?.label).toBe(label);
	});

	it('are read in the order of time, however wide they are drawn', () => {
		const entries = ['2019', 'Q1 2020', '2020', 'Q1 2021', '2022', 'Q3 2025', '2026'].map((date, at) => entry('Acme', String(at), date));
		const all = { from: day('2018-12-01'), to: day('2027-02-01') };
		for (const width of [300, 500, 700, 1000, 1400, 2200]) {
			for (const stacked of [true, false]) {
				const bars = swimlanesOf(timelineOf(entries), all, { width, stacked, room: () => 140 })[0]?.bars ?? [];
				const read = [...bars].sort((a, b) => a.row - b.row || a.from - b.from).map(({ bar }) => bar.entry.label);
				expect(read, String(width)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
			}
		}
	});

	it('stack words over bars where it is narrow, never beyond an edge', () => {
		const labels = laid(200, true, entry('Acme', 'One', 'Q1 2026'), entry('Acme', 'Two', 'Q4 2026'), entry('Acme', 'Three', 'by Nov 2026'))[0]?.bars.map(({ bar, label, labelWidth }) => [bar.entry.label, label, labelWidth]);
		expect(labels).toEqual([['Three', 134, 200], ['One', 0, 200], ['Two', 165, 200]]);
	});

	it('keep a day wide enough to be seen and hit, at the edge too', () => {
		const bars = laid(0, true, entry('Acme', 'First', '2026-03-01'), entry('Acme', 'Last', '2026-12-31'))[0]?.bars.map(({ from, to }) => [to - from, to <= 365]);
		expect(bars).toEqual([[8, true], [8, true]]);
	});
});

describe('rows', () => {
	it('go on below, and back to the top only where there are no more', () => {
		expect(packRows([{ from: 0, to: 10 }, { from: 2, to: 3 }, { from: 3, to: 5 }, { from: 10, to: 11 }])).toEqual({ rows: [0, 1, 1, 1], count: 2 });
		const steps = Array.from({ length: 40 }, (_, at) => ({ from: at, to: at + 20 }));
		expect(packRows(steps)).toEqual({ rows: steps.map((_, at) => at % 20), count: 20 });
		expect(packRows([])).toEqual({ rows: [], count: 0 });
	});

	it('hold open ends', () => {
		expect(packRows([{ from: -Infinity, to: 5 }, { from: 4, to: Infinity }, { from: 5, to: 6 }, { from: 7, to: Infinity }])).toEqual({ rows: [0, 1, 2, 2], count: 3 });
	});
});

describe('the answer to a question on a timeline', () => {
	const notes = { 'Acme.md': '#actor\n## Product roadmap\n| Chip | Node | Status | Launch |\n|---|---|---|---|\n| Heron 2 | 5nm | Sampling | H2 2026 |\n| Heron 3 | — | Design | TBD |\n' };
	const asked = (text: string, all: Record<string, string> = notes) => {
		const found = atlasOf(all).query(text, '2026-01-06');
		if ('errors' in found) throw new Error(found.errors.map(({ message }) => message).join());
		return found;
	};
	const answer = asked('TIMELINE FROM roadmap');

	it('has a bar for each row, with its status and node', () => {
		expect(entriesOf(answer).map(({ lane, label, status, node, date, source }) => [lane, label, status, node, date?.start ?? null, source.line])).toEqual([
			['Acme', 'Heron 2', 'Sampling', '5nm', '2026-07-01', 4],
			['Acme', 'Heron 3', 'Design', null, null, 5],
		]);
	});

	it('takes the phase from the status where the date says none', () => {
		expect(entriesOf(answer).map(({ phase }) => phase)).toEqual(['started', 'started']);
	});

	const dated = { 'Acme.md': '---\nupdated: 2026-01-05\n---\n#actor\n## Investments\n| Project | Amount | Timeline |\n|---|---|---|\n| Plant | $3B | Opened 2024 |\n| Mill | $1B | about 2027 |\n| Yard | $2B | TBD |\n' };

	it('has no date for a row whose own date says nothing, though its note has a day', () => {
		expect(entriesOf(asked('TIMELINE FROM investments', dated)).map(({ label, amount, date, approx }) => [label, amount, date?.start ?? null, approx]).sort()).toEqual([
			['Mill', '$1B', '2027-01-01', true],
			['Plant', '$3B', '2024-01-01', false],
			['Yard', '$2B', null, false],
		]);
	});

	it('nor one by which it would be sorted', () => {
		expect(asked('TIMELINE FROM investments', dated).rows.map(({ date }) => date?.start ?? null)).toEqual(['2024-01-01', '2027-01-01', null]);
	});

	it('takes the day of a status that is more exact, within what its column says', () => {
		const chips = { 'Acme.md': '#actor\n## Product roadmap\n| Chip | Year | Status |\n|---|---|---|\n| Heron 1 | 2025 | General availability Nov 2025 |\n| Heron 2 | 2026 | Shipping (Dec 2024) |\n' };
		expect(entriesOf(asked('TIMELINE FROM roadmap', chips)).map(({ label, date, phase }) => [label, date?.start, date?.end, phase])).toEqual([['Heron 1', '2025-11-01', '2025-11-30', 'opened'], ['Heron 2', '2026-01-01', '2026-12-31', 'opened']]);
	});

	it.each([
		['In production samples', 'H2 2026', 'started'],
		['Volume', 'Since 2024', 'opened'],
		['Volume', 'Started Q4 2025', 'opened'],
		['Volume, short of supply', 'Q4 2024', 'opened'],
		['Sampling', 'Started Q4 2025', 'started'],
		['Designing', 'Delayed to 2028', 'delayed'],
	])('takes %s, %s for %s', (status, date, phase) => {
		expect(phaseOf(dateOf(date), status)).toBe(phase);
	});

	it('has lanes by what it is grouped by, and says whose a row is', () => {
		const grouped = asked('TIMELINE status, subject, generation, COUNT() FROM roadmap GROUP BY status');
		expect(entriesOf(grouped, ['Status']).map(({ lane, label }) => [lane, label])).toEqual([['Sampling', 'Acme: Heron 2'], ['Design', 'Acme: Heron 3']]);
		expect(entriesOf(grouped, ['status'], 1)).toHaveLength(1);
	});

	it('without a column that says whose rows are, has a lane for each note', () => {
		expect(entriesOf(asked('TIMELINE generation, timeline FROM roadmap')).map(({ lane }) => lane)).toEqual(['Acme', 'Acme']);
	});

	it('calls a row that has no other name by its status', () => {
		const events = { 'Acme.md': '#actor\n## Product roadmap\n| Company | Node | Status | Timeline |\n|---|---|---|---|\n| Acme | | Tape-out of the next | 2027 |\n' };
		expect(entriesOf(asked('TIMELINE FROM roadmap', events)).map(({ lane, label }) => [lane, label])).toEqual([['Acme', 'Tape-out of the next']]);
	});

	it('names what is known by its node only by that', () => {
		const fabs = { 'Fab.md': '#actor\n## Product roadmap\n| Node | Status | Timeline | Customers |\n|---|---|---|---|\n| N2 | Volume | H2 2025 | Apple |\n' };
		expect(entriesOf(asked('TIMELINE FROM roadmap', fabs)).map(({ lane, label }) => [lane, label])).toEqual([['Fab', 'N2']]);
	});
});

describe('what a timeline shows', () => {
	const day = (iso: string) => dayNumber(iso)!;
	const whole = { from: day('2024-01-01'), to: day('2028-01-01') };

	it('is all bars and today; open ends reach to its edges', () => {
		const domain = wholeDomain([{ from: day('2026-01-01'), to: Infinity }, { from: day('2025-01-01'), to: day('2025-04-01') }], day('2026-06-01'));
		expect(domain.from).toBeLessThan(day('2025-01-01'));
		expect(domain.to).toBeGreaterThan(day('2026-06-01'));
	});

	it('of nothing is the year around today', () => {
		const { from, to } = wholeDomain([], day('2026-06-01'));
		expect(to - from).toBeCloseTo(366);
	});

	it('zooms around a day that stays in its place', () => {
		const around = day('2026-01-01');
		const near = zoomed(whole, 4, around, whole);
		expect(near.to - near.from).toBeCloseTo((whole.to - whole.from) / 4);
		expect(xOf(around, near, 1000)).toBeCloseTo(xOf(around, whole, 1000));
		expect(dayAt(xOf(around, near, 1000), near, 1000)).toBeCloseTo(around);
	});

	it('never goes beyond the whole, nor nearer than a week', () => {
		expect(zoomed(whole, 0.1, whole.from, whole)).toEqual(whole);
		const near = zoomed(whole, 1e9, whole.to, whole);
		expect([near.to - near.from, near.to]).toEqual([7, whole.to]);
		expect(moved(near, 99_999, whole)).toEqual(near);
		expect(moved(near, -99_999, whole).from).toBe(whole.from);
	});

	it.each([
		['2024-01-01', '2028-01-01', 5, ['2024', '2025', '2026', '2027', '2028']],
		['2025-12-15', '2026-03-15', 3, ['2026', 'Feb', 'Mar']],
		['2026-01-01', '2026-01-08', 4, ['2026', '3 Jan', '5 Jan', '7 Jan']],
	])('from %s to %s has ticks at whole units', (from, to, count, labels) => {
		expect(timeTicks({ from: day(from), to: day(to) }, 500, count).map(({ label }) => label)).toEqual(labels);
	});
});
