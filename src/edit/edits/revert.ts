import type { RevertIntention, TextChange } from '../../model/edit';
import type { Lines } from '../../parse/lines';
import type { OpenNote, Plan, Planner } from '../plan';
import { isRead } from '../read-line';
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

/** What is taken back stood in the note itself, not in code or the like, and what comes back does too. */
const isAsAsked: Plan['isAsAsked'] = ({ touched, before, after }) =>
	touched.every(range => someRead(range.before, before) && someRead(range.after, after));

function someRead({ from, to }: { readonly from: number; readonly to: number }, read: Parameters<Plan['isAsAsked']>[0]['before']): boolean {
	if (to < from) return true;
	for (let line = from; line <= to; line++) if (isRead(read(line))) return true;
	return false;
}
