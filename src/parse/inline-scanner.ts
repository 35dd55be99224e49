import type { Link } from '../model/note';
import { flanking, pairRuns, type Run } from './delimiters';
import { readEntity } from './entities';
import { runLength } from './fence';
import { Pieces } from './inline-pieces';
import { internalTarget, readDestination, readWikiLink } from './link-syntax';
import { tagLength } from './tag-syntax';

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const AUTOLINK = /^<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>]{1,255})>/;
const HTML_TAG = /^<\/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?\/?>/;
const LONGEST_TAG = 500;

interface ReadText {
	readonly text: string;
	readonly links: readonly Link[];
	readonly bold: boolean;
}

/** One pass over one run of text. Each kind of mark has its own method, which returns the offset after it. */
export class InlineScanner {
	private readonly pieces = new Pieces();
	private readonly runs: Run[] = [];
	private readonly brackets: number[] = [];
	/** Cached offset of the next `]]`, `%%` or `-->` so that looking for it again costs nothing. */
	private readonly ahead = new Map<string, number>();
	private closers: Map<number, number> | null = null;

	constructor(
		private readonly source: string,
		private readonly onTag: (name: string) => void,
	) {}

	read(): ReadText {
		let at = 0;
		while (at < this.source.length) at = this.step(at);
		const strong = pairRuns(this.runs);
		for (const run of this.runs) this.pieces.replace(run.piece, run.mark.repeat(run.left));
		const last = this.pieces.length - 1;
		return { ...this.pieces.join(), bold: strong.some(pair => pair.open === 0 && pair.close === last) };
	}

	private step(at: number): number {
		switch (this.source.charAt(at)) {
			case '\\':
				return this.escape(at);
			case '`':
				return this.code(at);
			case '!':
				return this.source.startsWith('![', at) ? this.embed(at) : this.plain(at, 1);
			case '[':
				return this.openBracket(at);
			case ']':
				return this.closeBracket(at);
			case '<':
				return this.angle(at);
			case '&':
				return this.entity(at);
			case '%':
				return this.comment(at);
			case '#':
				return this.tag(at);
			case '*':
			case '_':
			case '~':
			case '=':
				return this.emphasis(at);
			default:
				return this.words(at);
		}
	}

	private plain(at: number, length: number): number {
		this.pieces.add(this.source.slice(at, at + length));
		return at + length;
	}

	private words(at: number): number {
		let end = at + 1;
		while (end < this.source.length && !'\\`![]<&%#*_~='.includes(this.source[end]!)) end++;
		return this.plain(at, end - at);
	}

	private escape(at: number): number {
		const next = this.source[at + 1] ?? '';
		if (!ESCAPABLE.test(next)) return this.plain(at, 1);
		this.pieces.add(next);
		return at + 2;
	}

	private code(at: number): number {
		const length = runLength(this.source, at, this.source.length, '`');
		const close = this.closingTicks(at + length, length);
		if (close < 0) return this.plain(at, length);
		this.pieces.add(codeText(this.source.slice(at + length, close)));
		return close + length;
	}

	/** Offset of the next run of exactly `length` backticks, or -1; a length that has no more is not looked for again. */
	private closingTicks(from: number, length: number): number {
		this.closers ??= lastRuns(this.source);
		if ((this.closers.get(length) ?? -1) < from) return -1;
		let at = this.source.indexOf('`', from);
		while (at >= 0) {
			const run = runLength(this.source, at, this.source.length, '`');
			if (run === length) return at;
			at = this.source.indexOf('`', at + run);
		}
		return -1;
	}

	private embed(at: number): number {
		if (this.source.startsWith('![[', at)) {
			const end = this.wikiLink(at + 1, true);
			if (end > 0) return end;
		}
		return this.plain(at, 1);
	}

	private openBracket(at: number): number {
		if (this.source[at + 1] === '[') {
			const end = this.wikiLink(at, false);
			if (end > 0) return end;
		}
		this.brackets.push(this.pieces.length);
		return this.plain(at, 1);
	}

	/** Offset after the wikilink at `at`, or 0 when there is none. */
	private wikiLink(at: number, embed: boolean): number {
		const close = this.find(']]', at + 2);
		if (close < 0 || this.source.lastIndexOf('[[', close) !== at) return 0;
		const link = readWikiLink(this.source, at, close);
		if (link === null) return 0;
		this.pieces.addLink(link.display, { target: link.target, subpath: link.subpath, embed });
		return link.end;
	}

	private closeBracket(at: number): number {
		const open = this.brackets.pop();
		const destination = open === undefined ? null : this.destination(at + 1);
		if (open === undefined || destination === null) return this.plain(at, 1);
		this.pieces.replace(open, '');
		const image = this.pieces.dropBefore(open, '!');
		const inside = internalTarget(destination.url);
		if (inside !== null) this.pieces.linkFrom(open, { ...inside, embed: image });
		return destination.end;
	}

	private destination(at: number) {
		if (this.source[at] !== '(' || this.find(')', at) < 0) return null;
		return readDestination(this.source, at);
	}

	private angle(at: number): number {
		if (this.source.startsWith('<!--', at)) {
			const close = this.find('-->', at + 4);
			return close < 0 ? this.plain(at, 1) : close + 3;
		}
		if (this.find('>', at) < 0) return this.plain(at, 1);
		const rest = this.source.slice(at, at + LONGEST_TAG);
		const address = AUTOLINK.exec(rest)?.[1];
		if (address !== undefined) {
			this.pieces.add(address);
			return at + address.length + 2;
		}
		const html = HTML_TAG.exec(rest)?.[0];
		if (html === undefined) return this.plain(at, 1);
		if (/^<br\b/i.test(html)) this.pieces.add(' ');
		return at + html.length;
	}

	private entity(at: number): number {
		const entity = readEntity(this.source, at);
		if (entity === null) return this.plain(at, 1);
		this.pieces.add(entity.text);
		return at + entity.length;
	}

	private comment(at: number): number {
		if (!this.source.startsWith('%%', at)) return this.plain(at, 1);
		const close = this.find('%%', at + 2);
		return close < 0 ? this.plain(at, 2) : close + 2;
	}

	private tag(at: number): number {
		const length = tagLength(this.source, at);
		if (length === 0) return this.plain(at, 1);
		this.onTag(this.source.slice(at + 1, at + length));
		return this.plain(at, length);
	}

	private emphasis(at: number): number {
		const mark = this.source[at]!;
		const length = runLength(this.source, at, this.source.length, mark);
		const before = characterBefore(this.source, at);
		const after = characterAt(this.source, at + length);
		const paired = mark === '*' || mark === '_' || length === 2;
		if (paired) {
			const sides = flanking(mark, before, after);
			this.runs.push({ mark, piece: this.pieces.length, left: length, length, ...sides });
		}
		return this.plain(at, length);
	}

	private find(needle: string, from: number): number {
		const known = this.ahead.get(needle);
		if (known !== undefined && (known === -1 || known >= from)) return known;
		const found = this.source.indexOf(needle, from);
		this.ahead.set(needle, found);
		return found;
	}
}

function codeText(inner: string): string {
	const padded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
	return padded ? inner.slice(1, -1) : inner;
}

/** Where the last run of each length of backticks stands. */
function lastRuns(source: string): Map<number, number> {
	const last = new Map<number, number>();
	let at = source.indexOf('`');
	while (at >= 0) {
		const length = runLength(source, at, source.length, '`');
		last.set(length, at);
		at = source.indexOf('`', at + length);
	}
	return last;
}

function characterAt(text: string, at: number): string {
	const code = text.codePointAt(at);
	return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
	const low = text[at - 1] ?? '';
	return /[\udc00-\udfff]/.test(low) ? characterAt(text, at - 2) : low;
}
