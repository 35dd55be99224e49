import type { TAbstractFile, TFile } from '../vault/abstract-file';
import type { Menu } from '../ui/menu';
import { ItemView } from './item-view';
import { asStateData, type ViewStateData } from './view';

export class FileView extends ItemView {
	file: TFile | null = null;
	allowNoFile = false;
	override navigation = true;

	override getDisplayText(): string {
		return this.file ? this.file.basename : 'No file';
	}

	override getState(): ViewStateData {
		return this.file ? { file: this.file.path } : {};
	}

	override onload(): void {
		this.registerEvent(this.app.vault.on('rename', (file: TAbstractFile) => {
			if (file !== this.file) return;
			void this.onRename(this.file);
			this.leaf.updateHeader();
		}));
		this.registerEvent(this.app.vault.on('delete', (file: TAbstractFile) => {
			if (file === this.file) void this.onDelete();
		}));
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void>;
	override async setState(state: unknown): Promise<void> {
		const path = asStateData(state)['file'];
		if (typeof path !== 'string') return;
		const file = this.app.vault.getFileByPath(path);
		if (file === this.file) return;
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
		this.leaf.updateHeader();
	}

	onLoadFile(file: TFile): Promise<void>;
	onLoadFile(): Promise<void> { return Promise.resolve(); }
	onUnloadFile(file: TFile): Promise<void>;
	onUnloadFile(): Promise<void> { return Promise.resolve(); }
	onRename(file: TFile): Promise<void>;
	onRename(): Promise<void> { return Promise.resolve(); }
	canAcceptExtension(extension: string): boolean;
	canAcceptExtension(): boolean { return false; }

	override onPaneMenu(menu: Menu, source: string): void {
		if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source === 'tab-header' ? 'tab-header' : 'more-options', this.leaf);
	}

	protected override async onClose(): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = null;
	}

	/** The file is gone: there is nothing left to show. */
	protected async onDelete(): Promise<void> {
		this.file = null;
		await this.leaf.setViewState({ type: 'empty' });
	}
}

export class EditableFileView extends FileView {}
