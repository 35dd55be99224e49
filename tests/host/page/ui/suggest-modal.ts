import type { HostApp } from '../app';
import { Chooser } from './chooser';
import { Modal } from './modal';

export interface Instruction { command: string; purpose: string }

export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	chooser: Chooser<T>;
	private asked = 0;

	constructor(app: HostApp) {
		super(app);
		this.modalEl.className = 'prompt';
		this.modalEl.empty();
		const box = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = box.createEl('input', { cls: 'prompt-input', attr: { type: 'text', enterkeyhint: 'done', autocapitalize: 'off', spellcheck: 'false' } });
		const clear = box.createDiv({ cls: 'search-input-clear-button', attr: { role: 'button', 'aria-label': 'Clear' } });
		clear.addEventListener('click', () => {
			this.inputEl.value = '';
			this.inputEl.focus();
			void this.updateSuggestions();
		});
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.chooser = new Chooser<T>(this.resultContainerEl, (value, el) => this.renderSuggestion(value, el), (value, event) => this.selectSuggestion(value, event));
		this.inputEl.addEventListener('input', () => void this.updateSuggestions());
		this.scope.register([], 'ArrowDown', () => { this.chooser.select(this.chooser.selectedItem + 1); return false; });
		this.scope.register([], 'ArrowUp', () => { this.chooser.select(this.chooser.selectedItem - 1); return false; });
		this.scope.register(null, 'Enter', event => { if (!event.isComposing) this.selectActiveSuggestion(event); return false; });
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.updateSuggestions();
	}

	/** An answer that comes after a newer question is dropped. */
	async updateSuggestions(): Promise<void> {
		const mine = ++this.asked;
		const found = await this.getSuggestions(this.inputEl.value);
		if (mine !== this.asked) return;
		this.chooser.setSuggestions(this.limit > 0 ? found.slice(0, this.limit) : found);
		if (found.length === 0) this.onNoSuggestion();
	}

	onNoSuggestion(): void {
		if (this.emptyStateText !== '') this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.chooser.useSelectedItem(event);
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: Instruction[]): void {
		const bar = this.modalEl.createDiv('prompt-instructions');
		for (const { command, purpose } of instructions) {
			const one = bar.createDiv('prompt-instruction');
			one.createSpan({ cls: 'prompt-instruction-command', text: command });
			one.createSpan({ text: purpose });
		}
	}
}
