import { type App, FuzzySuggestModal, type TFile } from 'obsidian';

/** Picks a note; the active one and those that were open lately come first. */
export class PickNoteModal extends FuzzySuggestModal<TFile> {
	constructor(app: App, private readonly choose: (path: string) => void) {
		super(app);
		this.limit = 50;
		this.emptyStateText = 'No note has this name.';
		this.setPlaceholder('Add an item to which note?');
	}

	getItems(): TFile[] {
		const { workspace, vault } = this.app;
		const recent = [workspace.getActiveFile()?.path ?? '', ...workspace.getLastOpenFiles()];
		const order = new Map([...new Set(recent)].map((path, at) => [path, at]));
		const placeOf = ({ path }: TFile): number => order.get(path) ?? order.size;
		return vault.getMarkdownFiles().sort((a, b) => placeOf(a) - placeOf(b) || a.path.localeCompare(b.path));
	}

	getItemText({ path }: TFile): string {
		return path.replace(/\.md$/, '');
	}

	onChooseItem({ path }: TFile): void {
		this.choose(path);
	}
}
