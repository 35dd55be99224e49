import type { Lines } from '../parse/lines';

/** A stretch of whole lines: [start, end). */
export interface LineRun {
	readonly line: number;
	readonly start: number;
	readonly end: number;
}

/** Finds stretches of lines in one text; what was found once is kept, so that many edits of a note stay linear. */
export class LineRuns {
	private readonly found = new Map<string, readonly LineRun[]>();
	private known: Map<string, number[]> | null = null;

	constructor(private readonly lines: Lines) {}

	/** One below the other, whatever their endings; two of them may overlap. */
	find(wanted: readonly string[]): readonly LineRun[] {
		const key = wanted.join('\n');
		const known = this.found.get(key);
		if (known !== undefined) return known;
		const found = wanted.length === 0 ? [] : this.look(wanted);
		this.found.set(key, found);
		return found;
	}

	/** By the rarest of the lines, or in one walk over the text where even that one is frequent. */
	private look(wanted: readonly string[]): LineRun[] {
		const lists = wanted.map(line => this.linesThatSay.get(line) ?? []);
		const rarest = lists.reduce((best, list, at) => (list.length < lists[best]!.length ? at : best), 0);
		const candidates = lists[rarest] ?? [];
		const starts = candidates.length * wanted.length <= this.lines.starts.length ? this.among(candidates, rarest, wanted) : this.walk(wanted);
		return starts.map(first => this.runAt(first, first + wanted.length - 1));
	}

	private among(candidates: readonly number[], rarest: number, wanted: readonly string[]): number[] {
		return candidates.map(line => line - rarest).filter(first => wanted.every((line, at) => this.says(first + at, line)));
	}

	private walk(wanted: readonly string[]): number[] {
		const found: number[] = [];
		const matched = matcher(wanted);
		for (let line = 0, state = 0; line < this.lines.starts.length; line++) {
			state = matched(state, this.lineAt(line));
			if (state < wanted.length) continue;
			found.push(line - wanted.length + 1);
		}
		return found;
	}

	private get linesThatSay(): Map<string, number[]> {
		if (this.known !== null) return this.known;
		const known = new Map<string, number[]>();
		for (let line = 0; line < this.lines.starts.length; line++) {
			const said = this.lineAt(line);
			const list = known.get(said);
			if (list === undefined) known.set(said, [line]);
			else list.push(line);
		}
		this.known = known;
		return known;
	}

	private says(line: number, wanted: string): boolean {
		const { starts, ends, text } = this.lines;
		const start = starts[line];
		return start !== undefined && ends[line] === start + wanted.length && text.startsWith(wanted, start);
	}

	private lineAt(line: number): string {
		return this.lines.text.slice(this.lines.starts[line], this.lines.ends[line]);
	}

	private runAt(first: number, last: number): LineRun {
		return { line: first, start: this.lines.starts[first] ?? 0, end: this.lines.ends[last] ?? 0 };
	}
}

/** How many of the wanted lines match after one more line (Knuth-Morris-Pratt): a note of equal lines stays linear. */
function matcher(wanted: readonly string[]): (state: number, line: string) => number {
	const fallback = [0];
	const step = (state: number, line: string): number => {
		let at = state === wanted.length ? (fallback[state - 1] ?? 0) : state;
		while (at > 0 && wanted[at] !== line) at = fallback[at - 1] ?? 0;
		return wanted[at] === line ? at + 1 : 0;
	};
	for (let at = 1; at < wanted.length; at++) fallback.push(step(fallback[at - 1] ?? 0, wanted[at] ?? ''));
	return step;
}
