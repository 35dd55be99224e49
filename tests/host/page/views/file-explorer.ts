import { debounce } from '../base/debounce';
import { setIcon } from '../base/icons';
import { Keymap } from '../ui/keymap';
import { Menu } from '../ui/menu';
import { TFile, TFolder, type TAbstractFile } from '../vault/abstract-file';
import { iconButton, ItemView } from './item-view';
import { asStateData, type ViewStateData } from './view';

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function inOrder(folder: TFolder): TAbstractFile[] {
	return [...folder.children].sort((a, b) =>
		Number(b instanceof TFolder) - Number(a instanceof TFolder) || byName.compare(a.name, b.name));
}

/** The tree of the vault. A closed folder draws nothing of what is in it. */
export class FileExplorerView extends ItemView {
	override icon = 'lucide-folder-closed';
	private readonly expanded = new Set<string>();
	private readonly treeEl = this.contentEl.createDiv({ cls: 'nav-files-container', attr: { role: 'tree' } });
	private readonly drawSoon = debounce(() => this.draw(), 50, true);

	override getViewType(): string { return 'file-explorer'; }
	override getDisplayText(): string { return 'Files'; }
	override getState(): ViewStateData { return { expanded: [...this.expanded] }; }

	override setState(state: unknown): Promise<void> {
		const { expanded } = asStateData(state);
		if (Array.isArray(expanded)) for (const path of expanded) this.expanded.add(String(path));
		this.draw();
		return Promise.resolve();
	}

	protected override onOpen(): Promise<void> {
		const header = createDiv('nav-header');
		this.contentEl.prepend(header);
		const buttons = header.createDiv('nav-buttons-container');
		iconButton(buttons, 'nav-action-button', 'lucide-edit', 'New note', () => void this.app.commands.executeCommandById('file-explorer:new-file'));
		iconButton(buttons, 'nav-action-button', 'lucide-chevrons-down-up', 'Collapse all', () => {
			this.expanded.clear();
			this.draw();
		});
		const { vault, workspace } = this.app;
		for (const name of ['create', 'delete', 'rename']) this.registerEvent(vault.on(name, () => { if (workspace.layoutReady) this.drawSoon(); }));
		this.registerEvent(workspace.on('file-open', () => this.showActive()));
		workspace.onLayoutReady(() => this.draw());
		return Promise.resolve();
	}

	private showActive(): void {
		const path = this.app.workspace.getActiveFile()?.path;
		for (const el of this.treeEl.findAll('.nav-file-title')) el.toggleClass('is-active', el.dataset['path'] === path);
	}

	private draw(): void {
		const scroll = this.treeEl.scrollTop;
		this.treeEl.empty();
		this.drawFolder(this.app.vault.getRoot(), this.treeEl, 0);
		this.treeEl.scrollTop = scroll;
		this.showActive();
	}

	private drawFolder(folder: TFolder, parent: HTMLElement, depth: number): void {
		for (const child of inOrder(folder)) {
			if (child instanceof TFolder) this.drawFolderItem(child, parent, depth);
			else if (child instanceof TFile) this.drawFileItem(child, parent, depth);
		}
	}

	private drawFolderItem(folder: TFolder, parent: HTMLElement, depth: number): void {
		const open = this.expanded.has(folder.path);
		const item = parent.createDiv(`tree-item nav-folder${open ? '' : ' is-collapsed'}`);
		const title = this.titleOf(item, folder, 'nav-folder-title', depth);
		title.setAttribute('aria-expanded', String(open));
		const arrow = createDiv(`tree-item-icon collapse-icon${open ? '' : ' is-collapsed'}`);
		setIcon(arrow, 'lucide-chevron-down');
		title.prepend(arrow);
		title.addEventListener('click', () => {
			if (open) this.expanded.delete(folder.path);
			else this.expanded.add(folder.path);
			this.draw();
			void this.app.workspace.requestSaveLayout();
		});
		if (open) this.drawFolder(folder, item.createDiv('tree-item-children nav-folder-children'), depth + 1);
	}

	private drawFileItem(file: TFile, parent: HTMLElement, depth: number): void {
		const title = this.titleOf(parent.createDiv('tree-item nav-file'), file, 'nav-file-title', depth);
		if (file.extension !== 'md') title.createDiv({ cls: 'nav-file-tag', text: file.extension });
		const open = (event: MouseEvent): void => void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
		title.addEventListener('click', open);
		title.addEventListener('auxclick', event => { if (event.button === 1) open(event); });
	}

	private titleOf(item: HTMLElement, file: TAbstractFile, cls: string, depth: number): HTMLElement {
		const title = item.createDiv({ cls: `tree-item-self ${cls} tappable is-clickable`, attr: { 'data-path': file.path, role: 'treeitem', tabindex: '0' } });
		title.setCssProps({ '--nav-depth': String(depth) });
		title.createDiv({ cls: `tree-item-inner ${cls}-content`, text: file instanceof TFile && file.extension === 'md' ? file.basename : file.name });
		title.addEventListener('keydown', event => { if (event.key === 'Enter') title.click(); });
		title.addEventListener('contextmenu', event => {
			event.preventDefault();
			const menu = new Menu();
			this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
			menu.showAtMouseEvent(event);
		});
		return title;
	}
}
