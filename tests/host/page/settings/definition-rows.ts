import type { ExtraButtonComponent as PluginExtraButton, Setting as PluginSetting, SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage, SettingGroup as PluginGroup, SettingGroupItem } from 'obsidian';
import { asPluginSees } from '../base/boundary';
import { setIcon } from '../base/icons';
import { drawControl } from './control-row';
import { addListAffordances } from './list-rows';
import type { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingTab } from './setting-tab';

type Group = SettingDefinitionGroup | SettingDefinitionList;
type Predicate = boolean | (() => boolean) | undefined;

const holds = (predicate: Predicate, otherwise: boolean): boolean =>
	predicate === undefined ? otherwise : typeof predicate === 'function' ? predicate() : predicate;

const isGroup = (item: SettingDefinitionItem): item is Group => 'type' in item && item.type !== 'page';
const isPage = (item: SettingGroupItem): item is SettingDefinitionPage => 'type' in item;

function disabledOf(item: SettingDefinition): Predicate {
	return item.control ? item.control.disabled : 'disabled' in item ? item.disabled : undefined;
}

/** The rows of one page, drawn from their definitions. */
export class DefinitionRows {
	private readonly tearDowns: (() => void)[] = [];
	private readonly checks: (() => void)[] = [];

	constructor(
		private readonly tab: SettingTab,
		private readonly containerEl: HTMLElement,
		items: SettingDefinitionItem[],
		private readonly openPage: (page: SettingDefinitionPage) => void,
	) {
		let loose: SettingGroup | null = null;
		for (const item of items) {
			if (isGroup(item)) {
				loose = null;
				this.drawGroup(item);
			} else {
				loose ??= new SettingGroup(containerEl);
				this.drawItem(item, loose, 0);
			}
		}
		this.refreshDomState();
	}

	refreshDomState(): void {
		for (const check of this.checks) check();
	}

	tearDown(): void {
		for (const work of this.tearDowns.splice(0)) work();
	}

	private drawGroup(definition: Group): void {
		const group = new SettingGroup(this.containerEl);
		if (definition.heading !== undefined) group.setHeading(definition.heading);
		if (definition.cls) group.addClass(...definition.cls.split(/\s+/));
		for (const fill of definition.extraButtons ?? []) group.addExtraButton(button => { fill(asPluginSees<PluginExtraButton>(button)); });
		const items = definition.items ?? [];
		const rows = items.map((item, index) => this.drawItem(item, group, index));
		if (definition.type === 'list') {
			group.addClass('mod-list');
			addListAffordances(group, definition as SettingDefinitionList, rows); // `type` says which of the two it is
		}
		this.addSearch(definition, group, rows);
		this.checks.push(() => group.groupEl.toggle(holds(definition.visible, true)));
	}

	private addSearch(definition: Group, group: SettingGroup, rows: Setting[]): void {
		const { search, items = [] } = definition;
		if (!search) return;
		group.addSearch(input => input.setPlaceholder(search.placeholder ?? '').onChange(query => {
			items.forEach((item, index) => {
				const always = !isPage(item) && !holds(item.searchable, true);
				rows[index]?.setVisibility(query === '' || always || isPage(item) || search.match(item, query));
			});
		}));
	}

	private drawItem(item: SettingGroupItem, group: SettingGroup, index: number): Setting {
		const made: Setting[] = [];
		group.addSetting(setting => made.push(setting));
		const setting = made[0];
		if (!setting) throw new Error('a group gives a row');
		setting.setName(item.name);
		if (item.desc !== undefined) setting.setDesc(typeof item.desc === 'string' ? item.desc : asPluginSees<DocumentFragment>(item.desc.cloneNode(true)));
		if (isPage(item)) this.drawEntry(item, setting);
		else this.drawBody(item, setting, group, index);
		this.checks.push(() => setting.settingEl.toggleClass('is-hidden', !holds(item.visible, true)));
		return setting;
	}

	private drawBody(item: SettingDefinition, setting: Setting, group: SettingGroup, index: number): void {
		if (item.control) drawControl(this.tab, setting, item.control);
		if (item.render) {
			const tearDown = item.render(asPluginSees<PluginSetting>(setting), asPluginSees<PluginGroup>(group));
			if (typeof tearDown === 'function') this.tearDowns.push(tearDown);
		}
		if (item.action) {
			const { action } = item;
			this.makeClickable(setting, () => action(setting.settingEl, index));
		}
		this.checks.push(() => {
			const disabled = disabledOf(item);
			if (disabled !== undefined) setting.setDisabled(holds(disabled, false));
		});
	}

	private drawEntry(page: SettingDefinitionPage, setting: Setting): void {
		const value = typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue;
		const status = typeof page.status === 'function' ? page.status() : page.status;
		setting.setClass('mod-page');
		setting.addDisplayValue(shown => shown.setValue(value ?? null).setStatus(status ?? null));
		setIcon(setting.controlEl.createDiv('setting-page-arrow'), 'lucide-chevron-right');
		this.makeClickable(setting, () => this.openPage(page));
	}

	private makeClickable({ settingEl }: Setting, act: () => void): void {
		settingEl.addClass('mod-clickable', 'tappable');
		settingEl.setAttrs({ tabindex: '0', role: 'button' });
		settingEl.addEventListener('click', event => {
			if (event.target instanceof Element && event.target.closest('.extra-setting-button, .setting-drag-handle')) return;
			if (!settingEl.hasClass('is-disabled')) act();
		});
		settingEl.addEventListener('keydown', event => {
			if (event.target === settingEl && (event.key === 'Enter' || event.key === ' ')) settingEl.click();
		});
	}
}
