import { apiVersion, Platform, TFile, type App, type Component, type TAbstractFile } from 'obsidian';
import type { Atlas } from '../atlas/atlas';
import { isInScope } from '../atlas/scope';
import type { Dossier } from '../model/dossier';
import type { Progress } from '../model/resolved';
import type { Settings } from '../model/settings';
import type { NoteCache } from './cache/note-cache';
import { vaultCache } from './cache/vault-cache';
import { cacheVersion } from './cache/version';
import { KeptNotes } from './reading/kept-notes';
import { Moves } from './reading/moves';
import { nearby } from './reading/nearby';
import { ReadingQueue } from './reading/queue';
import { dossierOf, textOf, type FileText } from './reading/read-file';
import { Slices } from './slices';

/** Files read at once: enough to keep the disk busy, few enough for the memory of a phone. */
const AT_ONCE = Platform.isMobile ? 4 : 16;

/** Settings, and the version that what is read with them has. */
interface Reading {
	readonly settings: Settings;
	readonly version: string;
}

/** A text that has become a dossier, or nothing new. */
interface Taken extends FileText {
	readonly dossier: Dossier | null;
}

/** Keeps the atlas in step with the vault: takes what was kept, reads what has changed in slices, then follows every change. */
export class VaultReader {
	private readonly queue = new ReadingQueue<TFile>();
	private readonly moves = new Moves<TFile>();
	private readonly kept: KeptNotes;
	/** Not to be read from the app's own copy. */
	private readonly doubted = new Set<TFile>();
	private readonly listeners = new Set<() => void>();
	private running: Promise<void> | null = null;
	private first: Progress | null = { done: 0, total: 0 };
	private stopped = false;
	/** Nothing has been read yet, so what was kept is asked for first. */
	private isFirst = false;
	private newest: Reading | null = null;
	/** What the index as a whole was read with. */
	private followed: Reading | null = null;

	/** @param wasRead told of each note whose reading has come to the index, and of each that is left out of it */
	constructor(
		private readonly app: App,
		private readonly atlas: Atlas,
		private readonly settings: () => Settings,
		private readonly wasRead: (file: TFile) => void = () => undefined,
		private readonly cache: NoteCache = vaultCache(app),
	) {
		this.kept = new KeptNotes(cache, this.queue, {
			fileAt: path => (this.isLeft(path) ? null : app.vault.getFileByPath(path)),
			version: () => this.reading().version,
			put: dossiers => this.put(dossiers.filter(({ path }) => !this.isLeft(path)), dossiers.length),
		});
	}

	/** How far the reading of the whole vault is; null once it is done. */
	progress(): Progress | null {
		return this.first;
	}

	onProgress(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => {
			this.listeners.delete(listener);
		};
	}

	/** Begins to read and to follow. Call it when the layout is ready: before, every file is reported as created. */
	start(owner: Component): void {
		const { vault, workspace } = this.app;
		owner.register(() => {
			this.stopped = true;
			this.kept.stop();
			void this.cache.close();
		});
		owner.registerEvent(vault.on('create', file => this.changed(file)));
		owner.registerEvent(vault.on('modify', file => this.changed(file)));
		owner.registerEvent(vault.on('delete', file => this.removed(file)));
		owner.registerEvent(vault.on('rename', (file, before) => this.renamed(file, before)));
		owner.registerEvent(workspace.on('file-open', file => this.opened(file)));
		owner.registerEvent(workspace.on('quit', tasks => tasks.addPromise(this.cache.write())));
		this.followed = this.reading();
		this.isFirst = true;
		void this.readScope();
	}

	/** Reads every note again, from the disk: what was kept is thrown away. */
	async readAll(): Promise<void> {
		this.isFirst = false;
		this.kept.stop();
		this.followed = this.reading();
		const files = this.filesInScope();
		void this.cache.renew(this.followed.version, files.length);
		for (const file of files) this.doubted.add(file);
		await this.readScope(files);
	}

	/** Follows changed settings: reads only what they make another reading of. */
	async settingsChanged(): Promise<void> {
		const before = this.followed;
		// Reading has not begun; it begins with the settings as they are then.
		if (before === null) return;
		const now = this.reading();
		this.followed = now;
		if (before.version !== now.version) return this.readAll();
		// Other titles, other names for metrics: nothing else is read, but it is told otherwise.
		if (toldBy(before.settings) !== toldBy(now.settings)) this.atlas.update(index => index.namesChanged());
		await this.readScope(this.filesInScope().filter(({ path }) => !this.atlas.has(path)));
	}

	/** What the settings leave out goes; these files are read, or taken from what was kept. */
	private async readScope(files: readonly TFile[] = this.filesInScope()): Promise<void> {
		this.forget(this.atlas.dossiers().map(({ path }) => path).filter(path => this.isLeft(path)));
		for (const file of files) this.queue.addLast(file);
		if (files.length > 0) this.report({ done: 0, total: files.length });
		await this.run();
	}

	private filesInScope(): TFile[] {
		const settings = this.settings();
		return this.app.vault.getMarkdownFiles().filter(({ path }) => isInScope(path, settings));
	}

	private changed(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		if (!isInScope(file.path, this.settings())) return this.wasRead(file);
		this.queue.add(file);
		void this.run();
	}

	private removed(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.queue.delete(file);
		this.forget([file.path, ...this.leftBy(file)]);
	}

	/** The note keeps its place on screen: its old and its new dossier change in one step. */
	private renamed(file: TAbstractFile, before: string): void {
		if (!(file instanceof TFile)) return;
		this.moves.add(before, file);
		if (isInScope(file.path, this.settings())) return this.changed(file);
		this.queue.delete(file);
		this.forget(this.leftBy(file));
		this.wasRead(file);
	}

	/** Where the file was, as far as nothing else is there now. */
	private leftBy(file: TFile): string[] {
		return this.moves.of(file).filter(path => this.isLeft(path));
	}

	private isLeft(path: string): boolean {
		return this.app.vault.getFileByPath(path) === null || !isInScope(path, this.settings());
	}

	/** Who opens a note waits for it and for its neighbours; and where only its time and length spoke for what was kept, it is read. */
	private opened(file: TFile | null): void {
		// What is loading comes sooner than it could be read.
		if (file === null || this.kept.isLoading) return;
		for (const near of nearby(this.app, file)) this.queue.hasten(near);
		if (!this.kept.isUnproven(file.path)) return;
		this.doubted.add(file);
		this.changed(file);
	}

	/** One run at a time takes whatever waits, also what comes in while it runs. */
	private run(): Promise<void> {
		this.running ??= this.work().finally(() => {
			this.running = null;
			// What came in as the run ended would wait for the next change.
			if (this.queue.size > 0 && !this.stopped) void this.run();
			else this.report(null);
		});
		return this.running;
	}

	private async work(): Promise<void> {
		const slices = new Slices();
		if (this.isFirst) await this.load(slices);
		await this.read(slices);
	}

	/** Reads what waits; while what was kept is loading, only what somebody waits for. */
	private async read(slices: Slices): Promise<void> {
		let coming = this.readAhead();
		while (coming !== null) {
			const texts = await coming;
			// The disk works while these are taken.
			coming = this.readAhead();
			await this.takeTexts(texts, slices);
			coming ??= this.readAhead();
		}
	}

	/** What was kept, of the note in front and its neighbours first; what nothing was kept of, or what is slow to come, is read in that order. */
	private async load(slices: Slices): Promise<void> {
		const { workspace } = this.app;
		const front = workspace.getActiveFile();
		const first = front === null ? [] : nearby(this.app, front);
		this.isFirst = false;
		const loaded = this.kept.load(first, slices);
		await Promise.race([loaded, this.kept.late()]);
		for (const file of first) this.queue.hasten(file);
		if (this.kept.isLoading) await this.read(slices);
		await loaded;
		// Another note may have been opened meanwhile.
		this.opened(workspace.getActiveFile());
	}

	private readAhead(): Promise<FileText[]> | null {
		if (this.stopped) return null;
		const files = this.queue.take(AT_ONCE, this.kept.isLoading ? 'soon' : 'all');
		return files.length === 0 ? null : Promise.all(files.map(file => textOf(this.app, file, this.doubted.delete(file))));
	}

	private async takeTexts(texts: readonly FileText[], slices: Slices): Promise<void> {
		let taken: Taken[] = [];
		for (const text of texts) {
			taken.push({ ...text, dossier: this.dossierOf(text) });
			if (!slices.isOver) continue;
			// What the index and its listeners make of them comes out of the next slice.
			await slices.pause();
			if (this.stopped) return;
			this.putTaken(taken);
			taken = [];
		}
		this.putTaken(taken);
	}

	/** Null where it has changed since, is gone or left out, and where it says what is known already. */
	private dossierOf(text: FileText): Dossier | null {
		const { file, stat } = text;
		if (this.queue.has(file) || this.isLeft(file.path)) return null;
		const dossier = dossierOf(this.atlas, text, this.settings());
		if (typeof text.text !== 'string') return dossier;
		return this.kept.wasRead(dossier, stat, this.atlas.note(file.path)) ? null : dossier;
	}

	/** A file may have changed again, moved or gone while others were read. */
	private putTaken(taken: readonly Taken[]): void {
		const read = taken.filter(({ file }) => !this.queue.has(file));
		const dossiers = read.flatMap(({ file, dossier }) => (dossier !== null && dossier.path === file.path && !this.isLeft(file.path) ? [dossier] : []));
		this.put(dossiers, taken.length, read.flatMap(({ file }) => this.leftBy(file)));
		for (const { file } of read) this.wasRead(file);
	}

	private put(dossiers: readonly Dossier[], count: number, left: readonly string[] = []): void {
		this.forget(left, dossiers);
		if (this.first !== null) this.report({ ...this.first, done: Math.min(this.first.done + count, this.first.total) });
	}

	/** Takes out of the index what is no longer at these paths, and puts these in, in one step. */
	private forget(gone: readonly string[], dossiers: readonly Dossier[] = []): void {
		for (const path of gone) this.kept.forget(path);
		this.atlas.update(index => {
			for (const path of gone) index.remove(path);
			for (const dossier of dossiers) index.put(dossier);
		});
	}

	/** Worked out once for settings that stay the same. */
	private reading(): Reading {
		const settings = this.settings();
		if (this.newest?.settings !== settings) this.newest = { settings, version: cacheVersion(settings, apiVersion) };
		return this.newest;
	}

	private report(progress: Progress | null): void {
		this.first = progress;
		for (const listener of [...this.listeners]) listener();
	}
}

/** The settings by which what was read is told. */
function toldBy({ kinds, metricSynonyms }: Settings): string {
	return JSON.stringify([kinds, metricSynonyms]);
}
