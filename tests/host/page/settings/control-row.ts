import type { SettingControl, TFile as PluginFile, TFolder as PluginFolder } from 'obsidian';
import type { HostApp } from '../app';
import { asPluginSees } from '../base/boundary';
import { PathSuggest } from './path-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

type Save = (value: unknown) => Promise<void>;

const asText = (value: unknown): string => typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

function addNumber(setting: Setting, control: Extract<SettingControl, { type: 'number' }>, value: unknown, save: Save): void {
	setting.addText(text => {
		const { inputEl } = text;
		inputEl.type = 'number';
		if (control.min !== undefined) inputEl.min = String(control.min);
		if (control.max !== undefined) inputEl.max = String(control.max);
		if (control.step !== undefined) inputEl.step = String(control.step);
		text.setPlaceholder(control.placeholder ?? '').setValue(asText(value));
		// An empty or half-typed number is no value yet.
		text.onChange(typed => { if (typed !== '' && Number.isFinite(Number(typed))) void save(Number(typed)); });
	});
}

function pathsOf(app: HostApp, control: Extract<SettingControl, { type: 'file' | 'folder' }>): string[] {
	if (control.type === 'file') {
		return app.vault.getFiles().filter(file => control.filter?.(asPluginSees<PluginFile>(file)) ?? true).map(file => file.path);
	}
	return app.vault.getAllFolders(control.includeRoot ?? false)
		.filter(folder => control.filter?.(asPluginSees<PluginFolder>(folder)) ?? true).map(folder => folder.path);
}

function addControl(app: HostApp, setting: Setting, control: SettingControl, value: unknown, save: Save): void {
	switch (control.type) {
		case 'toggle':
			setting.addToggle(toggle => toggle.setValue(value === true).onChange(on => void save(on)));
			break;
		case 'dropdown':
			setting.addDropdown(dropdown => dropdown.addOptions(control.options).setValue(asText(value)).onChange(choice => void save(choice)));
			break;
		case 'text':
			setting.addText(text => text.setPlaceholder(control.placeholder ?? '').setValue(asText(value)).onChange(typed => void save(typed)));
			break;
		case 'textarea':
			setting.addTextArea(area => {
				area.setPlaceholder(control.placeholder ?? '').setValue(asText(value)).onChange(typed => void save(typed));
				if (control.rows !== undefined) area.inputEl.rows = control.rows;
			});
			break;
		case 'number':
			addNumber(setting, control, value, save);
			break;
		case 'slider':
			setting.addSlider(slider => {
				slider.setLimits(control.min, control.max, control.step).setValue(typeof value === 'number' ? value : control.min);
				if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
				slider.onChange(at => void save(at));
			});
			break;
		case 'color':
			setting.addColorPicker(color => color.setValue(asText(value) || '#000000').onChange(hex => void save(hex)));
			break;
		case 'file':
		case 'folder':
			setting.addSearch(search => {
				search.setPlaceholder(control.placeholder ?? '').setValue(asText(value)).onChange(path => void save(path));
				new PathSuggest(app, search.inputEl, () => pathsOf(app, control));
			});
			break;
	}
}

/** Draws a definition's control; a value that does not pass `validate` is shown as wrong, and not kept. */
export function drawControl(tab: SettingTab, setting: Setting, control: SettingControl): void {
	const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined; // each type brings its own value
	const value = tab.getControlValue(control.key) ?? control.defaultValue;
	let latest = 0;
	const save: Save = async candidate => {
		const mine = ++latest;
		const message = await validate?.(candidate);
		if (mine !== latest) return;
		setting.setErrorMessage(message || null);
		if (message) return;
		await tab.setControlValue(control.key, candidate);
		tab.refreshDomState();
	};
	addControl(tab.app, setting, control, value, save);
	// Braces: a Setting has a `then` of its own, and a promise that resolves to one never ends.
	if (validate && value !== undefined) void Promise.resolve(validate(value)).then(message => { setting.setErrorMessage(message || null); });
}
