import { setTooltip, type TooltipOptions } from '../ui/tooltip';
import { BaseComponent, ValueComponent } from './base-component';

export class ToggleComponent extends ValueComponent<boolean> {
	toggleEl: HTMLElement;
	private readonly inputEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv('checkbox-container');
		this.inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: '0', role: 'switch' } });
		this.toggleEl.addEventListener('click', event => {
			// The browser toggles its own input; the value is ours.
			event.preventDefault();
			this.onClick();
		});
		this.inputEl.addEventListener('keydown', event => {
			if (event.key !== ' ' && event.key !== 'Enter') return;
			event.preventDefault();
			this.onClick();
		});
	}

	getValue(): boolean { return this.toggleEl.hasClass('is-enabled'); }

	setValue(on: boolean): this {
		const changed = on !== this.getValue();
		this.toggleEl.toggleClass('is-enabled', on);
		this.inputEl.checked = on;
		this.inputEl.setAttribute('aria-checked', String(on));
		// The app's toggle also tells of a value that was set by code.
		if (changed) this.changed?.(on);
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.toggleEl.toggleClass('is-disabled', disabled);
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.toggleEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.getValue());
		window.setTimeout(() => { this.inputEl.checked = this.getValue(); });
	}
}

export class DropdownComponent extends ValueComponent<string> {
	selectEl: HTMLSelectElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
		this.selectEl.addEventListener('change', () => this.changed?.(this.getValue()));
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string { return this.selectEl.value; }

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
}

export class DisplayValueComponent {
	valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.valueEl = containerEl.createDiv('setting-display-value');
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.valueEl.toggleClass('mod-warning', status === 'warning');
		return this;
	}
}

export class SecretComponent extends BaseComponent {
	setValue(): this { return this; }
	onChange(): this { return this; }
}
