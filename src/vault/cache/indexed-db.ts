import { sameHead, type Head, type ShardStore } from './shard-store';

const SHARDS = 'shards';
const HEAD = 'head';
/** A database that does not answer must not keep the notes waiting, in ms. */
const PATIENCE = 2_000;
/** Nobody waits for what is written, but for the app to quit. */
const WRITING_PATIENCE = 20_000;

/** Opens the database of a vault, or fails: where there is none, where it is of a later version, and where another window holds it. */
export function openIndexedDb(name: string): Promise<ShardStore> {
	return inTime(new Promise<ShardStore>((resolve, reject) => {
		const request = window.indexedDB.open(name, 1);
		request.onupgradeneeded = () => void request.result.createObjectStore(SHARDS);
		request.onblocked = () => reject(new Error('another window holds an earlier version of the cache'));
		request.onerror = () => reject(reasonOf(request.error));
		request.onsuccess = () => resolve(new IndexedDbStore(request.result));
	}));
}

class IndexedDbStore implements ShardStore {
	constructor(private readonly db: IDBDatabase) {
		// Another window wants to delete it, or has a later version: whoever holds on blocks that.
		db.onversionchange = () => db.close();
	}

	head(): Promise<unknown> {
		return inTime(answerOf<unknown>(this.begin('readonly').get(HEAD)));
	}

	shards(keys: readonly number[]): Promise<readonly unknown[]> {
		return inTime(this.all(keys));
	}

	renew(head: Head): Promise<void> {
		return inTime(this.begun(head), WRITING_PATIENCE);
	}

	change(head: Head, key: number, change: (shard: unknown) => unknown): Promise<boolean> {
		return inTime(this.changed(head, key, change), WRITING_PATIENCE);
	}

	close(): void {
		this.db.close();
	}

	private async all(keys: readonly number[]): Promise<readonly unknown[]> {
		const shards = this.begin('readonly');
		return Promise.all(keys.map(key => answerOf<unknown>(shards.get(key))));
	}

	private async begun(head: Head): Promise<void> {
		const shards = this.begin('readwrite');
		shards.clear();
		shards.put(head, HEAD);
		await endOf(shards.transaction);
	}

	private async changed(head: Head, key: number, change: (shard: unknown) => unknown): Promise<boolean> {
		const shards = this.begin('readwrite');
		const end = endOf(shards.transaction);
		const [kept, before] = await Promise.all([answerOf<unknown>(shards.get(HEAD)), answerOf<unknown>(shards.get(key))]).catch((error: unknown) => {
			// Whatever came of the parts, the whole has failed: one reason is enough.
			end.catch(() => undefined);
			throw error;
		});
		const same = sameHead(kept, head);
		if (same) shards.put(change(before), key);
		await end;
		return same;
	}

	private begin(mode: IDBTransactionMode): IDBObjectStore {
		return this.db.transaction(SHARDS, mode, { durability: 'relaxed' }).objectStore(SHARDS);
	}
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(reasonOf(request.error));
	});
}

/** What was put is kept only when its transaction has ended well: a full disk shows then. */
function endOf(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(reasonOf(transaction.error));
	});
}

function reasonOf(error: DOMException | null): Error {
	return error ?? new Error('the database gave no reason');
}

function inTime<T>(answer: Promise<T>, patience = PATIENCE): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = window.setTimeout(() => reject(new Error('the database does not answer')), patience);
		answer.then(resolve, reject).finally(() => window.clearTimeout(timer));
	});
}
