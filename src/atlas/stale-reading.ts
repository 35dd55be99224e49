import type { Dossier } from '../model/dossier';
import type { Problem } from '../model/problem';

/** What is known of a note that could not be read anew, with a mark that says so. The next good reading replaces it. */
export function staleReading(known: Dossier, why: string): Dossier {
	const stale: Problem = {
		code: 'stale-reading',
		severity: 'warning',
		line: 0,
		message: `This note could not be read anew: ${why}. What is shown is as of the last reading.`,
	};
	return { ...known, problems: [stale, ...known.problems.filter(({ code }) => code !== 'stale-reading')] };
}
