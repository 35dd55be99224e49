import type { Entry } from '../cache/entry';
import type { NoteCache } from '../cache/note-cache';

/** Shards asked for together. */
const AT_ONCE = 8;

/**
 * Hands on what was kept of the vault, what was kept of these notes first. The next shards are on their way while
 * those before them are taken.
 * @param take false: no more is wanted
 */
export async function loadKept(cache: NoteCache, first: readonly string[], take: (entries: readonly Entry[]) => Promise<boolean>): Promise<void> {
	const soon = new Set(first);
	const groups = groupsOf(cache.keys(first));
	let coming = cache.entries(groups[0] ?? []);
	for (let nth = 1; nth <= groups.length; nth++) {
		const entries = await coming;
		coming = cache.entries(groups[nth] ?? []);
		if (!await take(entries.filter(({ path }) => soon.has(path)))) return;
		if (!await take(entries.filter(({ path }) => !soon.has(path)))) return;
	}
}

function groupsOf({ keys, ahead }: ReturnType<NoteCache['keys']>): number[][] {
	const groups = ahead > 0 ? [keys.slice(0, ahead)] : [];
	for (let at = ahead; at < keys.length; at += AT_ONCE) groups.push(keys.slice(at, at + AT_ONCE));
	return groups;
}
