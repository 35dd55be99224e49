import type { HostApp } from '../app';
import { Component } from '../base/component';
import type { Menu } from '../ui/menu';
import type { Scope } from '../ui/scope';
import type { WorkspaceLeaf } from '../workspace/leaf';

export type ViewStateData = Record<string, unknown>;

export function asStateData(value: unknown): ViewStateData {
	return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

export class View extends Component {
	app: HostApp;
	icon = 'lucide-file';
	navigation = false;
	leaf: WorkspaceLeaf;
	containerEl: HTMLElement = createDiv('workspace-leaf-content');
	scope: Scope | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = leaf.app;
	}

	getViewType(): string { return ''; }
	getDisplayText(): string { return ''; }
	getIcon(): string { return this.icon; }
	getState(): ViewStateData { return {}; }
	getEphemeralState(): ViewStateData { return {}; }
	setEphemeralState(state: unknown): void;
	setEphemeralState(): void { /* a view may have none */ }
	onResize(): void { /* a view may not care */ }
	onPaneMenu(menu: Menu, source: string): void;
	onPaneMenu(): void { /* a view may add nothing */ }
	/** The header changed: the title follows. */
	onHeaderChange(): void { /* views without a header */ }

	setState(state: unknown, result: { history: boolean }): Promise<void>;
	setState(): Promise<void> {
		return Promise.resolve();
	}

	protected onOpen(): Promise<void> {
		return Promise.resolve();
	}

	protected onClose(): Promise<void> {
		return Promise.resolve();
	}

	async open(parent: HTMLElement): Promise<void> {
		this.containerEl.setAttribute('data-type', this.getViewType());
		parent.appendChild(this.containerEl);
		this.load();
		await this.onOpen();
	}

	async close(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.remove();
	}
}
