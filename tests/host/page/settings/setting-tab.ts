import type { SettingDefinitionItem } from 'obsidian';
import type { HostApp } from '../app';
import { requireApiVersion } from '../base/versions';
import type { Plugin } from '../plugin/plugin';
import { DefinitionPages } from './definition-pages';

/** One tab of the settings: drawn from its definitions, or by itself. */
export class SettingTab {
	icon = 'lucide-settings';
	app: HostApp;
	containerEl = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	id = '';
	name = '';
	private readonly pages = new DefinitionPages(this);

	constructor(app: HostApp) {
		this.app = app;
	}

	getSettingDefinitions(): SettingDefinitionItem[] { return []; }
	getControlValue(key: string): unknown;
	getControlValue(): unknown { return undefined; }
	setControlValue(key: string, value: unknown): void | Promise<void>;
	setControlValue(): void | Promise<void> { /* for the tab itself */ }
	display(): void { /* for tabs without definitions */ }
	hide(): void { /* for the tab itself */ }

	/** The definitions anew; what is open is drawn again. */
	update(): void {
		this.settingItems = requireApiVersion('1.13.0') ? this.getSettingDefinitions() : [];
		if (this.containerEl.isConnected && this.settingItems.length > 0) this.pages.redraw(this.settingItems);
	}

	refreshDomState(): void {
		this.pages.refreshDomState();
	}

	/** Opened by the settings window. */
	open(): void {
		this.update();
		if (this.settingItems.length > 0) this.pages.openFirst(this.settingItems);
		else this.display();
	}

	close(): void {
		this.pages.close();
		this.hide();
	}
}

export class PluginSettingTab extends SettingTab {
	plugin: Plugin;

	constructor(app: HostApp, plugin: Plugin) {
		super(app);
		this.plugin = plugin;
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	private settings(): Record<string, unknown> {
		const settings: unknown = 'settings' in this.plugin ? this.plugin.settings : undefined;
		// The typings leave a plugin's settings unknown; a key of theirs is what a control names.
		return typeof settings === 'object' && settings !== null ? settings as Record<string, unknown> : {};
	}

	override getControlValue(key: string): unknown {
		return this.settings()[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = this.settings();
		settings[key] = value;
		await this.plugin.saveData(settings);
	}
}
