import type { RevertIntention, TextChange } from '../../model/edit';
import type { Lines } from '../../parse/lines';
import type { LineRange } from '../line-map';
import type { OpenNote, Plan, Planner } from '../plan';
import { isRead, type ReadLine } from '../read-line';
import { offsetOf, overlap, withPlainBreaks, type Splice } from '../splice';

/** Takes an edit back where its lines still stand as it left them. */
export const planRevert: Planner<RevertIntention> = (open, { lines, ordinal, count, changes }) => {
	const found = open.runs.find(lines);
	if (found.length === 0) return { code: 'line-changed', why: 'what was written has changed since.' };
	const run = found.length === count ? found[ordinal] : undefined;
	if (run === undefined) return { code: 'lines-moved', why: 'there are more or fewer lines like it than when it was written.' };
	const splices = changes.map(change => spliceOf(open, run.line, lines.length, change));
	const sure = splices.filter(splice => splice !== null);
	if (sure.length < splices.length || sure.length === 0 || overlap(sure)) return { code: 'line-changed', why: 'what was written has changed since.', line: run.line };
	return { splices: sure, isAsAsked };
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

/** What is taken back, or what comes back where nothing goes, stands in the note itself, not in code or the like. */
const isAsAsked: Plan['isAsAsked'] = ({ touched, before, after }) =>
	touched.every(range => (range.before.to < range.before.from ? someRead(range.after, after) : someRead(range.before, before)));

function someRead({ from, to }: LineRange, read: (line: number) => ReadLine): boolean {
	for (let line = from; line <= to; line++) if (isRead(read(line))) return true;
	return false;
}
