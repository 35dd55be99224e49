import type { Inline, Link } from '../model/note';
import { AMPERSAND, BACKSLASH, BACKTICK, EQUALS, HASH, isSpace, LESS, OPEN_BRACKET, PERCENT, SPACE, STAR, TILDE, UNDERSCORE } from './characters';
import { InlineScanner } from './inline-scanner';

const NO_LINKS: readonly Link[] = [];

/** A cell or line with nothing in it. */
export const EMPTY: Inline = { text: '', raw: '', links: NO_LINKS, bold: false };

const PLAIN = 0;
const FOLDABLE = 1;
const MARKED = 2;

/** What a character can make of a text: nothing, white space to fold, a mark, a mark when it is doubled. */
const ROLE = new Uint8Array(0x10000);
const DOUBLED = 3;
for (let code = 0; code < ROLE.length; code++) if (code !== SPACE && isSpace(code)) ROLE[code] = FOLDABLE;
for (const code of [BACKSLASH, BACKTICK, OPEN_BRACKET, LESS, AMPERSAND, HASH, STAR, UNDERSCORE]) ROLE[code] = MARKED;
for (const code of [TILDE, EQUALS, PERCENT]) ROLE[code] = DOUBLED;
ROLE[SPACE] = DOUBLED;

/** Reads the source of cells, items, headings and lines, one after the other. */
export class InlineReader {
	private readonly scanner = new InlineScanner();

	/** @param onTag called with each tag's name, without `#` */
	constructor(private readonly onTag: (name: string) => void) {}

	/** The text between `start` and `end`, trimmed. */
	read(text: string, start: number, end: number): Inline {
		return this.trimmed(text, start, end, false);
	}

	/** A table cell: its escaped pipes are plain pipes before anything else is read (GFM). */
	readCell(text: string, start: number, end: number): Inline {
		return this.trimmed(text, start, end, true);
	}

	private trimmed(text: string, start: number, end: number, isCell: boolean): Inline {
		let from = start;
		let to = end;
		while (from < to && isSpace(text.charCodeAt(from))) from++;
		while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
		if (from === to) return EMPTY;
		const role = roleOf(text, from, to);
		const raw = text.slice(from, to);
		if (role !== MARKED) return plain(role === FOLDABLE ? foldSpace(raw) : raw, raw);
		return this.marked(isCell && raw.includes('\\|') ? raw.split('\\|').join('|') : raw, raw);
	}

	private marked(source: string, raw: string): Inline {
		const { text, links, bold, struck } = this.scanner.read(source, this.onTag);
		return struck.length > 0 ? { text, raw, links, bold, struck } : { text, raw, links, bold };
	}
}

function plain(text: string, raw: string): Inline {
	return { text, raw, links: NO_LINKS, bold: false };
}

/** Whether the text stands as it is written, needs its white space folded, or holds marks. */
function roleOf(text: string, start: number, end: number): number {
	let found = PLAIN;
	for (let i = start; i < end; i++) {
		const role = ROLE[text.charCodeAt(i)];
		if (role === PLAIN) continue;
		if (role === MARKED) return MARKED;
		if (role === FOLDABLE) found = FOLDABLE;
		else if (text.charCodeAt(i + 1) === text.charCodeAt(i)) {
			if (text.charCodeAt(i) !== SPACE) return MARKED;
			found = FOLDABLE;
		}
	}
	return found;
}

function foldSpace(text: string): string {
	return text.replace(/\s+/g, ' ');
}
