import type { HostApp } from '../app';
import { Chooser } from './chooser';
import { Scope } from './scope';

export abstract class PopoverSuggest<T> {
	app: HostApp;
	scope: Scope;
	suggestEl = createDiv('suggestion-container');
	isOpen = false;
	protected readonly suggestions: Chooser<T>;

	constructor(app: HostApp, scope: Scope = new Scope()) {
		this.app = app;
		this.scope = scope;
		this.suggestions = new Chooser<T>(this.suggestEl.createDiv('suggestion'),
			(value, el) => this.renderSuggestion(value, el), (value, event) => this.selectSuggestion(value, event));
		this.scope.register([], 'ArrowDown', () => { this.suggestions.select(this.suggestions.selectedItem + 1); return false; });
		this.scope.register([], 'ArrowUp', () => { this.suggestions.select(this.suggestions.selectedItem - 1); return false; });
		this.scope.register([], 'Enter', event => { this.suggestions.useSelectedItem(event); return false; });
		this.scope.register([], 'Escape', () => { this.close(); return false; });
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		document.body.append(this.suggestEl);
		this.app.keymap.pushScope(this.scope);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.suggestEl.remove();
		this.app.keymap.popScope(this.scope);
	}

	protected placeUnder(at: { left: number; bottom: number; width?: number }): void {
		this.suggestEl.setCssStyles({ left: `${at.left}px`, top: `${at.bottom + 4}px`, ...at.width === undefined ? {} : { minWidth: `${at.width}px` } });
	}
}
