import type { Inline, Link } from '../model/note';
import { isSpace } from './characters';
import { InlineScanner } from './inline-scanner';
import { FOLDABLE, MARKED, PLAIN, roleOf } from './text-role';

const NO_LINKS: readonly Link[] = [];

/** A cell or line with nothing in it. */
export const EMPTY: Inline = { text: '', raw: '', links: NO_LINKS, bold: false };

/** Reads the source of cells, items, headings and lines, one after the other. */
export class InlineReader {
	private readonly scanner = new InlineScanner();

	/** @param onTag called with each tag's name, without `#` */
	constructor(private readonly onTag: (name: string) => void) {}

	/** The text between `start` and `end`, trimmed. */
	read(text: string, start: number, end: number): Inline {
		let from = start;
		let to = end;
		while (from < to && isSpace(text.charCodeAt(from))) from++;
		while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
		return from === to ? EMPTY : this.inRole(text.slice(from, to), roleOf(text, from, to));
	}

	/**
	 * A table cell, whose escaped pipes are plain pipes before anything else is read (GFM).
	 *
	 * @param role what its characters make of it
	 */
	readCell(text: string, start: number, end: number, role: number): Inline {
		if (start === end) return EMPTY;
		if (role === FOLDABLE) return this.read(text, start, end);
		const raw = text.slice(start, end);
		if (role === MARKED && raw.includes('\\|')) return this.marked(raw.split('\\|').join('|'), raw);
		return this.inRole(raw, role);
	}

	private inRole(raw: string, role: number): Inline {
		if (role === PLAIN) return plain(raw, raw);
		return role === FOLDABLE ? plain(foldSpace(raw), raw) : this.marked(raw, raw);
	}

	private marked(source: string, raw: string): Inline {
		const { text, links, bold, struck } = this.scanner.read(source, this.onTag);
		return struck.length > 0 ? { text, raw, links, bold, struck } : { text, raw, links, bold };
	}
}

function plain(text: string, raw: string): Inline {
	return { text, raw, links: NO_LINKS, bold: false };
}

function foldSpace(text: string): string {
	return text.replace(/\s+/g, ' ');
}
