import type { Link } from '../../model/note';

export interface LinkedText {
	readonly text: string;
	readonly links: readonly Link[];
}

/** A piece of a text with the links that stand in it; without links where it is no piece of the text. */
export function pieceOf({ text, links }: LinkedText, piece: string): LinkedText {
	const from = text.indexOf(piece);
	if (from < 0) return { text: piece, links: [] };
	const inside = links.filter(({ start, end }) => start >= from && end <= from + piece.length);
	return { text: piece, links: inside.map(link => ({ ...link, start: link.start - from, end: link.end - from })) };
}
