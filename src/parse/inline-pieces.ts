import type { Link } from '../model/note';

interface OpenLink {
	readonly from: number;
	readonly to: number;
	readonly link: Omit<Link, 'start' | 'end'>;
}

/** The shown text in pieces, so that marks can be dropped once their pair is known. */
export class Pieces {
	private readonly texts: string[] = [];
	private readonly links: OpenLink[] = [];

	get length(): number {
		return this.texts.length;
	}

	add(text: string): void {
		this.texts.push(text);
	}

	replace(piece: number, text: string): void {
		this.texts[piece] = text;
	}

	/** Drops `mark` when the piece before `piece` is just that. */
	dropBefore(piece: number, mark: string): boolean {
		if (this.texts[piece - 1] !== mark) return false;
		this.texts[piece - 1] = '';
		return true;
	}

	addLink(text: string, link: Omit<Link, 'start' | 'end'>): void {
		this.links.push({ from: this.texts.length, to: this.texts.length + 1, link });
		this.texts.push(text);
	}

	/** Makes a link of everything from `piece` to the end. */
	linkFrom(piece: number, link: Omit<Link, 'start' | 'end'>): void {
		this.links.push({ from: piece, to: this.texts.length, link });
	}

	/** The whole text with white space folded, and where its links stand in it. */
	join(): { text: string; links: Link[] } {
		const offsets: number[] = [];
		const parts: string[] = [];
		let length = 0;
		let afterSpace = true;
		for (const piece of this.texts) {
			offsets.push(length);
			const folded = fold(piece, afterSpace);
			if (folded === '') continue;
			parts.push(folded);
			length += folded.length;
			afterSpace = folded.endsWith(' ');
		}
		offsets.push(length);
		const text = parts.join('').trimEnd();
		return { text, links: this.links.map(open => place(open, offsets, text)) };
	}
}

/** One space for any run of white space, none when there is one before the piece. */
function fold(piece: string, afterSpace: boolean): string {
	const folded = piece.replace(/\s+/g, ' ');
	return afterSpace && folded.startsWith(' ') ? folded.slice(1) : folded;
}

function place({ from, to, link }: OpenLink, offsets: readonly number[], text: string): Link {
	const limit = text.length;
	let start = Math.min(offsets[from] ?? limit, limit);
	const end = Math.min(offsets[to] ?? limit, limit);
	if (text[start] === ' ' && start < end) start++;
	return { ...link, start, end };
}
