import type { TextChange } from '../../model/edit';

/** What tells one state of a file from another. */
export interface Stat {
	readonly mtime: number;
	readonly size: number;
}

/** One pane in which a note is open. */
export interface Pane {
	/** The same for the same pane at every look. */
	readonly key: object;
	/** It shows an editor, not the rendered note. */
	readonly isEditor: boolean;
	text(): string;
	/** One transaction: the cursor, the selection and the undo history stay as they are. */
	change(changes: readonly TextChange[]): void;
	save(): Promise<void>;
}

/** All that writing asks of the app. `F` is what the app calls a file: it stays the same when the note is renamed. */
export interface Door<F extends object> {
	/** The note that is at a path now. */
	fileAt(path: string): F | null;
	pathOf(file: F): string;
	/** As the disk has it now; null: it is gone. */
	stat(file: F): Promise<Stat | null>;
	/** As the app has taken it in. */
	known(file: F): Stat;
	read(file: F): Promise<string>;
	bytes(file: F): Promise<ArrayBuffer>;
	/** Reads, changes and writes in one step; nothing is written where `change` gives null. */
	process(file: F, change: (text: string) => string | null): Promise<void>;
	panes(file: F): readonly Pane[];
	pause(ms: number): Promise<void>;
}

/** Without what an editor does not show: the byte order mark and the kind of line endings. */
export function plain(text: string): string {
	return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
