import type { QueryRecord, StatedCell } from '../../model/answer';
import type { Link } from '../../model/note';
import { isToNote } from './base-cells';

/** Looks up what names and links stand for. */
export interface NameLookup {
	link(target: string, sourcePath: string): string | null;
	name(text: string): string | null;
}

/** Notes by number, shared by the columns of a record set. */
export class NoteCodes {
	private readonly codes = new Map<string, number>();
	readonly paths: string[] = [];

	of(path: string): number {
		const known = this.codes.get(path);
		if (known !== undefined) return known;
		const code = this.paths.push(path) - 1;
		this.codes.set(path, code);
		return code;
	}

	find(path: string): number {
		return this.codes.get(path) ?? -1;
	}
}

/** The notes that each record's cell links to or names; a cell that lists several has each. */
export class NamedNotes {
	/** By record and one more: where its notes begin in `notes`. */
	readonly starts: Int32Array;
	readonly notes: readonly number[];

	constructor(records: readonly QueryRecord[], codes: NoteCodes, notesOf: (record: QueryRecord) => readonly string[]) {
		const notes: number[] = [];
		this.starts = new Int32Array(records.length + 1);
		records.forEach((record, at) => {
			for (const path of notesOf(record)) notes.push(codes.of(path));
			this.starts[at + 1] = notes.length;
		});
		this.notes = notes;
	}

	has(at: number, note: number): boolean {
		for (let i = this.starts[at]!; i < this.starts[at + 1]!; i++) if (this.notes[i] === note) return true;
		return false;
	}
}

const SEVERAL = /[,;/&]|\sand\s/;

/** The notes that a cell means: those that it links to, else the one that its words name, else those that the words list. */
export function namesIn({ text, links }: StatedCell, path: string, lookup: NameLookup): string[] {
	const linked = linkedNotes(links, path, lookup);
	if (linked.length > 0) return linked;
	const whole = lookup.name(text);
	if (whole !== null) return [whole];
	return SEVERAL.test(text) ? text.split(SEVERAL).flatMap(part => lookup.name(part.trim()) ?? []) : [];
}

export function linkedNotes(links: readonly Link[], path: string, lookup: NameLookup): string[] {
	return links.filter(isToNote).flatMap(({ target }) => lookup.link(target, path) ?? []);
}
