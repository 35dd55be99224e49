import type { Note } from '../model/note';
import type { Place } from '../model/watch';
import { lineAt, type Lines } from '../parse/lines';
import { headingKeys, keyOfPath } from './heading-paths';

/** Which lines may be meant: those of tasks, of list items, or all that are read, which those in code, comments, math and front matter are not. */
export type Among = 'tasks' | 'items' | 'all';

/** The lines of a note that are equal and stand under equal headings, told once for all edits of a batch. */
export class EqualLines {
	private readonly groups = new Map<Among, Map<string, number[]>>();
	private readonly keyOf: (heading: number) => string;

	constructor(
		private readonly note: Note,
		private readonly lines: Lines,
	) {
		this.keyOf = headingKeys(note);
	}

	/** Line numbers, in order. */
	find({ headings, rawLine }: Pick<Place, 'headings' | 'rawLine'>, among: Among): readonly number[] {
		return this.groupsOf(among).get(keyOfLine(keyOfPath(headings), rawLine)) ?? [];
	}

	private groupsOf(among: Among): Map<string, number[]> {
		const known = this.groups.get(among);
		if (known !== undefined) return known;
		const groups = new Map<string, number[]>();
		for (const { line, heading } of this.readLines(among)) {
			const key = keyOfLine(this.keyOf(heading), lineAt(this.lines, line) ?? '');
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [line]);
			else if (group[group.length - 1] !== line) group.push(line);
		}
		this.groups.set(among, groups);
		return groups;
	}

	private readLines(among: Among): ReadonlyArray<{ readonly line: number; readonly heading: number }> {
		const { items, paragraphs, tables } = this.note;
		if (among !== 'all') return items.filter(({ status }) => among === 'items' || status !== null);
		const rows = tables.flatMap(({ rows: below, heading, line }) => [{ line, heading }, ...below.map(row => ({ line: row.line, heading }))]);
		return [...items, ...paragraphs, ...rows].sort((a, b) => a.line - b.line);
	}
}

function keyOfLine(headings: string, rawLine: string): string {
	return `${headings}\n\n${rawLine}`;
}
