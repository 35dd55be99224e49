import type { TrackedItem } from '../../atlas/watch/tracked-item';
import { itemsOf, type WatchLine } from './lines';

/** The lines that are picked out to be ticked or moved together. */
export interface Selection {
	readonly keys: ReadonlySet<string>;
	/** Where it was begun. */
	readonly anchor: string | null;
}

export const NOTHING: Selection = { keys: new Set(), anchor: null };

export function toggled({ keys }: Selection, line: WatchLine): Selection {
	const next = new Set(keys);
	if (!next.delete(line.key) && line.type !== 'group') next.add(line.key);
	return { keys: next, anchor: line.key };
}

/** All lines from where it was begun, or else from this line, to that one. */
export function extended({ anchor }: Selection, lines: readonly WatchLine[], from: number, to: number): Selection {
	const begun = lines.findIndex(({ key }) => key === anchor);
	const start = begun < 0 ? from : begun;
	const span = lines.slice(Math.min(start, to), Math.max(start, to) + 1);
	return { keys: keysOf(span), anchor: lines[start]?.key ?? null };
}

export function allOf(lines: readonly WatchLine[]): Selection {
	return { keys: keysOf(lines), anchor: null };
}

function keysOf(lines: readonly WatchLine[]): Set<string> {
	return new Set(lines.filter(({ type }) => type !== 'group').map(({ key }) => key));
}

/** What is no longer shown is no longer selected: nothing out of sight may be ticked. */
export function stillShown(selection: Selection, lines: readonly WatchLine[]): Selection {
	if (selection.keys.size === 0) return selection;
	const keys = new Set(lines.flatMap(({ key }) => (selection.keys.has(key) ? [key] : [])));
	return keys.size === selection.keys.size ? selection : { ...selection, keys };
}

/** The items that are selected, each once. */
export function selectedItems({ keys }: Selection, lines: readonly WatchLine[]): TrackedItem[] {
	const found = lines.filter(({ key }) => keys.has(key)).flatMap(line => itemsOf(line));
	return [...new Map(found.map(item => [item.id, item])).values()];
}
