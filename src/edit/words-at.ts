import type { ListItem } from '../model/note';

/**
 * Where what may be written on an item's line begins: after the box of a task, after the marker of a bullet. Null for a
 * bullet without words of its own.
 */
export function wordsAt({ rawLine, raw, status, statusAt }: ListItem): number | null {
	if (status !== null) return statusAt + status.length + 1;
	const start = rawLine.trimEnd().length - raw.length;
	return raw !== '' && rawLine.startsWith(raw, start) ? start : null;
}
