import type { TextChange } from '../../src/model/edit';
import type { Door, Pane, Stat } from '../../src/vault/writing/door';
import { mergeText } from '../host/page/views/merge-text';
import { asSaved, changeEditor, inEditor, wordsOf } from './change-text';
import type { Disk } from './disk';
import type { Turns } from './turns';
import type { Witness } from './witness';

/** A note as the app knows it; it stays the same when it is renamed in the app. */
export interface ModelFile {
	path: string;
	stat: Stat;
	/** The app has seen it go: what comes to its path from elsewhere is taken for the same note. */
	isGone?: boolean;
}

export interface ModelPane {
	readonly file: ModelFile;
	isEditor: boolean;
	/** What the editor holds. */
	text: string;
	/** What stood on disk when the pane last took it in or saved. */
	base: string;
	/** The disk was written since, as the app knows, and the pane has not taken it in. */
	isBehind: boolean;
}

/** Who is told of what happens in the app. */
export interface Told {
	typed(file: ModelFile, pane: object): void;
	written(file: ModelFile): Promise<void>;
	gone(file: ModelFile): void;
	renamed(file: ModelFile, before: string): void;
	created(file: ModelFile): void;
	read(file: ModelFile): void;
}

export const isDirty = ({ text, base }: ModelPane): boolean => text !== inEditor(base);

/**
 * The app over real files, as the writer sees it through its door. What the door is asked takes effect when it is its
 * turn, and between two such moments anything may happen. Taken as the app's own and undivided: `process` (read, change,
 * write), and the save of a pane.
 */
export class ModelApp implements Door<ModelFile> {
	readonly files = new Map<string, ModelFile>();
	readonly panes_: ModelPane[] = [];
	told: Told = { typed: () => undefined, written: () => Promise.resolve(), gone: () => undefined, renamed: () => undefined, created: () => undefined, read: () => undefined };

	/** @param isShared typing in one pane is seen in the others at once */
	constructor(
		readonly disk: Disk,
		private readonly turns: Turns,
		private readonly witness: Witness,
		private readonly isShared: boolean,
	) {
		for (const name of disk.names()) this.learn(name);
	}

	fileAt(path: string): ModelFile | null {
		return this.files.get(path) ?? null;
	}

	pathOf(file: ModelFile): string {
		return file.path;
	}

	known(file: ModelFile): Stat {
		return file.stat;
	}

	async stat(file: ModelFile): Promise<Stat | null> {
		await this.turns.wait();
		return this.disk.stat(file.path);
	}

	/** A long text is read at one moment and given at another. */
	async read(file: ModelFile): Promise<string> {
		await this.turns.wait();
		const text = this.mustRead(file);
		await this.turns.wait();
		return text;
	}

	async bytes(file: ModelFile): Promise<ArrayBuffer> {
		await this.turns.wait();
		const bytes = this.disk.bytes(file.path);
		if (bytes === null) throw new Error(`ENOENT: ${file.path}`);
		return new Uint8Array(bytes).buffer;
	}

	async process(file: ModelFile, change: (text: string) => string | null): Promise<void> {
		await this.turns.wait();
		const before = this.mustRead(file);
		const after = change(before);
		if (after === null) return;
		this.witness.onDisk(file, this.disk.exact(file.path) ?? before, after, this.panesOf(file));
		this.disk.write(file.path, after);
		this.learnWritten(file);
	}

	panes(file: ModelFile): readonly Pane[] {
		return this.panesOf(file).map(pane => ({
			key: pane,
			isEditor: pane.isEditor,
			text: () => pane.text,
			change: changes => this.change(pane, changes),
			save: () => this.saveForWriter(pane),
		}));
	}

	async pause(): Promise<void> {
		await this.turns.wait();
	}

	panesOf(file: ModelFile): ModelPane[] {
		return this.panes_.filter(pane => pane.file === file);
	}

	learn(path: string): ModelFile {
		const file = { path, stat: this.disk.stat(path) ?? { mtime: 0, size: 0 } };
		this.files.set(path, file);
		this.told.created(file);
		return file;
	}

	/** The app sees that the note on disk is not the one it knew. */
	learnWritten(file: ModelFile): void {
		file.stat = this.disk.stat(file.path) ?? file.stat;
		for (const pane of this.panesOf(file)) pane.isBehind = true;
		void this.told.written(file);
	}

	learnGone(file: ModelFile): void {
		this.files.delete(file.path);
		file.isGone = true;
		for (const pane of this.panesOf(file)) this.close(pane);
		this.told.gone(file);
	}

	open(file: ModelFile, isEditor: boolean): void {
		const base = this.disk.read(file.path);
		if (base !== null) this.panes_.push({ file, isEditor, text: inEditor(base), base, isBehind: false });
	}

	close(pane: ModelPane): void {
		this.panes_.splice(this.panes_.indexOf(pane), 1);
	}

	rename(file: ModelFile, to: string): void {
		const before = file.path;
		this.disk.rename(before, to);
		this.files.delete(before);
		file.path = to;
		this.files.set(to, file);
		this.told.renamed(file, before);
	}

	type(pane: ModelPane, text: string): void {
		const shared = this.isShared ? this.panesOf(pane.file).filter(other => other === pane || (other.text === pane.text && !other.isBehind)) : [pane];
		for (const one of shared) {
			one.text = text;
			this.told.typed(one.file, one);
		}
	}

	/** The pane takes in what is on disk; unsaved words are merged, and win where both touch one place. */
	takeIn(pane: ModelPane): void {
		const disk = this.disk.read(pane.file.path);
		if (disk === null) return;
		const merged = isDirty(pane) ? mergeText(inEditor(pane.base), pane.text, inEditor(disk)) : inEditor(disk);
		pane.text = merged ?? pane.text;
		pane.base = disk;
		pane.isBehind = false;
	}

	/** What the pane holds goes to disk, at once. */
	save(pane: ModelPane): void {
		if (!isDirty(pane)) return;
		const bytes = asSaved(pane.text, pane.base);
		this.disk.write(pane.file.path, bytes);
		pane.base = bytes;
		this.learnWritten(pane.file);
		for (const other of this.panesOf(pane.file)) if (other.text === pane.text) Object.assign(other, { base: bytes, isBehind: false });
	}

	private change(pane: ModelPane, changes: readonly TextChange[]): void {
		const after = changeEditor(pane.text, changes);
		this.witness.inPane(pane.file, pane.text, after);
		// A pane that came to hold the very words of the disk has nothing to take in.
		const disk = this.disk.read(pane.file.path);
		if (disk !== null && wordsOf(disk) === wordsOf(pane.text)) Object.assign(pane, { base: disk, isBehind: false });
		this.type(pane, after);
	}

	private async saveForWriter(pane: ModelPane): Promise<void> {
		if (isDirty(pane)) this.witness.onSave(pane, this.disk.exact(pane.file.path), this.panesOf(pane.file));
		this.save(pane);
		await this.turns.wait();
	}

	private mustRead(file: ModelFile): string {
		const text = this.disk.read(file.path);
		if (text === null) throw new Error(`ENOENT: ${file.path}`);
		return text;
	}
}
