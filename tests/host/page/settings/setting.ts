import { setTooltip, type TooltipOptions } from '../ui/tooltip';
import type { BaseComponent } from './base-component';
import { ButtonComponent, ExtraButtonComponent } from './button-components';
import { DisplayValueComponent, DropdownComponent, ToggleComponent } from './choice-components';
import { ColorComponent, ProgressBarComponent, SliderComponent } from './number-components';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-components';

type Fill<C> = (component: C) => unknown;

/** One row: name and description on the left, its controls on the right. */
export class Setting {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setVisibility(visible: boolean): this {
		this.settingEl.toggle(visible);
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		this.errorEl = message === null || message === '' ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
		this.settingEl.toggleClass('is-invalid', this.errorEl !== null);
		return this;
	}

	addButton(fill: Fill<ButtonComponent>): this { return this.add(new ButtonComponent(this.controlEl), fill); }
	addExtraButton(fill: Fill<ExtraButtonComponent>): this { return this.add(new ExtraButtonComponent(this.controlEl), fill); }
	addToggle(fill: Fill<ToggleComponent>): this {
		this.settingEl.addClass('mod-toggle');
		return this.add(new ToggleComponent(this.controlEl), fill);
	}
	addText(fill: Fill<TextComponent>): this { return this.add(new TextComponent(this.controlEl), fill); }
	addSearch(fill: Fill<SearchComponent>): this { return this.add(new SearchComponent(this.controlEl), fill); }
	addTextArea(fill: Fill<TextAreaComponent>): this { return this.add(new TextAreaComponent(this.controlEl), fill); }
	addMomentFormat(fill: Fill<MomentFormatComponent>): this { return this.add(new MomentFormatComponent(this.controlEl), fill); }
	addDropdown(fill: Fill<DropdownComponent>): this { return this.add(new DropdownComponent(this.controlEl), fill); }
	addColorPicker(fill: Fill<ColorComponent>): this { return this.add(new ColorComponent(this.controlEl), fill); }
	addProgressBar(fill: Fill<ProgressBarComponent>): this { return this.add(new ProgressBarComponent(this.controlEl), fill); }
	addSlider(fill: Fill<SliderComponent>): this { return this.add(new SliderComponent(this.controlEl), fill); }

	addDisplayValue(fill: Fill<DisplayValueComponent>): this {
		fill(new DisplayValueComponent(this.controlEl));
		return this;
	}

	addComponent(make: (el: HTMLElement) => BaseComponent): this {
		this.components.push(make(this.controlEl));
		return this;
	}

	then(use: (setting: this) => unknown): this {
		use(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	private add<C extends BaseComponent>(component: C, fill: Fill<C>): this {
		this.components.push(component);
		fill(component);
		return this;
	}
}
