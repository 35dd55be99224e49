import { parseYaml, TFile, type App, type Component, type TAbstractFile } from 'obsidian';
import type { Atlas } from '../atlas/atlas';
import { readNote, unreadableFile } from '../atlas/read-note';
import { isInScope } from '../atlas/scope';
import { staleReading } from '../atlas/stale-reading';
import type { Dossier } from '../model/dossier';
import type { Progress } from '../model/resolved';
import type { Settings } from '../model/settings';
import { Slices } from './slices';

/** Files read at once: enough to keep the disk busy. */
const AT_ONCE = 16;

/** Keeps the atlas in step with the vault: reads all notes in slices, then follows every change. */
export class VaultReader {
	private readonly waiting = new Set<TFile>();
	private readonly listeners = new Set<() => void>();
	private running: Promise<void> | null = null;
	private first: Progress | null = { done: 0, total: 0 };
	private stopped = false;

	/** @param wasRead told of each note whose reading has come to the index, and of each that is left out of it */
	constructor(
		private readonly app: App,
		private readonly atlas: Atlas,
		private readonly settings: () => Settings,
		private readonly wasRead: (file: TFile) => void = () => undefined,
	) {}

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
		const { vault } = this.app;
		owner.register(() => {
			this.stopped = true;
		});
		owner.registerEvent(vault.on('create', file => this.changed(file)));
		owner.registerEvent(vault.on('modify', file => this.changed(file)));
		owner.registerEvent(vault.on('delete', file => this.removed(file.path)));
		owner.registerEvent(vault.on('rename', (file, before) => void this.renamed(file, before)));
		void this.readAll();
	}

	/** Reads every note again: after the settings have changed, or when the user asks. */
	async readAll(): Promise<void> {
		const files = this.app.vault.getMarkdownFiles().filter(file => isInScope(file.path, this.settings()));
		const kept = new Set(files.map(file => file.path));
		const gone = this.atlas.dossiers().filter(({ path }) => !kept.has(path));
		this.atlas.update(index => gone.forEach(({ path }) => index.remove(path)));
		for (const file of files) this.waiting.add(file);
		this.report({ done: 0, total: files.length });
		await this.run();
	}

	private changed(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		if (!isInScope(file.path, this.settings())) return this.wasRead(file);
		this.waiting.add(file);
		void this.run();
	}

	private removed(path: string): void {
		for (const file of this.waiting) if (file.path === path) this.waiting.delete(file);
		this.atlas.update(index => index.remove(path));
	}

	/** The note keeps its place on screen: its old and its new dossier change in one step. */
	private async renamed(file: TAbstractFile, before: string): Promise<void> {
		if (!(file instanceof TFile)) return;
		const next = isInScope(file.path, this.settings()) ? await this.read(file) : null;
		if (this.stopped) return;
		this.atlas.update(index => {
			index.remove(before);
			if (next !== null) index.put(next);
		});
		this.wasRead(file);
	}

	/** One run at a time takes whatever waits, also what comes in while it runs. */
	private run(): Promise<void> {
		this.running ??= this.readWaiting().finally(() => {
			this.running = null;
			// What came in as the run ended would wait for the next change.
			if (this.waiting.size > 0 && !this.stopped) void this.run();
			else this.report(null);
		});
		return this.running;
	}

	private async readWaiting(): Promise<void> {
		const slices = new Slices();
		while (this.waiting.size > 0 && !this.stopped) {
			const files = [...this.waiting].slice(0, AT_ONCE);
			for (const file of files) this.waiting.delete(file);
			const texts = await Promise.all(files.map(file => this.textOf(file)));
			const dossiers: Dossier[] = [];
			for (const [at, file] of files.entries()) {
				const dossier = this.dossierOf(file, texts[at]);
				if (dossier !== null) dossiers.push(dossier);
				await slices.breathe();
			}
			this.take(dossiers, files.length);
			for (const file of files) this.wasRead(file);
			await slices.breathe();
		}
	}

	private take(dossiers: readonly Dossier[], read: number): void {
		if (this.stopped) return;
		const still = dossiers.filter(({ path }) => this.isThere(path));
		this.atlas.update(index => still.forEach(dossier => index.put(dossier)));
		if (this.first !== null) this.report({ ...this.first, done: Math.min(this.first.done + read, this.first.total) });
	}

	/** While others of its batch were read, a note may have been renamed, deleted or left out. */
	private isThere(path: string): boolean {
		return this.app.vault.getFileByPath(path) !== null && isInScope(path, this.settings());
	}

	private async read(file: TFile): Promise<Dossier | null> {
		return this.dossierOf(file, await this.textOf(file));
	}

	private async textOf(file: TFile): Promise<string | Error> {
		try {
			return await this.app.vault.cachedRead(file);
		} catch (error) {
			return error instanceof Error ? error : new Error(String(error));
		}
	}

	/** A read that fails keeps the last good reading of the note, and says so. */
	private dossierOf(file: TFile, text: string | Error | undefined): Dossier | null {
		if (this.app.vault.getFileByPath(file.path) === null) return null;
		if (typeof text === 'string') return readNote(file.path, text, this.settings(), parseYaml);
		const why = text?.message ?? 'no reason given';
		const known = this.atlas.dossier(file.path)?.dossier ?? null;
		const wasRead = known !== null && !known.problems.some(({ code }) => code === 'unreadable-file');
		return wasRead ? staleReading(known, why) : unreadableFile(file.path, why);
	}

	private report(progress: Progress | null): void {
		this.first = progress;
		for (const listener of [...this.listeners]) listener();
	}
}
