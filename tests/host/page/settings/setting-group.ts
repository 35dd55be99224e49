import { ExtraButtonComponent } from './button-components';
import { Setting } from './setting';
import { SearchComponent } from './text-components';

/** Rows in one box, under a heading. */
export class SettingGroup {
	readonly groupEl: HTMLElement;
	readonly headerEl: HTMLElement;
	listEl: HTMLElement;
	private readonly headingEl: HTMLElement;
	private readonly controlEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.headerEl = this.groupEl.createDiv('setting-item setting-item-heading');
		this.headingEl = this.headerEl.createDiv('setting-item-name');
		this.controlEl = this.headerEl.createDiv('setting-item-control');
		this.headerEl.hide();
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.headerEl.show();
		this.headingEl.setText(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(fill: (setting: Setting) => unknown): this {
		fill(new Setting(this.listEl));
		return this;
	}

	addSearch(fill: (component: SearchComponent) => unknown): this {
		this.headerEl.show();
		fill(new SearchComponent(this.controlEl));
		return this;
	}

	addExtraButton(fill: (component: ExtraButtonComponent) => unknown): this {
		this.headerEl.show();
		fill(new ExtraButtonComponent(this.controlEl));
		return this;
	}
}
