import type { HostApp } from '../app';
import { PopoverSuggest } from './popover-suggest';

type Chosen<T> = (value: T, event: MouseEvent | KeyboardEvent) => unknown;

/** Suggestions under an input of the plugin's own. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private chosen: Chosen<T> | null = null;
	private asked = 0;

	constructor(app: HostApp, readonly textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		textInputEl.addEventListener('input', () => void this.update());
		textInputEl.addEventListener('focus', () => void this.update());
		textInputEl.addEventListener('blur', () => this.close());
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	getValue(): string {
		return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.textContent;
	}

	setValue(value: string): void {
		if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
		else this.textInputEl.textContent = value;
	}

	onSelect(callback: Chosen<T>): this {
		this.chosen = callback;
		return this;
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.chosen?.(value, event);
	}

	private async update(): Promise<void> {
		const mine = ++this.asked;
		const found = await this.getSuggestions(this.getValue());
		if (mine !== this.asked || document.activeElement !== this.textInputEl) return;
		if (found.length === 0) return this.close();
		this.suggestions.setSuggestions(this.limit > 0 ? found.slice(0, this.limit) : found);
		this.open();
		const { left, bottom, width } = this.textInputEl.getBoundingClientRect();
		this.placeUnder({ left, bottom, width });
	}
}
