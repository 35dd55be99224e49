import type { SettingDefinitionItem } from 'obsidian';
import type { HostApp } from '../app';
import { SettingTab } from './setting-tab';

/** The host's own tab: the one setting that it has. */
export class AppearanceTab extends SettingTab {
	override icon = 'lucide-palette';
	override id = 'appearance';
	override name = 'Appearance';

	constructor(app: HostApp) {
		super(app);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [{
			name: 'Base color scheme',
			desc: 'Light or dark; plugins redraw when it changes.',
			control: { type: 'dropdown', key: 'theme', options: { light: 'Light', dark: 'Dark' } },
		}];
	}

	override getControlValue(): unknown {
		return this.app.isDarkMode() ? 'dark' : 'light';
	}

	override setControlValue(_key: string, value: unknown): void {
		this.app.setTheme(value === 'dark' ? 'dark' : 'light');
	}
}
