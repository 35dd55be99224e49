import type { ListItem, Note } from '../model/note';
import type { ListPlace } from '../model/edit';
import { headingKeys, keyOfPath } from './heading-paths';

/** The sections of a note and the lists in them, told once for all edits of a batch. */
export class Sections {
	private paths: Map<string, number[]> | null = null;
	private lists: { readonly tasks: Map<number, number>; readonly items: Map<number, number> } | null = null;

	private readonly ends = new Map<string, number>();

	constructor(private readonly note: Note) {}

	/** The line that a list or a heading ends with, looked for once. */
	endOnce(of: 'item' | 'heading', at: number, look: () => number): number {
		const key = `${of} ${at}`;
		const end = this.ends.get(key) ?? look();
		this.ends.set(key, end);
		return end;
	}

	/** Indexes of the headings with this path; -1 is the note above its headings. */
	headingsAt({ headings }: Pick<ListPlace, 'headings'>): readonly number[] {
		if (headings.length === 0) return [-1];
		this.paths ??= this.readPaths();
		return this.paths.get(keyOfPath(headings)) ?? [];
	}

	/** Index of the item that the list right under a heading ends in: of the last task that stands in no other item, else of the last such bullet. */
	lastItem(heading: number): number | null {
		this.lists ??= this.readLists();
		return this.lists.tasks.get(heading) ?? this.lists.items.get(heading) ?? null;
	}

	private readPaths(): Map<string, number[]> {
		const paths = new Map<string, number[]>();
		const keyOf = headingKeys(this.note);
		this.note.headings.forEach((_, at) => {
			const known = paths.get(keyOf(at));
			if (known === undefined) paths.set(keyOf(at), [at]);
			else known.push(at);
		});
		return paths;
	}

	private readLists(): NonNullable<Sections['lists']> {
		const lists = { tasks: new Map<number, number>(), items: new Map<number, number>() };
		this.note.items.forEach(({ parent, status, heading }: ListItem, at) => {
			if (parent >= 0) return;
			lists.items.set(heading, at);
			if (status !== null) lists.tasks.set(heading, at);
		});
		return lists;
	}
}
