import { BaseLeaf } from './bases/base-leaf';
import { setIcon } from './base/icons';
import { options, type ThemeName } from './base/options';
import { MarkdownProcessors } from './markdown/processors';
import { MetadataCache } from './metadata/metadata-cache';
import { Commands } from './plugin/commands';
import { PluginLoader } from './plugin/plugin-loader';
import { Registrations } from './plugin/registrations';
import { SettingsWindow } from './settings/settings-window';
import { Keymap } from './ui/keymap';
import { Scope } from './ui/scope';
import { FileExplorerView } from './views/file-explorer';
import { MarkdownView } from './views/markdown-view';
import { ViewRegistry } from './views/view-registry';
import type { TFile } from './vault/abstract-file';
import { FileManager } from './vault/file-manager';
import { Vault } from './vault/vault';
import { Workspace } from './workspace/workspace';

/** The parts of the app, and what they share. */
export class HostApp {
	readonly appId: string;
	readonly isMobile = options.mobile;
	lastEvent: Event | null = null;
	readonly keymap = new Keymap();
	readonly scope = new Scope();
	readonly vault = new Vault();
	readonly metadataCache = new MetadataCache(this.vault);
	readonly fileManager = new FileManager(this);
	readonly viewRegistry = new ViewRegistry();
	readonly processors = new MarkdownProcessors();
	readonly registrations = new Registrations();
	readonly commands = new Commands(this);
	readonly plugins = new PluginLoader(this);
	readonly workspace = new Workspace(this);
	readonly setting = new SettingsWindow(this);
	readonly renderContext = { hoverPopover: null };
	readonly setIcon = setIcon;
	readonly statusBarEl: HTMLElement;

	constructor(vaultId: string) {
		this.appId = vaultId;
		const main = document.body.createDiv('app-container').createDiv('horizontal-main-container');
		this.workspace.build();
		main.append(this.workspace.containerEl);
		this.statusBarEl = document.body.createDiv('status-bar');
		this.viewRegistry.registerView('markdown', leaf => new MarkdownView(leaf));
		this.viewRegistry.registerView('file-explorer', leaf => new FileExplorerView(leaf));
		this.viewRegistry.registerView('bases', leaf => new BaseLeaf(leaf));
		this.viewRegistry.registerExtensions(['md'], 'markdown');
		this.workspace.registerHoverLinkSource('preview', { display: 'Reading view', defaultMod: false });
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	setTheme(theme: ThemeName): void {
		document.body.toggleClass('theme-dark', theme === 'dark');
		document.body.toggleClass('theme-light', theme === 'light');
		this.saveLocalStorage('theme', theme);
		this.workspace.trigger('css-change');
	}

	loadLocalStorage(key: string): unknown {
		const kept = localStorage.getItem(`${this.appId}-${key}`);
		try {
			return kept === null ? null : JSON.parse(kept) as unknown;
		} catch {
			return null;
		}
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) localStorage.removeItem(`${this.appId}-${key}`);
		else localStorage.setItem(`${this.appId}-${key}`, JSON.stringify(data));
	}

	updateTitle(file: TFile | null): void {
		document.title = file ? `${file.basename} - ${this.vault.getName()}` : this.vault.getName();
	}
}
