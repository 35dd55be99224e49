import type { RewriteIntention } from '../../model/edit';
import { findLine } from '../find-line';
import type { Planner, Seen } from '../plan';
import { itemOf } from '../read-line';

/** The whole line, replaced by what another program made of it: list items again, in the same quotes. */
export const planRewrite: Planner<RewriteIntention> = (open, { place, lines }) => {
	const line = findLine(open, place, 'items');
	if (typeof line !== 'number') return line;
	if (lines.length === 0 || lines.some(one => one.trim() === '')) return { code: 'bad-text', why: 'nothing would be left of this line. Remove it in the note itself.', line };
	if (lines.some(one => /[\r\n]/.test(one))) return { code: 'bad-text', why: 'a line break stands within what would be written.', line };
	if (lines.length === 1 && lines[0] === place.rawLine) return { code: 'already-so', why: 'the line says this already.', line };
	const quotes = quotesOf(place.rawLine);
	if (lines.some(one => quotesOf(one) !== quotes)) return { code: 'bad-text', why: 'what would be written stands in other quotes than this line.', line };
	const start = open.lines.starts[line] ?? 0;
	return { splices: [{ start, end: start + place.rawLine.length, insert: lines.join('\n') }], isAsAsked: areItems };
};

/** The marks of quotes and callouts that a line begins with. */
function quotesOf(line: string): string {
	const [marks = ''] = /^[ \t>]*/.exec(line) ?? [];
	return marks.slice(0, marks.lastIndexOf('>') + 1);
}

/** Whether each line that was written is an item with words, and none stands in another of them. */
function areItems({ touched: [touched], after, noteAfter }: Seen): boolean {
	if (touched === undefined) return false;
	const { from, to } = touched.after;
	const lines = Array.from({ length: to - from + 1 }, (_, at) => after(from + at));
	return lines.every(line => {
		const [outer] = line.items;
		return outer !== undefined && itemOf(line)?.raw !== '' && (noteAfter.items[outer.parent]?.line ?? -1) < from;
	});
}
