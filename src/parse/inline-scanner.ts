import type { Link, Span } from '../model/note';
import * as is from './characters';
import { CodeSpans, codeText } from './code-spans';
import { pairRuns, readRun, type Pair, type Run } from './delimiters';
import { readEntity } from './entities';
import { htmlTagEnd } from './html-tag';
import { Pieces } from './inline-pieces';
import { internalTarget, readDestination, readWikiLink } from './link-syntax';
import * as next from './lookahead';
import { mathSpans } from './math-spans';
import { tagLength } from './tag-syntax';

const AUTOLINK = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/y;
const FOOTNOTE = /\[\^[^\s[\]]+\](?!\()/y;

/** Characters that end a run of plain words: marks, and white space other than a blank. */
const MARKS = new Uint8Array(0x10000);
for (let code = 0; code < MARKS.length; code++) if (code !== is.SPACE && is.isSpace(code)) MARKS[code] = 1;
for (const mark of '\\`![]<&%#*_~=') MARKS[mark.charCodeAt(0)] = 1;

interface Bracket {
	readonly piece: number;
	readonly image: boolean;
	/** How many runs and tags stood before it. */
	readonly runs: number;
	readonly tags: number;
}

export interface ReadText {
	readonly text: string;
	readonly links: readonly Link[];
	readonly bold: boolean;
	readonly struck: readonly Span[];
}

const NOTHING_STRUCK: readonly Span[] = [];

/** One pass over one run of text, then the next. Each kind of mark has its own method, which returns the offset after it. */
export class InlineScanner {
	private readonly pieces = new Pieces();
	private readonly ahead = new next.Lookahead();
	private source = '';
	private runs: Run[] = [];
	private pairs: Pair[] = [];
	private brackets: Bracket[] = [];
	/** So many brackets stand around a link, and links hold no links. */
	private aroundLink = 0;
	private tags: Array<{ readonly name: string; readonly at: number }> = [];
	private code: CodeSpans | null = null;

	/** @param onTag called with each tag's name, without `#` */
	read(source: string, onTag: (name: string) => void): ReadText {
		this.begin(source, source.includes('  '));
		let at = 0;
		while (at < source.length) at = this.step(at);
		if (this.runs.length > 0) this.endRuns(0);
		if (this.tags.length > 0) this.reportTags(onTag);
		const text = this.pieces.join();
		const last = this.pieces.length - 1;
		const bold = this.pairs.length > 0 && this.pairs.some(({ mark, open, close }) => mark !== is.TILDE && open === 0 && close === last);
		return { text, links: this.pieces.placedLinks(text), bold, struck: this.struck(text) };
	}

	private begin(source: string, loose: boolean): void {
		this.source = source;
		this.pieces.clear(loose);
		this.ahead.read(source);
		this.code = null;
		if (this.runs.length > 0) this.runs = [];
		if (this.pairs.length > 0) this.pairs = [];
		if (this.brackets.length > 0) this.brackets = [];
		this.aroundLink = 0;
		if (this.tags.length > 0) this.tags = [];
	}

	private step(at: number): number {
		switch (this.source.charCodeAt(at)) {
			case is.BACKSLASH:
				return this.escape(at);
			case is.BACKTICK:
				return this.codeSpan(at);
			case is.BANG:
				return this.source.charCodeAt(at + 1) === is.OPEN_BRACKET ? this.image(at) : this.words(at);
			case is.OPEN_BRACKET:
				return this.openBracket(at);
			case is.CLOSE_BRACKET:
				return this.closeBracket(at);
			case is.LESS:
				return this.angle(at);
			case is.AMPERSAND:
				return this.entity(at);
			case is.PERCENT:
				return this.comment(at);
			case is.HASH:
				return this.tag(at);
			case is.STAR:
			case is.UNDERSCORE:
			case is.TILDE:
			case is.EQUALS:
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
		const { source } = this;
		let end = at + 1;
		while (end < source.length && MARKS[source.charCodeAt(end)] === 0) end++;
		const words = source.slice(at, end);
		if (MARKS[source.charCodeAt(at)] === 0) this.pieces.add(words);
		else this.pieces.addOther(words);
		return end;
	}

	private escape(at: number): number {
		if (!isPunctuation(this.source.charCodeAt(at + 1))) return this.plain(at, 1);
		this.plain(at + 1, 1);
		return at + 2;
	}

	private codeSpan(at: number): number {
		const length = is.runLength(this.source, at, this.source.length, is.BACKTICK);
		this.code ??= new CodeSpans(this.source);
		const close = this.code.close(at + length, length);
		if (close < 0) return this.plain(at, length);
		this.pieces.addOther(codeText(this.source.slice(at + length, close)));
		return close + length;
	}

	private image(at: number): number {
		if (this.source.charCodeAt(at + 2) === is.OPEN_BRACKET) {
			const end = this.wikiLink(at + 1, true);
			if (end > 0) return end;
		}
		return this.bracket(at, 2);
	}

	private openBracket(at: number): number {
		const after = this.source.charCodeAt(at + 1);
		if (after === is.CARET) {
			FOOTNOTE.lastIndex = at;
			if (FOOTNOTE.test(this.source)) return FOOTNOTE.lastIndex;
		}
		const end = after === is.OPEN_BRACKET ? this.wikiLink(at, false) : 0;
		return end > 0 ? end : this.bracket(at, 1);
	}

	private bracket(at: number, length: number): number {
		// Without a closing bracket ahead this one opens nothing.
		if (this.ahead.find(next.BRACKET, at) >= 0) this.brackets.push({ piece: this.pieces.length, image: length === 2, runs: this.runs.length, tags: this.tags.length });
		return this.plain(at, length);
	}

	/** Offset after the wikilink at `at`, or 0 when there is none. */
	private wikiLink(at: number, embed: boolean): number {
		const close = this.ahead.find(next.WIKI_CLOSE, at + 2);
		if (close < 0 || this.opensAgain(at, close)) return 0;
		const link = readWikiLink(this.source, at, close);
		if (link === null) return 0;
		this.pieces.addLink(link.display, { target: link.target, subpath: link.subpath, embed });
		return link.end;
	}

	/** Whether another `[[` stands nearer to the closing marks; the next one is all there is to look for. */
	private opensAgain(at: number, close: number): boolean {
		const again = this.ahead.find(next.WIKI_OPEN, at + 1);
		return again >= 0 && again < close;
	}

	private closeBracket(at: number): number {
		const open = this.brackets.pop();
		const around = this.brackets.length < this.aroundLink;
		if (around) this.aroundLink = this.brackets.length;
		if (open === undefined || (around && !open.image) || this.source.charCodeAt(at + 1) !== is.OPEN_PARENTHESIS) return this.plain(at, 1);
		const destination = readDestination(this.source, at + 1);
		if (destination === null) return this.plain(at, 1);
		this.endRuns(open.runs);
		if (this.tags.length > open.tags) this.tags.length = open.tags;
		this.pieces.replace(open.piece, '');
		if (!open.image) this.aroundLink = this.brackets.length;
		const inside = internalTarget(destination.url);
		if (inside !== null) this.pieces.linkFrom(open.piece, { target: inside.target, subpath: inside.subpath, embed: open.image });
		return destination.end;
	}

	private angle(at: number): number {
		const { source } = this;
		const after = source.charCodeAt(at + 1);
		if (after === is.BANG || after === is.QUESTION) return this.declaration(at, after);
		if (this.ahead.find(next.ANGLE, at) < 0) return this.plain(at, 1);
		AUTOLINK.lastIndex = at;
		const address = AUTOLINK.exec(source)?.[1];
		if (address !== undefined) {
			this.pieces.add(address);
			return at + address.length + 2;
		}
		const end = htmlTagEnd(source, at, source.length);
		if (end === 0) return this.plain(at, 1);
		if (isLineBreak(source, at)) this.pieces.addOther(' ');
		return end;
	}

	/** `<!-- x -->`, `<?x?>`, `<![CDATA[x]]>` and `<!X>`. */
	private declaration(at: number, after: number): number {
		const { source } = this;
		if (after === is.QUESTION) return this.dropTo(next.INSTRUCTION, at, at + 2);
		if (source.startsWith('<!--', at)) return this.dropTo(next.HTML_COMMENT, at, at + 2);
		if (source.startsWith('<![CDATA[', at)) return this.dropTo(next.CDATA, at, at + 9);
		return is.isLetter(source.charCodeAt(at + 2)) ? this.dropTo(next.ANGLE, at, at + 2) : this.plain(at, 1);
	}

	private dropTo(close: number, at: number, from: number): number {
		const found = this.ahead.find(close, from);
		return found < 0 ? this.plain(at, 1) : found + this.ahead.width(close);
	}

	private entity(at: number): number {
		const entity = readEntity(this.source, at);
		if (entity === null) return this.plain(at, 1);
		this.pieces.addOther(entity.text);
		return at + entity.length;
	}

	private comment(at: number): number {
		if (this.source.charCodeAt(at + 1) !== is.PERCENT) return this.plain(at, 1);
		const close = this.ahead.find(next.COMMENT, at + 2);
		return close < 0 ? this.plain(at, 2) : close + 2;
	}

	private tag(at: number): number {
		const length = tagLength(this.source, at);
		if (length === 0) return this.plain(at, 1);
		this.tags.push({ name: this.source.slice(at + 1, at + length), at });
		return this.plain(at, length);
	}

	private reportTags(onTag: (name: string) => void): void {
		const formulas = this.source.includes('$') ? mathSpans(this.source) : [];
		let formula = 0;
		for (const { name, at } of this.tags) {
			while (formula < formulas.length && formulas[formula]![1] < at) formula++;
			if (formula === formulas.length || formulas[formula]![0] > at) onTag(name);
		}
	}

	private emphasis(at: number): number {
		const { source } = this;
		const mark = source.charCodeAt(at);
		const length = is.runLength(source, at, source.length, mark);
		if (length === 2 || mark === is.STAR || mark === is.UNDERSCORE) this.runs.push(readRun(source, at, length, this.pieces.length));
		return this.plain(at, length);
	}

	/** Pairs the runs from `first` on and keeps of each what was not used. */
	private endRuns(first: number): void {
		pairRuns(this.runs, first, this.pairs);
		for (let i = first; i < this.runs.length; i++) {
			const { piece, mark, left } = this.runs[i]!;
			this.pieces.replace(piece, left === 0 ? '' : String.fromCharCode(mark).repeat(left));
		}
		if (first === 0) this.runs = [];
		else this.runs.length = first;
	}

	private struck(text: string): readonly Span[] {
		if (this.pairs.length === 0 || !this.pairs.some(({ mark }) => mark === is.TILDE)) return NOTHING_STRUCK;
		return this.pairs.filter(({ mark }) => mark === is.TILDE).map(({ open, close }) => this.pieces.span(open, close, text));
	}
}

function isLineBreak(source: string, at: number): boolean {
	return /^<br(?![A-Za-z0-9-])/i.test(source.slice(at, at + 4));
}

/** ASCII punctuation: what a backslash can escape. */
function isPunctuation(code: number): boolean {
	return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);
}
