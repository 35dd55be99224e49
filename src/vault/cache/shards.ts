import { isEntry, type Entry } from './entry';

/** Notes in one shard: many enough that few transactions read a vault, few enough that one is written quickly. */
const NOTES = 64;

export function shardsFor(notes: number): number {
	return Math.max(1, Math.ceil(notes / NOTES));
}

/** Whether shards have grown to more than twice their size. */
export function isOutgrown(shards: number, notes: number): boolean {
	return notes > shards * NOTES * 2;
}

/** In which shard a note is kept: the same for every window. */
export function shardOf(path: string, shards: number): number {
	let sum = 0;
	for (let at = 0; at < path.length; at++) sum = Math.imul(sum, 31) + path.charCodeAt(at) | 0;
	return (sum >>> 0) % shards;
}

/** What of a shard has the form of entries; a damaged one has none. */
export function entriesOf(shard: unknown): Entry[] {
	return Array.isArray(shard) ? shard.filter(isEntry) : [];
}

/** The shard with these notes changed, and without those that are gone (null). */
export function changedShard(shard: unknown, changes: ReadonlyMap<string, Entry | null>): Entry[] {
	const fresh = [...changes.values()].filter(entry => entry !== null);
	return [...entriesOf(shard).filter(({ path }) => !changes.has(path)), ...fresh];
}
