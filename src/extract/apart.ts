import type { Apart } from '../model/record';

const REASONS: ReadonlyArray<readonly [words: RegExp, apart: Apart]> = [
	[/\b(?:sub)?totals?\b|\bsum\b|\ball projects\b/i, { reason: 'total', because: 'a total of other rows' }],
	[/\bbacklog\b|\border book\b|\bremaining performance\b/i, { reason: 'backlog', because: 'a backlog, not an amount of the same sort' }],
	[/\bof which\b|\bthereof\b|\bincluding\b|\bincl\./i, { reason: 'subset', because: 'part of another row' }],
	[/\bvaluation\b|\bmarket cap\b/i, { reason: 'valuation', because: 'a valuation, not an amount of the same sort' }],
	[/\bshare of\b|\bmarket share\b/i, { reason: 'share', because: 'a share of something, not an amount of the same sort' }],
];

/** Why the row of this name is left out of sums, or null. */
export function apartOf(name: string): Apart | null {
	return REASONS.find(([words]) => words.test(name))?.[1] ?? null;
}
