import type { Impact, Polarity, PolarityBy } from '../../model/mention';
import { drawIcon } from '../draw/icon';
import { part } from '../draw/parts';

interface Marker {
	readonly icon: string;
	readonly label: string;
}

export const polarityMarkers: Readonly<Record<Polarity, Marker>> = {
	positive: { icon: 'trending-up', label: 'Helps' },
	negative: { icon: 'trending-down', label: 'Hurts' },
	mixed: { icon: 'arrow-up-down', label: 'Mixed' },
	neutral: { icon: 'minus', label: 'Neutral' },
};

/** A longer word of the note is no marker. */
const longestWord = 20;

/** How a polarity is known, and the words that stand beside it. */
interface Said extends Pick<Impact, 'by' | 'word' | 'words'> {
	readonly beside: string;
}

/** Colour, icon and word say the same, so that none is needed alone. */
export function drawPolarity(el: HTMLElement, polarity: Polarity, { by, word, words, beside }: Said): void {
	const { icon, label } = polarityMarkers[polarity];
	// A role such as "supplier, shares the moat" stands beside it in full.
	const isOwnWord = word !== null && word.length <= longestWord && !beside.startsWith(word);
	const said = word === null ? label : `${word}: ${label.toLowerCase()}`;
	el.setAttrs({ 'data-polarity': polarity, 'data-inferred': String(by === 'words'), role: 'img', 'aria-label': `${said}, ${reasonOf(by, words)}` });
	drawIcon(el, icon);
	part(el, 'span', 'actor-atlas-polarity-word').setText(isOwnWord ? word : label);
}

/** Why we say so: what the note states, or what was inferred and from which words. */
function reasonOf(by: PolarityBy | null, words: readonly string[]): string {
	switch (by) {
		case 'words': return words.length === 0 ? 'inferred from the words' : `inferred from the words: ${words.join(', ')}`;
		case 'sign': return 'by the sign in the note';
		case 'group': return 'by the group that it stands in';
		case 'column':
		case null: return 'as the note says';
	}
}
