import { expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits';
import type { EditIntention } from '../../src/model/edit';
import { PATH, undone } from './edits';

const SECTION = '# T\n\n## What to watch\n\n';

/** A note of so many tasks, and a batch of edits of it: each of a line of its own, or of equal lines. */
function batch(tasks: number, lineOf: (at: number) => string, count: (at: number) => [ordinal: number, count: number]): [text: string, ticks: EditIntention[]] {
	const lines = Array.from({ length: tasks }, (_, at) => lineOf(at));
	const ticks = lines.map((rawLine, at): EditIntention => {
		const [ordinal, equals] = count(at);
		return { type: 'status', path: PATH, place: { headings: ['T', 'What to watch'], rawLine, ordinal, count: equals }, status: 'x', done: { day: '2026-11-23', form: 'emoji' }, line: at };
	});
	return [`${SECTION}${lines.join('\n')}\n`, ticks];
}

function seconds(text: string, intentions: readonly EditIntention[]): number {
	const start = performance.now();
	const result = applyEdits(text, PATH, intentions);
	expect(result.outcomes.filter(({ done }) => done).length).toBe(intentions.length);
	expect(undone(result)).toBe(text);
	return (performance.now() - start) / 1_000;
}

const SIZE = 5_000;
const PART = 4;
const cases: Array<[title: string, (size: number) => [string, EditIntention[]]]> = [
	['lines of their own', size => batch(size, at => `- [ ] item ${at}`, () => [0, 1])],
	['equal lines', size => batch(size, () => '- [ ] same', at => [at, size])],
	['items added to one list', size => {
		const [text] = batch(1, () => '- [ ] first', () => [0, 1]);
		return [text, Array.from({ length: size }, (_, at) => ({ type: 'add', path: PATH, list: { headings: ['T', 'What to watch'], ordinal: 0, count: 1 }, heading: '', text: `item ${at}`, line: 0 }))];
	}],
	['items added to lists that each say the same', size => {
		const text = Array.from({ length: size }, () => '# W\n- [ ] a\n\n').join('');
		return [text, Array.from({ length: size }, (_, at) => ({ type: 'add', path: PATH, list: { headings: ['W'], ordinal: at, count: size }, heading: '', text: `item ${at}`, line: 0 }))];
	}],
];

it.each(cases)('thousands of edits of one note take a time that grows as their number does: %s', (_, make) => {
	const part = Math.min(...[0, 1, 2].map(() => seconds(...make(SIZE / PART))));
	const whole = Math.min(...[0, 1].map(() => seconds(...make(SIZE))));
	// Linear would be four times, quadratic sixteen.
	expect(whole / part).toBeLessThan(PART * 2.5);
});

it('one edit of a note of 5 MB, and its undo, take seconds at most', () => {
	const [text, ticks] = batch(120_000, at => `- [ ] item number ${at} with some words behind it`, () => [0, 1]);
	expect(seconds(text, ticks.slice(60_000, 60_001))).toBeLessThan(10);
});
