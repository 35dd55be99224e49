import { drawEach } from './parts';

/** One of several, chosen from a list that drops down. */
export interface Choice<T extends string> {
	readonly label: string;
	/** Each with the words that stand for it. */
	readonly words: Readonly<Record<T, string>>;
	/** In their order. */
	readonly all: readonly T[];
	readonly value: T;
	readonly change: (value: T) => void;
}

export function drawChoice<T extends string>(select: HTMLSelectElement, { label, words, all, value, change }: Choice<T>): void {
	select.addClass('dropdown');
	select.setAttr('aria-label', label);
	drawEach(select, all, {
		tag: 'option',
		cls: 'actor-atlas-option',
		key: one => one,
		draw: (option, one) => {
			option.setAttr('value', one);
			option.setText(words[one]);
		},
	});
	select.value = value;
	select.onchange = () => change(all.find(one => one === select.value) ?? value);
}
