import type { Entry } from '../cache/entry';
import type { NoteCache } from '../cache/note-cache';

/** Shards asked for together: they arrive in one task, which is to be no longer than a slice. */
const AT_ONCE = 2;

/**
 * Hands on what was kept of the vault, what was kept of these notes first. The next shards are on their way while
 * those before them are taken.
 * @param take false: no more is wanted
 */
export async function loadKept(cache: NoteCache, first: readonly string[], take: (entries: readonly Entry[]) => Promise<boolean>): Promise<void> {
	const soon = new Set(first);
	const { keys, ahead } = cache.keys(first);
	const groups = [...groupsOf(keys.slice(0, ahead)), ...groupsOf(keys.slice(ahead))];
	let coming = cache.entries(groups[0] ?? []);
	/** What came with the notes that somebody waits for, and can wait until these are there. */
	let beside: Entry[] = [];
	for (let nth = 1; nth <= groups.length; nth++) {
		const entries = await cache.arrived(coming);
		coming = cache.entries(groups[nth] ?? []);
		if (!await take(entries.filter(({ path }) => soon.has(path)))) return;
		beside.push(...entries.filter(({ path }) => !soon.has(path)));
		if (nth * AT_ONCE < ahead) continue;
		if (!await take(beside)) return;
		beside = [];
	}
}

function groupsOf(keys: readonly number[]): number[][] {
	const groups: number[][] = [];
	for (let at = 0; at < keys.length; at += AT_ONCE) groups.push(keys.slice(at, at + AT_ONCE));
	return groups;
}
