import type { RevertIntention, TextChange } from '../../model/edit';
import { readAtxHeading } from '../../parse/heading-syntax';
import type { Lines } from '../../parse/lines';
import type { LineRange } from '../line-map';
import type { OpenNote, Plan, Planner } from '../plan';
import { isRead, type ReadLine } from '../read-line';
import { offsetOf, overlap, withPlainBreaks, type Splice } from '../splice';
import { twinsOf } from '../twins';

/** Takes an edit back where its lines still stand as it left them. */
export const planRevert: Planner<RevertIntention> = (open, intention) => {
	const { lines, headings, ordinal, count, twins, changes } = intention;
	const found = open.runs.find(lines, headings);
	if (found.length === 0) return { code: 'line-changed', why: 'what was written has changed since.' };
	const run = found.length === count ? found[ordinal] : undefined;
	const others = run === undefined ? null : twinsOf(open.runs, intention, run.line);
	if (run === undefined || others?.above !== twins.above || others.count !== twins.count) return { code: 'lines-moved', why: 'there are more or fewer lines like it than when it was written.' };
	const splices = changes.map(change => spliceOf(open, run.line, lines.length, change));
	const sure = splices.filter(splice => splice !== null);
	if (sure.length < splices.length || sure.length === 0 || overlap(sure)) return { code: 'line-changed', why: 'what was written has changed since.', line: run.line };
	const made = sure.flatMap(({ insert }) => headingIn(insert) ?? [])[0];
	return { splices: sure, isAsAsked: isThere(sure.every(({ start, end }) => start === end)), ...(made === undefined ? {} : { heading: made }) };
};

/** Null where the text does not say what the edit left. */
function spliceOf({ lines }: OpenNote, first: number, height: number, { from, to, before, after }: TextChange): Splice | null {
	if (from.line < 0 || to.line >= height) return null;
	const start = offsetIn(lines, first, from);
	const end = offsetIn(lines, first, to);
	if (start === null || end === null || end < start || withPlainBreaks(lines.text.slice(start, end)) !== before) return null;
	return { start, end, insert: after };
}

function offsetIn(lines: Lines, first: number, { line, ch }: TextChange['from']): number | null {
	return offsetOf(lines, { line: first + line, ch });
}

/** How many lines below the first that it writes a text makes a heading. */
function headingIn(insert: string): number | null {
	const lines = insert.split('\n');
	const at = lines.findIndex(line => readAtxHeading(line, 0, line.length) !== null);
	return at < 0 ? null : at - (insert.startsWith('\n') ? 1 : 0);
}

/** What is taken back, or what comes back where nothing goes, stands in the note itself, not in code or the like. */
function isThere(goesNothing: boolean): Plan['isAsAsked'] {
	return ({ touched, before, after }) => touched.every(range => someRead(range.before, before) || ((goesNothing || range.before.to < range.before.from) && someRead(range.after, after)));
}

function someRead({ from, to }: LineRange, read: (line: number) => ReadLine): boolean {
	for (let line = from; line <= to; line++) if (isRead(read(line))) return true;
	return false;
}
