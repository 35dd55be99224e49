import type { QueryError } from '../../model/query';
import { drawEach, part } from '../draw/parts';

export interface SourcePiece {
	readonly text: string;
	readonly isWrong: boolean;
}

/** A query cut at what is wrong with it; a mistake at its end is shown as a gap to be filled. */
export function sourcePieces(text: string, errors: readonly QueryError[]): SourcePiece[] {
	const wrong = [...errors].sort((a, b) => a.from - b.from);
	const pieces: SourcePiece[] = [];
	let at = 0;
	for (const { from, to } of wrong) {
		const [start, end] = [Math.min(from, text.length), Math.min(to, text.length)];
		if (start < at) continue;
		if (start > at) pieces.push({ text: text.slice(at, start), isWrong: false });
		pieces.push({ text: end > start ? text.slice(start, end) : ' ', isWrong: true });
		at = Math.max(start, end);
	}
	if (at < text.length) pieces.push({ text: text.slice(at), isWrong: false });
	return pieces;
}

/** The query as it stands in the note, with what is wrong underlined. */
export function drawSource(place: HTMLElement, text: string, errors: readonly QueryError[]): void {
	const code = part(place, 'code', 'actor-atlas-block-query');
	drawEach(code, sourcePieces(text, errors).map((piece, at) => ({ ...piece, at })), {
		tag: 'span',
		cls: 'actor-atlas-block-piece',
		key: ({ at }) => String(at),
		draw: (el, { text: words, isWrong }) => {
			el.toggleClass('actor-atlas-query-error', isWrong);
			el.setText(words);
		},
	});
}
