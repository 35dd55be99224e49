import { drawEach } from './parts';

/** Sentences below each other; no place is taken where there are none. */
export function drawSentences(place: HTMLElement, sentences: readonly string[]): void {
	place.hidden = sentences.length === 0;
	drawEach(place, sentences.map((text, nth) => ({ text, nth })), {
		tag: 'p',
		cls: 'actor-atlas-sentence',
		key: ({ nth }) => String(nth),
		draw: (el, { text }) => el.setText(text),
	});
}
