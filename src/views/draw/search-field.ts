import { part } from './parts';

/** What a field that narrows a list shows and does. */
export interface SearchField {
	readonly value: string;
	readonly placeholder: string;
	readonly label: string;
	readonly change: (words: string) => void;
	/** From the search into the list. */
	readonly enterList: () => void;
}

export function drawSearchField(top: HTMLElement, { value, placeholder, label, change, enterList }: SearchField): void {
	const input = part(top, 'input', 'actor-atlas-search');
	input.setAttrs({ type: 'search', placeholder, 'aria-label': label, title: '/ or Ctrl+F', spellcheck: 'false' });
	if (input.value !== value) input.value = value;
	input.oninput = () => change(input.value);
	input.onkeydown = evt => {
		if (evt.isComposing || (evt.key !== 'ArrowDown' && evt.key !== 'Escape')) return;
		if (evt.key === 'Escape' && input.value === '') return;
		evt.preventDefault();
		if (evt.key === 'ArrowDown') enterList();
		else change('');
	};
}
