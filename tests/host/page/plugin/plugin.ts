import type { HostApp } from '../app';
import { Component } from '../base/component';
import type { BasesRegistration } from '../bases/bases-view';
import type { CodeBlockHandler, PostProcessor } from '../markdown/processors';
import type { SettingTab } from '../settings/setting-tab';
import type { ViewCreator } from '../views/view-registry';
import type { HoverLinkSource } from '../workspace/workspace';
import type { Command } from './commands';
import type { CliFlags, CliHandler } from './registrations';

export interface PluginManifest {
	id: string;
	name: string;
	author: string;
	version: string;
	minAppVersion: string;
	description: string;
	isDesktopOnly?: boolean;
	dir?: string;
}

/** The base of every plugin: all that it registers is taken back when it unloads. */
export class Plugin extends Component {
	app: HostApp;
	manifest: PluginManifest;
	/** Declared only: a field would hide the plugin's own method. */
	declare onExternalSettingsChange?: () => unknown;

	constructor(app: HostApp, manifest: PluginManifest) {
		super();
		this.app = app;
		this.manifest = manifest;
	}

	onUserEnable(): void { /* for the plugin itself */ }

	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(id: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = this.app.workspace.leftRibbon.add(icon, title, callback);
		this.register(() => el.remove());
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = this.app.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.app.statusBarEl.prepend(el);
		this.register(() => el.remove());
		return el;
	}

	addSettingTab(tab: SettingTab): void {
		this.app.setting.addPluginTab(tab);
		this.register(() => this.app.setting.removePluginTab(tab));
	}

	registerView(type: string, creator: ViewCreator): void {
		this.app.viewRegistry.registerView(type, creator);
		this.register(() => this.app.viewRegistry.unregisterView(type));
	}

	registerExtensions(extensions: string[], viewType: string): void {
		this.app.viewRegistry.registerExtensions(extensions, viewType);
		this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
	}

	registerHoverLinkSource(id: string, source: HoverLinkSource): void {
		this.app.workspace.registerHoverLinkSource(id, source);
		this.register(() => this.app.workspace.unregisterHoverLinkSource(id));
	}

	registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
		this.app.processors.addPostProcessor(processor, sortOrder);
		this.register(() => this.app.processors.removePostProcessor(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockHandler, sortOrder?: number): PostProcessor {
		this.app.processors.addCodeBlock(language.toLowerCase(), handler);
		this.register(() => this.app.processors.removeCodeBlock(language.toLowerCase()));
		const processor: PostProcessor = () => undefined;
		if (sortOrder !== undefined) processor.sortOrder = sortOrder;
		return processor;
	}

	registerEditorExtension(extension: unknown): void {
		const { workspace } = this.app;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.splice(workspace.editorExtensions.indexOf(extension), 1);
			workspace.updateOptions();
		});
	}

	registerEditorSuggest(suggest: unknown): void {
		this.keep(this.app.registrations.editorSuggests, suggest);
	}

	registerBasesView(viewId: string, registration: BasesRegistration): boolean {
		const { basesViews, onBasesViews } = this.app.registrations;
		const tell = (): void => onBasesViews.forEach(told => told(viewId));
		this.register(tell);
		this.keepNamed(basesViews, viewId, registration, `Bases view "${viewId}" is already registered`);
		tell();
		return true;
	}

	registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
		this.keepNamed(this.app.registrations.cli, command, { description, flags, handler }, `CLI command "${command}" is already registered`);
	}

	registerObsidianProtocolHandler(action: string, handler: unknown): void {
		this.keepNamed(this.app.registrations.protocols, action, handler, `Protocol action "${action}" is already registered`);
	}

	async loadData(): Promise<unknown> {
		const text = await this.app.vault.adapter.read(this.dataPath()).catch(() => null);
		return text === null ? null : JSON.parse(text) as unknown;
	}

	async saveData(data: unknown): Promise<void> {
		await this.app.vault.adapter.write(this.dataPath(), JSON.stringify(data, null, 2));
	}

	private dataPath(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
	}

	private keep<T>(set: Set<T>, value: T): void {
		set.add(value);
		this.register(() => set.delete(value));
	}

	private keepNamed<T>(map: Map<string, T>, name: string, value: T, clash: string): void {
		if (map.has(name)) throw new Error(clash);
		map.set(name, value);
		this.register(() => map.delete(name));
	}
}
