import { type App, Menu, TFile, type WorkspaceLeaf } from 'obsidian';
import type { Source } from '../../model/mention';
import { copyForms } from '../asking/copy-forms';
import type { CopyFormat } from '../asking/verbs';
import { copyText } from '../copy-text';
import { addCopy, HOVER_SOURCE } from '../gestures/menu';
import { openLead, openLink } from '../gestures/open';
import type { SortWay } from './grid/draw-head';
import type { Line } from './grid/sheet';

export interface HeadChoices {
	readonly way: SortWay | null;
	readonly sort: (descending: boolean | null) => void;
	readonly group: () => void;
	readonly hide: () => void;
	readonly fit: () => void;
}

export function headMenu({ way, sort, group, hide, fit }: HeadChoices): Menu {
	const menu = new Menu();
	add(menu, 'sort', 'Sort ascending', 'arrow-up', () => sort(false), way === 'ascending');
	add(menu, 'sort', 'Sort descending', 'arrow-down', () => sort(true), way === 'descending');
	if (way !== null) add(menu, 'sort', 'Do not sort', 'x', () => sort(null));
	add(menu, 'column', 'Group by this column', 'group', group);
	add(menu, 'column', 'Hide this column', 'eye-off', hide);
	add(menu, 'column', 'Fit width to words', 'move-horizontal', fit);
	return menu;
}

export interface CellChoices {
	readonly line: Line;
	/** Words of the cell, to filter by. */
	readonly words: string;
	readonly cells: () => string;
	readonly rowAsMarkdown: () => string;
	readonly filter: (words: string) => void;
	readonly group: (() => void) | null;
	readonly fold: () => void;
	readonly detail: () => void;
	/** Where the cell stands. */
	readonly source: Source;
	/** Links of the cell, for those who have no pointer. */
	readonly links: ReadonlyArray<{ readonly linktext: string; readonly shown: string }>;
}

export function cellMenu(app: App, leaf: WorkspaceLeaf, choices: CellChoices): Menu {
	const { line, words, cells, rowAsMarkdown, filter, group, fold, detail, links, source } = choices;
	const { path, line: at } = source;
	const menu = new Menu();
	if (line.open === null) {
		add(menu, 'open', 'Open line', 'file-input', () => openLead(app, { path, line: at }, false));
		add(menu, 'open', 'Open line in new tab', 'file-plus', () => openLead(app, { path, line: at }, 'tab'));
	} else add(menu, 'open', line.open ? 'Hide rows' : 'Show rows', 'chevrons-up-down', fold);
	for (const { linktext, shown } of links) {
		add(menu, 'open', `Open ${shown}`, 'link', () => openLink(app, { linktext, sourcePath: path, shown, path: null }, false));
	}
	add(menu, 'open', 'Show details', 'panel-bottom', detail);
	addCopy(menu, { title: 'Copy cells', text: cells });
	addCopy(menu, { title: 'Copy row as Markdown', text: rowAsMarkdown });
	if (words !== '') add(menu, 'column', `Filter to “${short(words)}”`, 'list-filter', () => filter(words));
	if (group !== null) add(menu, 'column', 'Group by this column', 'group', group);
	const file = line.open === null ? app.vault.getAbstractFileByPath(path) : null;
	if (file instanceof TFile) app.workspace.trigger('file-menu', menu, file, HOVER_SOURCE, leaf);
	return menu;
}

export function groupMenu(columns: ReadonlyArray<{ readonly key: string; readonly title: string }>, chosen: string | null, choose: (key: string | null) => void): Menu {
	const menu = new Menu();
	for (const { key, title } of columns) add(menu, 'column', title, 'group', () => choose(key), key === chosen);
	if (chosen !== null) add(menu, 'none', 'Do not group', 'x', () => choose(null));
	return menu;
}

export function savedMenu(rename: () => void, remove: () => void): Menu {
	const menu = new Menu();
	add(menu, 'saved', 'Rename...', 'pencil', rename);
	add(menu, 'saved', 'Delete', 'trash-2', remove);
	return menu;
}

export function resultMenu(text: (format: CopyFormat) => string, save: (format: CopyFormat, type: string) => void): Menu {
	const menu = new Menu();
	for (const { format, title } of copyForms) add(menu, 'copy', `Copy as ${title}`, 'copy', () => void copyText(text(format)));
	for (const { format, title, type } of copyForms) add(menu, 'save', `Save as ${title}`, 'download', () => save(format, type));
	return menu;
}

function add(menu: Menu, section: string, title: string, icon: string, act: () => void, checked = false): void {
	menu.addItem(item => item.setSection(section).setTitle(title).setIcon(`lucide-${icon}`).setChecked(checked || null).onClick(act));
}

function short(words: string): string {
	return words.length > 30 ? `${words.slice(0, 29)}…` : words;
}
