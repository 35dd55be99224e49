import type { TFile } from 'obsidian';
import type { Dossier } from '../../model/dossier';
import { sameStat, type Entry, type Stat } from '../cache/entry';
import type { NoteCache } from '../cache/note-cache';
import type { Slices } from '../slices';
import { loadKept } from './load-kept';
import type { ReadingQueue } from './queue';

/** The vault, as far as what was kept of it asks. */
export interface KeptVault {
	/** Null where there is no note to be read. */
	fileAt(path: string): TFile | null;
	/** Of what is read now. */
	version(): string;
	put(dossiers: readonly Dossier[]): void;
}

/** What was kept of notes takes the place of reading them, and what is read later says whether it was right. */
export class KeptNotes {
	/** Known by what was kept of them, and not read since; with what spoke for it. */
	private readonly unproven = new Map<string, Stat>();
	private loading = false;

	constructor(
		private readonly cache: NoteCache,
		private readonly queue: ReadingQueue<TFile>,
		private readonly vault: KeptVault,
	) {}

	get isLoading(): boolean {
		return this.loading;
	}

	/** From now on all notes are read, also those that are being loaded. */
	stop(): void {
		this.loading = false;
		this.unproven.clear();
	}

	/** What was kept ought to have been there by then. */
	late(): Promise<void> {
		return this.cache.late();
	}

	/** @param first the notes that somebody waits for */
	async load(first: readonly TFile[], slices: Slices): Promise<void> {
		this.loading = true;
		try {
			await this.cache.open(this.vault.version(), this.queue.size);
			await loadKept(this.cache, first.map(({ path }) => path), entries => this.take(entries, slices));
		} finally {
			this.loading = false;
		}
	}

	isUnproven(path: string): boolean {
		return this.unproven.has(path);
	}

	forget(path: string): void {
		this.unproven.delete(path);
		this.cache.forget(path);
	}

	/** Keeps what was read. Says whether it is what was kept before: then there is no news in it. */
	wasRead(dossier: Dossier, stat: Stat, before: Dossier | null): boolean {
		const known = this.unproven.get(dossier.path);
		this.unproven.delete(dossier.path);
		const isSame = known !== undefined && JSON.stringify(before) === JSON.stringify(dossier);
		if (!isSame || !sameStat(known, stat)) this.cache.keep(dossier, stat, this.vault.version());
		return isSame;
	}

	private async take(entries: readonly Entry[], slices: Slices): Promise<boolean> {
		let taken: Dossier[] = [];
		for (const entry of entries) {
			if (!this.loading) return false;
			const dossier = this.dossierIn(entry);
			if (dossier !== null) taken.push(dossier);
			if (!slices.isOver) continue;
			await slices.pause();
			if (!this.loading) return false;
			this.put(taken);
			taken = [];
		}
		if (this.loading) this.put(taken);
		return this.loading;
	}

	/** What has been read or has gone meanwhile is known better. */
	private put(taken: readonly Dossier[]): void {
		this.vault.put(taken.filter(({ path }) => this.unproven.has(path)));
	}

	/** Null where more is known of the note than its time and length, or where these are not the same. */
	private dossierIn(entry: Entry): Dossier | null {
		const file = this.vault.fileAt(entry.path);
		if (file === null) this.cache.forget(entry.path);
		if (file === null || !this.queue.isAtRest(file) || !sameStat(file.stat, entry)) return null;
		const dossier = this.cache.dossierIn(entry, this.vault.version());
		if (dossier === null) return null;
		this.queue.delete(file);
		this.unproven.set(entry.path, { mtime: entry.mtime, size: entry.size });
		return dossier;
	}
}
