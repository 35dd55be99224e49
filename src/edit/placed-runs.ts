import type { Note } from '../model/note';
import type { Lines } from '../parse/lines';
import { headingAt, headingKeys, keyOfPath, pathOf } from './heading-paths';
import { LineRuns, type LineRun } from './line-runs';

/** Where a stretch of lines stands: the path of the last heading at its first line or above, which of equal stretches under that path it is, and how many there are. */
interface RunPlace {
	readonly headings: readonly string[];
	readonly ordinal: number;
	readonly count: number;
}

/** Stretches of lines by the headings that they stand under, told once for all edits of a batch. */
export class PlacedRuns {
	private readonly groups = new Map<string, ReadonlyMap<string, readonly LineRun[]>>();
	private readonly runs: LineRuns;
	private readonly keyOf: (heading: number) => string;

	constructor(
		private readonly note: Note,
		lines: Lines,
	) {
		this.runs = new LineRuns(lines);
		this.keyOf = headingKeys(note);
	}

	/** In order. */
	find(lines: readonly string[], headings: readonly string[]): readonly LineRun[] {
		return this.groupsOf(lines).get(keyOfPath(headings)) ?? [];
	}

	/** The place of the stretch of these lines that begins on this one. */
	placeOf(lines: readonly string[], line: number): RunPlace {
		const headings = pathOf(this.note, headingAt(this.note, line));
		const found = this.find(lines, headings);
		return { headings, ordinal: runsAbove(found, line), count: found.length };
	}

	private groupsOf(lines: readonly string[]): ReadonlyMap<string, readonly LineRun[]> {
		const key = lines.join('\n');
		const known = this.groups.get(key);
		if (known !== undefined) return known;
		const groups = new Map<string, LineRun[]>();
		for (const run of this.runs.find(lines)) {
			const path = this.keyOf(headingAt(this.note, run.line));
			const group = groups.get(path);
			if (group === undefined) groups.set(path, [run]);
			else group.push(run);
		}
		this.groups.set(key, groups);
		return groups;
	}
}

/** How many of these stretches begin above a line. */
export function runsAbove(runs: readonly LineRun[], line: number): number {
	let low = 0;
	let high = runs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((runs[middle]?.line ?? Infinity) < line) low = middle + 1;
		else high = middle;
	}
	return low;
}
