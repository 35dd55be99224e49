import type { Inline, Link } from '../model/note';
import { InlineScanner } from './inline-scanner';

/** Characters that can make text other than it stands. */
const SPECIAL = /[*_~=[\]\\&<!`%#\r\n]/;

const NO_LINKS: readonly Link[] = [];

/**
 * Reads the source of a cell, item, heading or line.
 *
 * @param onTag called with each tag's name, without `#`
 */
export function readInline(source: string, onTag: (name: string) => void): Inline {
	const raw = source.trim();
	if (!SPECIAL.test(raw)) return { text: foldSpace(raw), raw, links: NO_LINKS, bold: false };
	const { text, links, bold } = new InlineScanner(raw, onTag).read();
	return { text, raw, links, bold };
}

/** The source of a table cell: its escaped pipes are plain pipes before anything else is read (GFM). */
export function readCell(source: string, onTag: (name: string) => void): Inline {
	const raw = source.trim();
	if (!raw.includes('\\|')) return readInline(raw, onTag);
	const { text, links, bold } = readInline(raw.split('\\|').join('|'), onTag);
	return { text, raw, links, bold };
}

const FOLDABLE = /\s\s|[^\S ]/;

function foldSpace(text: string): string {
	return FOLDABLE.test(text) ? text.replace(/\s+/g, ' ') : text;
}
