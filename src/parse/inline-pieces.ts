import type { Link, Span } from '../model/note';
import { isSpace, SPACE } from './characters';

export type LinkTarget = Pick<Link, 'target' | 'subpath' | 'embed'>;

interface LinkPieces {
	readonly from: number;
	readonly to: number;
	readonly link: LinkTarget;
}

const NO_LINKS: readonly Link[] = [];

/** The shown text in pieces, so that marks can be dropped once their pair is known. Used again for every text. */
export class Pieces {
	private readonly texts: string[] = [];
	private readonly offsets: number[] = [];
	private count = 0;
	private links: LinkPieces[] = [];
	/** Whether a piece may hold white space to fold. */
	private loose = false;

	get length(): number {
		return this.count;
	}

	/** @param loose whether the source has white space to fold */
	clear(loose: boolean): void {
		this.count = 0;
		this.loose = loose;
		if (this.links.length > 0) this.links = [];
	}

	/** A piece that is not as the source has it may hold any white space. */
	addOther(text: string): void {
		this.loose = true;
		this.add(text);
	}

	add(text: string): void {
		this.texts[this.count++] = text;
	}

	replace(piece: number, text: string): void {
		this.texts[piece] = text;
	}

	addLink(text: string, link: LinkTarget): void {
		this.links.push({ from: this.count, to: this.count + 1, link });
		this.add(text);
	}

	/** Makes a link of everything from `piece` to the end. */
	linkFrom(piece: number, link: LinkTarget): void {
		this.links.push({ from: piece, to: this.count, link });
	}

	/** The whole text with white space folded. The spans of links and pieces count in it. */
	join(): string {
		let text = '';
		let afterSpace = true;
		let { loose } = this;
		for (let i = 0; i < this.count; i++) {
			const piece = this.texts[i]!;
			this.offsets[i] = text.length;
			if (piece === '') continue;
			text += piece;
			loose ||= afterSpace && piece.charCodeAt(0) === SPACE;
			afterSpace = piece.charCodeAt(piece.length - 1) === SPACE;
		}
		this.offsets[this.count] = text.length;
		return loose || afterSpace ? this.fold(text) : text;
	}

	placedLinks(text: string): readonly Link[] {
		if (this.links.length === 0) return NO_LINKS;
		return this.links.map(({ from, to, link: { target, subpath, embed } }) => {
			const [start, end] = this.span(from, to, text);
			return { target, subpath, embed, start, end };
		});
	}

	/** Where the pieces from `from` to before `to` stand in the joined text. */
	span(from: number, to: number, text: string): Span {
		let end = Math.min(this.offsets[to] ?? text.length, text.length);
		let start = Math.min(this.offsets[from] ?? text.length, end);
		if (start < end && text.charCodeAt(start) === SPACE) start++;
		if (start < end && text.charCodeAt(end - 1) === SPACE) end--;
		return [start, end];
	}

	/** One space for any run of white space, none at the ends; offsets move along. */
	private fold(text: string): string {
		let out = '';
		let piece = 0;
		let at = skipSpaces(text, 0);
		while (at < text.length) {
			if (out !== '') out += ' ';
			const end = wordEnd(text, at);
			for (; piece <= this.count && this.offsets[piece]! < end; piece++) this.offsets[piece] = out.length + Math.max(0, this.offsets[piece]! - at);
			out += text.slice(at, end);
			at = skipSpaces(text, end);
		}
		for (; piece <= this.count; piece++) this.offsets[piece] = out.length;
		return out;
	}
}

function skipSpaces(text: string, from: number): number {
	let at = from;
	while (at < text.length && isSpace(text.charCodeAt(at))) at++;
	return at;
}

function wordEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
	return at;
}
