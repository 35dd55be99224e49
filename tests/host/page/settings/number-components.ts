import { ValueComponent } from './base-component';

export class SliderComponent extends ValueComponent<number> {
	sliderEl: HTMLInputElement;
	private instant = false;
	private format: (value: number) => string = String;
	private readonly valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('slider-value');
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => {
			this.showValue();
			if (this.instant) this.changed?.(this.getValue());
		});
		this.sliderEl.addEventListener('change', () => { if (!this.instant) this.changed?.(this.getValue()); });
	}

	setInstant(instant: boolean): this {
		this.instant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		if (min !== null) this.sliderEl.min = String(min);
		if (max !== null) this.sliderEl.max = String(max);
		this.sliderEl.step = String(step);
		return this;
	}

	getValue(): number { return Number(this.sliderEl.value); }
	getValuePretty(): string { return this.format(this.getValue()); }
	setDynamicTooltip(): this { return this; }
	showTooltip(): void { /* the value is always shown */ }

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.showValue();
		return this;
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.showValue();
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	private showValue(): void {
		this.valueEl.setText(this.getValuePretty());
	}
}

export class ProgressBarComponent extends ValueComponent<number> {
	private readonly barEl: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		this.barEl = containerEl.createDiv('setting-progress-bar').createDiv('setting-progress-bar-inner');
	}

	getValue(): number { return this.value; }

	setValue(value: number): this {
		this.value = value;
		this.barEl.setCssStyles({ width: `${Math.max(0, Math.min(value, 100))}%` });
		return this;
	}
}

export class ColorComponent extends ValueComponent<string> {
	private readonly inputEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.inputEl = containerEl.createEl('input', { type: 'color' });
		this.inputEl.addEventListener('change', () => this.changed?.(this.getValue()));
	}

	getValue(): string { return this.inputEl.value; }

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	getValueRgb(): { r: number; g: number; b: number } {
		const part = (from: number): number => Number.parseInt(this.getValue().slice(from, from + 2), 16);
		return { r: part(1), g: part(3), b: part(5) };
	}

	setValueRgb({ r, g, b }: { r: number; g: number; b: number }): this {
		return this.setValue(`#${[r, g, b].map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`);
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
}
