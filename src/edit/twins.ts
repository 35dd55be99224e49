import type { RevertIntention } from '../model/edit';
import { runsAbove, type PlacedRuns } from './placed-runs';

/** What the line of an edit said before and would say again; null where the edit was of more than one line. */
function saidBefore({ lines: [line, ...more], changes }: Pick<RevertIntention, 'lines' | 'changes'>): string | null {
	if (line === undefined || more.length > 0 || changes.some(({ after }) => after.includes('\n'))) return null;
	return [...changes].reverse().reduce((said, { from, to, after }) => said.slice(0, from.ch) + after + said.slice(to.ch), line);
}

/** The lines under the same headings that say what this one would say again: one that took its place is told by them. */
export function twinsOf(runs: PlacedRuns, edit: Pick<RevertIntention, 'lines' | 'changes' | 'headings'>, line: number): RevertIntention['twins'] {
	const said = saidBefore(edit);
	const found = said === null ? [] : runs.find([said], edit.headings);
	return { above: runsAbove(found, line), count: found.length };
}
