import type { HostApp } from '../app';
import { CommandPalette } from '../ui/palette';
import type { Menu } from '../ui/menu';
import { Notice } from '../ui/notice';
import { QuickSwitcher } from '../ui/quick-switcher';
import { MarkdownView } from '../views/markdown-view';
import { TFile, type TAbstractFile } from '../vault/abstract-file';

async function newNote(app: HostApp): Promise<void> {
	let name = 'Untitled.md';
	for (let copy = 1; app.vault.getAbstractFileByPath(name); copy++) name = `Untitled ${copy}.md`;
	await app.workspace.getLeaf(false).openFile(await app.vault.create(name, ''), { state: { mode: 'source' } });
}

/** The app's own commands, as far as the host has what they act on. */
export function addCoreCommands(app: HostApp): void {
	const recent: string[] = [];
	const { commands, workspace } = app;
	const onLeaf = (act: () => unknown) => (checking: boolean): boolean => {
		if (!workspace.activeLeaf) return false;
		if (!checking) act();
		return true;
	};
	const onNote = (act: (view: MarkdownView) => unknown) => (checking: boolean): boolean => {
		const view = workspace.getActiveViewOfType(MarkdownView);
		if (view && !checking) act(view);
		return view !== null;
	};
	const add = commands.addCommand.bind(commands);
	add({ id: 'command-palette:open', name: 'Command palette: Open command palette', hotkeys: [{ modifiers: ['Mod'], key: 'p' }], callback: () => new CommandPalette(app, recent).open() });
	add({ id: 'switcher:open', name: 'Quick switcher: Open quick switcher', hotkeys: [{ modifiers: ['Mod'], key: 'o' }], callback: () => new QuickSwitcher(app).open() });
	add({ id: 'app:open-settings', name: 'Open settings', hotkeys: [{ modifiers: ['Mod'], key: ',' }], callback: () => app.setting.open() });
	add({ id: 'file-explorer:new-file', name: 'Create new note', hotkeys: [{ modifiers: ['Mod'], key: 'n' }], callback: () => newNote(app) });
	add({ id: 'editor:save-file', name: 'Save current file', hotkeys: [{ modifiers: ['Mod'], key: 's' }], checkCallback: onNote(view => void view.save()) });
	add({ id: 'editor:open-search', name: 'Search current file', checkCallback: onNote(view => view.showSearch()) });
	add({ id: 'markdown:toggle-preview', name: 'Toggle reading view', hotkeys: [{ modifiers: ['Mod'], key: 'e' }], checkCallback: onNote(view => void view.setMode(view.getMode() === 'source' ? 'preview' : 'source')) });
	add({ id: 'workspace:close', name: 'Close current tab', checkCallback: onLeaf(() => workspace.activeLeaf?.detach()) });
	add({ id: 'workspace:split-vertical', name: 'Split right', checkCallback: onLeaf(() => { if (workspace.activeLeaf) void workspace.duplicateLeaf(workspace.activeLeaf, 'vertical'); }) });
	add({ id: 'app:go-back', name: 'Navigate back', hotkeys: [{ modifiers: ['Mod', 'Alt'], key: 'ArrowLeft' }], checkCallback: onLeaf(() => void workspace.activeLeaf?.history.go(-1)) });
	add({ id: 'app:go-forward', name: 'Navigate forward', hotkeys: [{ modifiers: ['Mod', 'Alt'], key: 'ArrowRight' }], checkCallback: onLeaf(() => void workspace.activeLeaf?.history.go(1)) });
	add({ id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => workspace.leftSplit.toggle() });
	add({ id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', callback: () => workspace.rightSplit.toggle() });
	add({ id: 'theme:toggle-light-dark', name: 'Toggle light/dark mode', callback: () => app.setTheme(app.isDarkMode() ? 'light' : 'dark') });
}

/** The app's own part of every file's menu. */
export function addCoreFileMenu(app: HostApp): void {
	app.workspace.on('file-menu', (menu: Menu, file: TAbstractFile) => {
		if (file instanceof TFile) {
			menu.addItem(item => item.setSection('open').setTitle('Open in new tab').setIcon('lucide-file-plus').onClick(() => void app.workspace.getLeaf('tab').openFile(file)));
			menu.addItem(item => item.setSection('open').setTitle('Open to the right').setIcon('lucide-separator-vertical').onClick(() => void app.workspace.getLeaf('split').openFile(file)));
		}
		menu.addItem(item => item.setSection('info').setTitle('Copy path').setIcon('lucide-copy').onClick(() => void navigator.clipboard.writeText(file.path)));
		menu.addItem(item => item.setSection('danger').setTitle('Delete').setIcon('lucide-trash-2').setWarning(true).onClick(async () => {
			await app.fileManager.trashFile(file);
			new Notice(`"${file.name}" was moved to the vault's .trash folder.`);
		}));
	});
}
