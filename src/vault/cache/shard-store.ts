/** Under what a cache was begun: what does not agree with it is of no use. */
export interface Head {
	/** Of what read the notes. */
	readonly version: string;
	/** How many shards the notes are spread over. */
	readonly shards: number;
}

/** More than any vault has: a number beyond it is damage, and would be worked through key by key. */
const MOST_SHARDS = 65_536;

/** Where shards are kept. Every verb may fail; none may be trusted to give what was put. */
export interface ShardStore {
	head(): Promise<unknown>;
	/** In the order of the keys; a shard that is not there is undefined. */
	shards(keys: readonly number[]): Promise<readonly unknown[]>;
	/** Throws everything away and begins anew. */
	renew(head: Head): Promise<void>;
	/** Changes a shard in one step, if the cache is still the one begun under this head; false: another window has begun it anew. */
	change(head: Head, key: number, change: (shard: unknown) => unknown): Promise<boolean>;
	close(): void;
}

export function asHead(kept: unknown): Head | null {
	if (typeof kept !== 'object' || kept === null || !('version' in kept) || !('shards' in kept)) return null;
	const { version, shards } = kept;
	return typeof version === 'string' && typeof shards === 'number' && Number.isInteger(shards) && shards > 0 && shards <= MOST_SHARDS ? { version, shards } : null;
}

export function sameHead(kept: unknown, head: Head): boolean {
	const found = asHead(kept);
	return found !== null && found.version === head.version && found.shards === head.shards;
}
