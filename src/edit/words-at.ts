import type { ListItem } from '../model/note';

/**
 * Where what may be written on an item's line begins: after the box of a task, after the marker of a bullet. Null where
 * the line does not end in the item's words, as that of a quote within an item.
 */
export function wordsAt({ rawLine, raw, status, statusAt }: ListItem): number | null {
	if (status !== null) return statusAt + status.length + 1;
	const start = rawLine.trimEnd().length - raw.length;
	return raw !== '' && !raw.startsWith('>') && rawLine.startsWith(raw, start) ? start : null;
}
