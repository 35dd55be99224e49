import { sameHead, type Head, type ShardStore } from './shard-store';

const SHARDS = 'shards';
const HEAD = 'head';

/** Opens the database of a vault, or fails: where there is none, and where it is of a later version. Where another window holds it, it waits. */
export function openIndexedDb(name: string): Promise<ShardStore> {
	return new Promise<ShardStore>((resolve, reject) => {
		const request = window.indexedDB.open(name, 1);
		request.onupgradeneeded = () => void request.result.createObjectStore(SHARDS);
		request.onerror = () => reject(reasonOf(request.error));
		request.onsuccess = () => resolve(new IndexedDbStore(request.result));
	});
}

class IndexedDbStore implements ShardStore {
	constructor(private readonly db: IDBDatabase) {
		// Another window wants to delete it, or has a later version: whoever holds on blocks that.
		db.onversionchange = () => db.close();
	}

	async head(): Promise<unknown> {
		return answerOf<unknown>(this.begin('readonly').get(HEAD));
	}

	async shards(keys: readonly number[]): Promise<readonly unknown[]> {
		const shards = this.begin('readonly');
		return Promise.all(keys.map(key => answerOf<unknown>(shards.get(key))));
	}

	async renew(head: Head): Promise<void> {
		const shards = this.begin('readwrite');
		shards.clear();
		shards.put(head, HEAD);
		await endOf(shards.transaction);
	}

	async change(head: Head, key: number, change: (shard: unknown) => unknown): Promise<boolean> {
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

	close(): void {
		this.db.close();
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
