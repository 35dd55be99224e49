import type { Dossier } from '../../model/dossier';
import { Slices } from '../slices';
import { dossierIn, entryOf, type Entry, type Stat } from './entry';
import { Patience } from './patience';
import { Pause, type Later } from './pause';
import { asHead, type Head, type ShardStore } from './shard-store';
import { changedShard, entriesOf, isOutgrown, shardOf, shardsFor } from './shards';

/** A start with a slow database must be little worse than one with none, in ms. */
const LOADING = 2_000;
/** So long the first notes may keep somebody waiting who could have read them. */
const LATE = 500;
/** Nobody waits for what is written, but for the app to quit. */
const WRITING = 20_000;

/** A reading that is to be kept. */
interface Kept {
	readonly dossier: Dossier;
	readonly stat: Stat;
	/** Of what read it: settings may have changed since, and then it is not taken for a reading under these. */
	readonly version: string;
}

/**
 * Dossiers kept from one start to the next. It may give less than it was given, at any time: nothing here throws, and
 * what it cannot give is read from the notes. Only what a note says on its own is kept.
 */
export class NoteCache {
	/** Not yet written; null: the note is gone. */
	private readonly changes = new Map<string, Kept | null>();
	/** One act upon the store after the other. */
	private acting: Promise<void> = Promise.resolve();
	private store: ShardStore | null = null;
	private head: Head | null = null;
	/** The head to begin anew under before anything is written. */
	private next: Head | null = null;
	private off = false;
	private unreadable = false;
	private complained = false;
	private readonly pause: Pause;
	private readonly patience: Patience;

	/** @param complain hears once that something went wrong */
	constructor(
		private readonly openStore: () => Promise<ShardStore>,
		private readonly wait: Later,
		private readonly complain: (words: string, error: unknown) => void,
	) {
		this.pause = new Pause(() => void this.write(), wait);
		this.patience = new Patience(wait, LOADING);
	}

	/** Opens what was kept under this version; where there is nothing, begins anew. @param notes how many there are */
	open(version: string, notes: number): Promise<void> {
		return this.after(async () => {
			const store = await this.patience.for(() => this.opening());
			this.store = store;
			const kept = asHead(await this.patience.for(() => store.head()));
			// Asked to begin anew while it opened.
			if (this.next !== null) return;
			if (kept?.version === version) this.head = kept;
			if (this.head === null || isOutgrown(this.head.shards, notes)) this.next = { version, shards: shardsFor(notes) };
		}, () => this.turnOff());
	}

	/** What was kept ought to have been there by then. */
	late(): Promise<void> {
		return new Promise(resolve => void this.wait(resolve, LATE));
	}

	/** Throws everything away: from now on notes are kept under this version. */
	renew(version: string, notes: number): Promise<void> {
		this.changes.clear();
		this.head = null;
		this.next = { version, shards: shardsFor(notes) };
		return this.after(() => this.beginAnew());
	}

	/** The keys of all shards, those of the first notes first. How many those are comes with them. */
	keys(first: readonly string[]): { readonly keys: readonly number[]; readonly ahead: number } {
		const { head } = this;
		if (head === null) return { keys: [], ahead: 0 };
		const soon = new Set(first.map(path => shardOf(path, head.shards)));
		const keys = new Set([...soon, ...Array.from({ length: head.shards }, (_, key) => key)]);
		return { keys: [...keys], ahead: soon.size };
	}

	/** Asks for what was kept in these shards; `arrived` waits for it. */
	entries(keys: readonly number[]): Promise<Entry[]> {
		const { store } = this;
		if (this.unreadable || store === null || keys.length === 0) return Promise.resolve([]);
		return store.shards(keys).then(shards => shards.flatMap(entriesOf)).catch((error: unknown) => this.noEntries(error));
	}

	/** What was asked for, or nothing where it does not come in time. Only what is waited for here counts: not the taking of what came before. */
	arrived(coming: Promise<Entry[]>): Promise<Entry[]> {
		return this.patience.for(() => coming).catch((error: unknown) => this.noEntries(error));
	}

	/** The dossier in an entry, if it is whole and of this version. */
	dossierIn(entry: Entry, version: string): Dossier | null {
		const dossier = dossierIn(entry, version);
		// Shards that have grown too large are written anew, and smaller.
		if (dossier !== null && this.next !== null) this.keep(dossier, entry, version);
		return dossier;
	}

	/** @param stat of the file before it was read */
	keep(dossier: Dossier, stat: Stat, version: string): void {
		this.change(dossier.path, { dossier, stat: { mtime: stat.mtime, size: stat.size }, version });
	}

	forget(path: string): void {
		this.change(path, null);
	}

	/** Writes what has not been written yet: now, in slices. */
	write(): Promise<void> {
		this.pause.cancel();
		return this.after(async () => {
			if (this.next !== null) await this.beginAnew();
			if (this.head !== null && this.store !== null) await this.writeShards(this.store, this.head);
		});
	}

	/** Writes what is left, and lets go of the store. */
	async close(): Promise<void> {
		await this.write();
		this.turnOff();
	}

	private change(path: string, kept: Kept | null): void {
		if (this.off) return;
		this.changes.set(path, kept);
		this.pause.stir();
	}

	/** The store; one that comes when nobody waits for it any more is let go. */
	private async opening(): Promise<ShardStore> {
		const store = await this.openStore();
		if (this.off) store.close();
		return store;
	}

	private async beginAnew(): Promise<void> {
		const { next, store } = this;
		if (next === null || store === null) return;
		await new Patience(this.wait, WRITING).for(() => store.renew(next));
		if (this.next === next) [this.head, this.next] = [next, null];
	}

	private async writeShards(store: ShardStore, head: Head): Promise<void> {
		const slices = new Slices();
		for (const [key, changes] of this.byShard(head)) {
			const entries = new Map<string, Entry | null>();
			for (const [path, kept] of changes) {
				entries.set(path, kept && this.packed(kept));
				await slices.breathe();
			}
			if (this.head !== head) return;
			const patience = new Patience(this.wait, WRITING);
			if (!await this.changed(() => patience.for(() => store.change(head, key, shard => changedShard(shard, entries))))) return this.turnOff();
			// It would be as silent for every shard to come.
			if (patience.isOver) return;
		}
	}

	/** False: the store is of no use any more. A shard that cannot be put says nothing of the next one. */
	private async changed(change: () => Promise<boolean>): Promise<boolean> {
		try {
			return await change();
		} catch (error) {
			this.failed(error);
			return true;
		}
	}

	/** Null where it cannot be packed: nothing is kept of the note then. */
	private packed({ dossier, stat, version }: Kept): Entry | null {
		try {
			return entryOf(dossier, stat, version);
		} catch (error) {
			this.failed(error);
			return null;
		}
	}

	/** The changes by shard; they are written once, whatever comes of it: a note that was not kept is read at the next start. */
	private byShard(head: Head): Map<number, Map<string, Kept | null>> {
		const shards = new Map<number, Map<string, Kept | null>>();
		for (const [path, kept] of this.changes) {
			const key = shardOf(path, head.shards);
			const shard = shards.get(key) ?? new Map<string, Kept | null>();
			shards.set(key, shard.set(path, kept));
		}
		this.changes.clear();
		return shards;
	}

	private after(act: () => Promise<void>, failed: () => void = () => undefined): Promise<void> {
		this.acting = this.acting.then(() => (this.off ? undefined : act())).catch((error: unknown) => {
			this.failed(error);
			failed();
		});
		return this.acting;
	}

	/** Asking for the next ones would only keep the notes waiting. */
	private noEntries(error: unknown): Entry[] {
		this.unreadable = true;
		this.failed(error);
		return [];
	}

	private failed(error: unknown): void {
		if (!this.complained) this.complain('The cache of notes cannot be used as it should; notes are read instead.', error);
		this.complained = true;
	}

	private turnOff(): void {
		this.off = true;
		this.head = null;
		this.next = null;
		this.changes.clear();
		this.pause.cancel();
		this.store?.close();
	}
}
