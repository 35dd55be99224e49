import type { GraphNode } from '../../graph/graph';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawSearchField } from '../draw/search-field';

export interface SearchHost {
	find(words: string): readonly GraphNode[];
	/** A node was chosen. */
	go(id: string): void;
	/** Nothing is meant any more. */
	letGo(): void;
	enterStage(): void;
}

const icons = { actor: 'user', thesis: 'lightbulb', concept: 'file-text' } as const;
let given = 0;

/** A field that offers nodes by their names, and flies to the one that is chosen. */
export class SearchBox {
	private readonly input: HTMLInputElement;
	private readonly offers: HTMLElement;
	private found: readonly GraphNode[] = [];
	private active = 0;
	/** There are words that nothing has. */
	private isVain = false;

	constructor(place: HTMLElement, private readonly host: SearchHost) {
		this.input = part(place, 'input', 'actor-atlas-search');
		this.offers = part(place, 'div', 'actor-atlas-graph-offers');
		this.offers.id = `actor-atlas-graph-offers-${++given}`;
		this.offers.setAttrs({ role: 'listbox', 'aria-label': 'Nodes found' });
		drawSearchField(place, { value: '', placeholder: 'Find in the graph', label: 'Find in the graph', change: words => this.search(words), enterList: () => this.move(1) });
		this.input.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.offers.id, 'aria-expanded': 'false' });
		this.input.addEventListener('keydown', evt => this.onKey(evt));
		this.input.addEventListener('focus', () => this.search(this.input.value));
		this.input.addEventListener('blur', () => this.show([]));
		this.show([]);
	}

	private search(words: string): void {
		if (this.input.value !== words) this.input.value = words;
		this.active = 0;
		this.show(this.host.find(words), words);
	}

	private onKey(evt: KeyboardEvent): void {
		if (evt.isComposing) return;
		const { found } = this;
		if (evt.key === 'ArrowUp' && found.length > 0) {
			evt.preventDefault();
			this.move(-1);
		} else if (evt.key === 'Enter') {
			evt.preventDefault();
			const node = found[this.active];
			if (node !== undefined) this.choose(node);
			else if (this.isVain) this.host.letGo();
		} else if (evt.key === 'ArrowDown' && this.input.value === '') this.host.enterStage();
	}

	private move(step: 1 | -1): void {
		const { length } = this.found;
		if (length === 0) return;
		this.active = (this.active + step + length) % length;
		this.draw();
	}

	private choose({ id }: GraphNode): void {
		this.show([]);
		this.host.go(id);
	}

	private show(found: readonly GraphNode[], words = ''): void {
		this.found = found;
		this.isVain = words.trim() !== '' && found.length === 0;
		this.draw();
	}

	private draw(): void {
		const { found, offers, input } = this;
		offers.hidden = found.length === 0 && !this.isVain;
		input.setAttrs({ 'aria-expanded': String(!offers.hidden), 'aria-activedescendant': found.length === 0 ? null : `${offers.id}-${this.active}` });
		drawMaybe(offers, this.isVain ? 'Nothing found' : null, 'div', 'actor-atlas-graph-vain', (el, words) => {
			el.setAttrs({ role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' });
			el.setText(words);
		});
		drawEach(offers, found.map((node, nth) => ({ node, nth })), {
			tag: 'div',
			cls: 'actor-atlas-graph-offer',
			key: ({ node }) => node.id,
			draw: (el, { node, nth }) => {
				el.id = `${offers.id}-${nth}`;
				el.setAttrs({ role: 'option', 'aria-selected': String(nth === this.active) });
				drawIcon(el, icons[node.role]);
				part(el, 'span', 'actor-atlas-graph-offer-name').setText(node.name);
				part(el, 'span', 'actor-atlas-count').setText(String(node.degree));
				// The field would lose the focus first, and with it the offers.
				el.onmousedown = evt => evt.preventDefault();
				el.onclick = () => this.choose(node);
			},
		});
	}
}
