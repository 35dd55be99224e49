import type { NameRef } from '../../model/mention';
import type { Inline } from '../../model/note';

/** A line that says something of somebody: `[[Name]] — text`, `**Label**: text`. */
export interface Entry {
	/** Whom the line begins with: a link or a bold label; null when it begins with neither. */
	readonly lead: NameRef | null;
	/** The words after that. */
	readonly text: string;
}

/** What stands between a name and the words about it. */
const JOINT = /^['"”)\]*]*\s*(?:[—–:→-]+\s*)?/;
const LABEL = /^\*\*([^*]{1,80}?):?\*\*\s*:?/;
const LONGEST_LABEL = 60;

export function readEntry(inline: Inline): Entry {
	const link = inline.links.find(({ start, embed }) => start <= 1 && !embed);
	if (link !== undefined) {
		const text = inline.text.slice(link.end).replace(JOINT, '');
		return { lead: { text: inline.text.slice(link.start, link.end), link }, text };
	}
	const label = LABEL.exec(inline.raw);
	if (label === null) return { lead: null, text: inline.text };
	const colon = inline.text.indexOf(':');
	if (colon < 0 || colon > LONGEST_LABEL) return { lead: null, text: inline.text };
	return { lead: { text: inline.text.slice(0, colon).trim(), link: null }, text: inline.text.slice(colon + 1).trim() };
}

/** The names that a text links to, each once. */
export function linkedNames({ text, links }: Inline): NameRef[] {
	return links.filter(({ embed, target }) => !embed && target !== '').map(link => ({ text: text.slice(link.start, link.end), link }));
}

/** The first link of a cell names whom it is about, else its words do. */
export function cellName(cell: Inline): NameRef {
	return linkedNames(cell)[0] ?? { text: cell.text, link: null };
}

/** The name that a reference stands for in the vault: the note's, not the words shown for it. */
export function nameOfRef({ text, link }: NameRef): string {
	if (link === null) return text;
	return link.target.slice(link.target.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
