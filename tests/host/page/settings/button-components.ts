import { setIcon } from '../base/icons';
import { setTooltip, type TooltipOptions } from '../ui/tooltip';
import { BaseComponent } from './base-component';

export class ButtonComponent extends BaseComponent {
	buttonEl: HTMLButtonElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button');
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this { return this.withClass('mod-cta', true); }
	removeCta(): this { return this.withClass('mod-cta', false); }
	setWarning(): this { return this.withClass('mod-warning', true); }
	setDestructive(): this { return this.withClass('mod-destructive', true); }
	removeDestructive(): this { return this.withClass('mod-destructive', false); }
	setClass(cls: string): this { return this.withClass(cls, true); }

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.buttonEl, tooltip, options);
		return this;
	}

	setButtonText(text: string): this {
		this.buttonEl.setText(text);
		return this;
	}

	setIcon(icon: string): this {
		this.buttonEl.addClass('mod-icon');
		setIcon(this.buttonEl, icon);
		return this;
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.buttonEl.addEventListener('click', event => void callback(event));
		return this;
	}

	private withClass(cls: string, on: boolean): this {
		this.buttonEl.toggleClass(cls, on);
		return this;
	}
}

export class ExtraButtonComponent extends BaseComponent {
	extraSettingsEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({ cls: 'clickable-icon extra-setting-button', attr: { role: 'button', tabindex: '0' } });
		this.setIcon('lucide-settings');
		this.extraSettingsEl.addEventListener('keydown', event => { if (event.key === 'Enter' || event.key === ' ') this.extraSettingsEl.click(); });
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.extraSettingsEl.addEventListener('click', () => { if (!this.disabled) void callback(); });
		return this;
	}
}
