import type { HostApp } from '../app';
import { setIcon } from '../base/icons';
import { Modal } from '../ui/modal';
import type { SettingTab } from './setting-tab';
import { AppearanceTab } from './appearance-tab';

/** The settings: a list of tabs on the left, the open one on the right. */
export class SettingsWindow {
	readonly pluginTabs: SettingTab[] = [];
	readonly settingTabs: SettingTab[] = [];
	activeTab: SettingTab | null = null;
	private modal: Modal | null = null;
	private navEl: HTMLElement | null = null;
	private contentEl: HTMLElement | null = null;

	constructor(private readonly app: HostApp) {
		this.settingTabs.push(new AppearanceTab(app));
	}

	addPluginTab(tab: SettingTab): void {
		this.pluginTabs.push(tab);
		// The app asks for the definitions at once, for its search.
		tab.update();
		this.drawNav();
	}

	removePluginTab(tab: SettingTab): void {
		this.pluginTabs.splice(this.pluginTabs.indexOf(tab), 1);
		if (this.activeTab === tab) this.show(this.settingTabs[0] ?? null);
		this.drawNav();
	}

	open(): void {
		if (this.modal) return;
		const modal = new Modal(this.app);
		this.modal = modal;
		modal.containerEl.addClass('mod-host');
		modal.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		modal.headerEl.remove();
		modal.contentEl.addClass('vertical-tabs-container');
		this.navEl = modal.contentEl.createDiv('vertical-tab-header');
		this.contentEl = modal.contentEl.createDiv('vertical-tab-content-container');
		modal.setCloseCallback(() => {
			this.activeTab?.close();
			this.activeTab = null;
			this.modal = this.navEl = this.contentEl = null;
		});
		modal.open();
		this.show(this.pluginTabs[0] ?? this.settingTabs[0] ?? null);
	}

	close(): void {
		this.modal?.close();
	}

	openTabById(id: string): SettingTab | null {
		const tab = [...this.settingTabs, ...this.pluginTabs].find(one => one.id === id) ?? null;
		if (!tab) return null;
		this.open();
		this.show(tab);
		return tab;
	}

	private show(tab: SettingTab | null): void {
		if (!this.contentEl || tab === this.activeTab) return;
		this.activeTab?.close();
		this.activeTab = tab;
		this.contentEl.empty();
		this.drawNav();
		if (!tab) return;
		this.contentEl.append(tab.containerEl);
		tab.open();
	}

	private drawNav(): void {
		const nav = this.navEl;
		if (!nav) return;
		nav.empty();
		const draw = (title: string, tabs: SettingTab[]): void => {
			if (tabs.length === 0) return;
			const group = nav.createDiv('vertical-tab-header-group');
			group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
			for (const tab of tabs) {
				const item = group.createDiv({ cls: 'vertical-tab-nav-item tappable', attr: { role: 'tab', tabindex: '0' } });
				setIcon(item.createDiv('vertical-tab-nav-item-icon'), tab.icon);
				item.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
				item.toggleClass('is-active', tab === this.activeTab);
				item.addEventListener('click', () => this.show(tab));
				item.addEventListener('keydown', event => { if (event.key === 'Enter') this.show(tab); });
			}
		};
		draw('Options', this.settingTabs);
		draw('Community plugins', this.pluginTabs);
	}
}
