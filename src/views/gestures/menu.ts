import { type App, Menu, TFile, type WorkspaceLeaf } from 'obsidian';
import { copyText } from '../copy-text';
import type { Copy, Lead, NameLink } from './lead';
import { openLead, openLink } from './open';

export const HOVER_SOURCE = 'actor-atlas';

/** The menu of a row: open it, copy it, and what the app and other plugins offer for its note. */
export function leadMenu(app: App, lead: Lead, leaf: WorkspaceLeaf): Menu {
	const menu = new Menu();
	lead.menu?.(menu);
	addOpen(menu, 'Open line', pane => openLead(app, lead, pane));
	for (const copy of lead.copies) addCopy(menu, copy);
	addFileItems(app, menu, lead.path, leaf);
	return menu;
}

/** The menu of a link: open it, and what the app and other plugins offer for the note that it leads to. */
export function linkMenu(app: App, link: NameLink, leaf: WorkspaceLeaf): Menu {
	const menu = new Menu();
	addOpen(menu, 'Open link', pane => openLink(app, link, pane));
	if (link.path !== null) addFileItems(app, menu, link.path, leaf);
	return menu;
}

function addOpen(menu: Menu, title: string, open: (pane: 'tab' | false) => void): void {
	menu.addItem(item => item.setSection('open').setTitle(title).setIcon('lucide-file-input').onClick(() => open(false)));
	menu.addItem(item => item.setSection('open').setTitle(`${title} in new tab`).setIcon('lucide-file-plus').onClick(() => open('tab')));
}

export function addCopy(menu: Menu, { title, text }: Copy): void {
	menu.addItem(item => item.setSection('actor-atlas').setTitle(title).setIcon('lucide-copy').onClick(() => void copyText(text())));
}

function addFileItems(app: App, menu: Menu, path: string, leaf: WorkspaceLeaf): void {
	const file = app.vault.getAbstractFileByPath(path);
	if (file instanceof TFile) app.workspace.trigger('file-menu', menu, file, HOVER_SOURCE, leaf);
}

export function showMenu(menu: Menu, evt: MouseEvent, el: HTMLElement): void {
	evt.preventDefault();
	// A key press has no place of its own.
	if (evt.clientX !== 0 || evt.clientY !== 0) menu.showAtMouseEvent(evt);
	else menu.showAtPosition({ x: el.getBoundingClientRect().left, y: el.getBoundingClientRect().bottom }, el.doc);
}
