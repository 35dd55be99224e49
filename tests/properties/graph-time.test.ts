import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stretch } from '../../src/graph/time/bar';
import { isoDay } from '../../src/graph/time/day-number';
import { moved, wholeDomain, zoomed } from '../../src/graph/time/domain';
import { packRows } from '../../src/graph/time/packing';
import { swimlanesOf } from '../../src/graph/time/swimlanes';
import { timeTicks, xOf } from '../../src/graph/time/time-scale';
import { timelineOf, type TimelineEntry } from '../../src/graph/time/timeline';
import { addDays } from '../../src/values/calendar';

const stretch: fc.Arbitrary<Stretch> = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), fc.constantFrom('both', 'from', 'to'))
	.map(([from, width, known]) => ({ from: known === 'to' ? -Infinity : from, to: known === 'from' ? Infinity : from + width }));
const overlaps = (a: Stretch, b: Stretch) => a.from < b.to && b.from < a.to;

const firstDay = fc.integer({ min: 10_000, max: 40_000 });
const date = fc.option(fc.tuple(firstDay, fc.integer({ min: 0, max: 900 }), fc.constantFrom('both', 'from', 'to', 'none')).map(([from, width, known]) => ({
	start: known === 'to' || known === 'none' ? null : isoDay(from),
	end: known === 'from' || known === 'none' ? null : isoDay(from + width),
	precision: 'day' as const,
	range: true,
	phase: null,
})));
const entries: fc.Arbitrary<TimelineEntry[]> = fc.array(fc.record({ lane: fc.constantFrom('A', 'B', 'C'), date }), { maxLength: 40 })
	.map(all => all.map((one, at) => ({ ...one, key: String(at), label: 'x', approx: false, phase: null, status: null, node: null, amount: null, source: { path: 'A.md', line: at } })));

describe('rows', () => {
	test('never have one over another, and are as few as can be, or few', () => {
		fc.assert(fc.property(fc.array(stretch, { maxLength: 60 }).map(all => all.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))), all => {
			const { rows, count } = packRows(all);
			expect(rows).toHaveLength(all.length);
			all.forEach((one, at) => all.slice(at + 1).forEach((other, next) => expect(rows[at] === rows[at + 1 + next] && overlaps(one, other)).toBe(false)));
			const starts = all.map(({ from }) => from);
			const fewest = Math.max(0, ...starts.map(day => all.filter(({ from, to }) => from <= day && day < to).length));
			expect([count >= fewest, count <= Math.max(12, fewest)]).toEqual([true, true]);
			expect(new Set(rows).size).toBe(count);
		}));
	});
});

describe('a timeline', () => {
	test('loses nothing, and bars are as wide as their spans', () => {
		fc.assert(fc.property(entries, all => {
			const { lanes, undated } = timelineOf(all);
			const bars = lanes.flatMap(lane => lane.bars);
			expect([...bars.map(({ entry }) => entry.key), ...undated.map(({ key }) => key)].sort()).toEqual(all.map(({ key }) => key).sort());
			for (const { entry, from, to, openStart, openEnd } of bars) {
				expect([openStart, openEnd]).toEqual([entry.date?.start === null, entry.date?.end === null]);
				if (entry.date?.start != null && entry.date.end !== null) expect(addDays(entry.date.start, to - from - 1)).toBe(entry.date.end);
			}
		}));
	});

	test('has no bar or words over others, and all of them within its width', () => {
		fc.assert(fc.property(entries, firstDay, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 40, max: 3000 }), fc.boolean(), (all, today, room, width, stacked) => {
			const timeline = timelineOf(all);
			const whole = wholeDomain(timeline.lanes.flatMap(({ bars }) => bars), today);
			const lanes = swimlanesOf(timeline, whole, { width, stacked, room: () => room });
			expect(lanes.map(({ name, bars }) => [name, bars.length])).toEqual(timeline.lanes.map(({ name, bars }) => [name, bars.length]));
			for (const { bars, rows } of lanes) {
				expect(Math.max(...bars.map(({ row }) => row)) + 1).toBe(rows);
				bars.forEach((one, at) => bars.slice(at + 1).forEach(other => expect(one.row === other.row && one.left < other.left + other.width && other.left < one.left + one.width).toBe(false)));
				for (const { left, width: own, from, to, label, labelWidth } of bars) {
					expect(Math.min(from, label) - left).toBeCloseTo(0);
					expect(Math.max(to, label + labelWidth) - left - own).toBeCloseTo(0);
					expect([left >= -1e-6, left + own <= width + 1e-6]).toEqual([true, true]);
				}
			}
		}));
	});

	test('draws bars in proportion to their days, and ticks where their days are', () => {
		fc.assert(fc.property(entries, firstDay, fc.double({ min: 0.01, max: 500, noNaN: true }), fc.integer({ min: -3000, max: 3000 }), (all, today, factor, by) => {
			const timeline = timelineOf(all);
			const whole = wholeDomain(timeline.lanes.flatMap(({ bars }) => bars), today);
			const part = moved(zoomed(whole, factor, today, whole), by, whole);
			expect(part.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
			expect(part.to).toBeLessThanOrEqual(whole.to + 1e-6);
			for (const { bar, from, to } of swimlanesOf(timeline, whole, { width: 1e6, stacked: true, room: () => 0 }).flatMap(({ bars }) => bars)) {
				const days = Math.min(bar.to, whole.to) - Math.max(bar.from, whole.from);
				const px = (days / (whole.to - whole.from)) * 1e6;
				if (px > 10) expect(to - from).toBeCloseTo(px, 3);
			}
			for (const { day, x } of timeTicks(part, 1000, 6)) expect(x).toBeCloseTo(xOf(day, part, 1000));
		}));
	});
});
