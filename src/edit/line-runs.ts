import { splitLines, type Lines } from '../parse/lines';

/** A stretch of whole lines: [start, end). */
export interface LineRun {
	readonly line: number;
	readonly start: number;
	readonly end: number;
}

/** Where these lines stand in the text, one below the other, whatever their endings; no two of them overlap. */
export function findRuns(text: string, wanted: readonly string[]): LineRun[] {
	const lines = splitLines(text);
	const runs: LineRun[] = [];
	const matched = matcher(wanted);
	for (let line = 0, state = 0; line < lines.starts.length; line++) {
		state = matched(state, lines.text.slice(lines.starts[line], lines.ends[line]));
		if (state < wanted.length) continue;
		runs.push(runAt(lines, line - wanted.length + 1, line));
		state = 0;
	}
	return wanted.length === 0 ? [] : runs;
}

function runAt({ starts, ends }: Lines, first: number, last: number): LineRun {
	return { line: first, start: starts[first] ?? 0, end: ends[last] ?? 0 };
}

/** How many of the wanted lines match after one more line (Knuth-Morris-Pratt): a note of equal lines stays linear. */
function matcher(wanted: readonly string[]): (state: number, line: string) => number {
	const fallback = [0];
	const step = (state: number, line: string): number => {
		let at = state;
		while (at > 0 && wanted[at] !== line) at = fallback[at - 1] ?? 0;
		return wanted[at] === line ? at + 1 : 0;
	};
	for (let at = 1; at < wanted.length; at++) fallback.push(step(fallback[at - 1] ?? 0, wanted[at] ?? ''));
	return step;
}
