import type { ParsedNote } from './parsed-note';

const plain = (heading: string): string => heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase();

/** The line of `#Heading`, `#Heading#Sub` or `#^block`; null when the note has no such place. */
export function findSubpath(note: ParsedNote, subpath: string): number | null {
	const parts = subpath.split('#').filter(Boolean);
	const last = parts.at(-1);
	if (last === undefined) return null;
	if (last.startsWith('^')) return note.blocks?.[last.slice(1).toLowerCase()]?.position.start.line ?? null;
	let found: number | null = null;
	let from = 0;
	let level = 0;
	const headings = note.headings ?? [];
	for (const part of parts) {
		const at = headings.findIndex((heading, index) => index >= from && heading.level > level && plain(heading.heading) === plain(part));
		const heading = headings[at];
		if (!heading) return null;
		found = heading.position.start.line;
		from = at + 1;
		level = heading.level;
	}
	return found;
}
