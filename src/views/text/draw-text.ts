import type { Link } from '../../model/note';
import { drawEach, part } from '../draw/parts';
import type { Gestures } from '../gestures/gestures';
import { type InferredName, type NoteRef, type Segment, segments } from './segments';

/** What drawing the words of a note takes. */
export interface Pen {
	/** The note that wrote the words: its links are looked up from there. */
	readonly path: string;
	readonly gestures: Gestures;
	linkTarget(target: string, sourcePath: string): string | null;
	/** Names in plain words on this line that were matched to notes. */
	inferredAt(line: number): readonly InferredName[];
	/** A word that marks the whole row on this line, such as "former", or null. */
	markAt(line: number): string | null;
}

export interface Words {
	readonly text: string;
	readonly links: readonly Link[];
	/** 0-based line, to look for inferred names; -1 for words without any. */
	readonly line: number;
}

/** Draws words with their links alive. */
export function drawText(el: HTMLElement, { text, links, line }: Words, pen: Pen): void {
	const pieces = segments(text, links, line < 0 ? [] : pen.inferredAt(line));
	// Its own direction: a Latin name in a right-to-left interface keeps its order.
	const place = part(el, 'span', 'actor-atlas-words');
	drawEach(place, pieces.map((piece, index) => ({ piece, index })), {
		tag: 'span',
		cls: 'actor-atlas-piece',
		key: ({ piece, index }) => `${index} ${piece.ref?.linktext ?? ''} ${piece.text}`,
		draw: (span, { piece }) => drawPiece(span, piece, pen),
	});
}

function drawPiece(span: HTMLElement, { text, ref }: Segment, pen: Pen): void {
	if (ref === null) span.setText(text);
	else drawLink(span, text, ref, pen);
}

/** A link into the vault: dashed where a plain name was matched, faint where no note has the name. */
export function drawLink(parent: HTMLElement, shown: string, ref: NoteRef, pen: Pen): void {
	const path = ref.inferred ? ref.target : pen.linkTarget(ref.target, pen.path);
	const link = parent.querySelector<HTMLElement>(':scope > a') ?? parent.createEl('a', { cls: 'actor-atlas-link internal-link' });
	link.setText(shown);
	link.setAttrs({ href: ref.linktext, 'data-href': ref.linktext, tabindex: -1, draggable: 'true' });
	link.toggleClass('is-unresolved', path === null);
	link.toggleClass('actor-atlas-inferred', ref.inferred);
	pen.gestures.link(link, { linktext: ref.linktext, sourcePath: pen.path, shown, path });
}
