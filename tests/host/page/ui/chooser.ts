/** The list under a suggester: one item is selected, by key or by pointer. */
export class Chooser<T> {
	values: T[] = [];
	selectedItem = 0;
	private items: HTMLElement[] = [];

	constructor(
		readonly containerEl: HTMLElement,
		private readonly render: (value: T, el: HTMLElement) => void,
		private readonly choose: (value: T, event: MouseEvent | KeyboardEvent) => void,
	) {
		containerEl.setAttribute('role', 'listbox');
	}

	setSuggestions(values: T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.items = values.map((value, index) => {
			const el = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
			this.render(value, el);
			el.addEventListener('mousedown', event => event.preventDefault());
			el.addEventListener('click', event => this.choose(value, event));
			el.addEventListener('mousemove', () => this.select(index, false));
			return el;
		});
		this.select(0);
	}

	setSelectedItem(index: number): void { this.select(index); }

	select(index: number, scroll = true): void {
		if (this.items.length === 0) return;
		this.selectedItem = (index + this.items.length) % this.items.length;
		for (const [at, el] of this.items.entries()) {
			el.toggleClass('is-selected', at === this.selectedItem);
			el.setAttribute('aria-selected', String(at === this.selectedItem));
		}
		if (scroll) this.items[this.selectedItem]?.scrollIntoView({ block: 'nearest' });
	}

	useSelectedItem(event: MouseEvent | KeyboardEvent): void {
		const value = this.values[this.selectedItem];
		if (value !== undefined) this.choose(value, event);
	}
}
