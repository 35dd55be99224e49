import { type App, Menu, TFile, type WorkspaceLeaf } from 'obsidian';
import type { GraphNode } from '../../graph/graph';
import { copyText } from '../copy-text';
import { HOVER_SOURCE } from '../gestures/menu';
import { openLead } from '../gestures/open';
import { noteTitle, wikiLink } from '../text/note-name';

/** What a graph can do with one of its nodes; null for what it cannot do now. */
export interface NodeActions {
	readonly neighbourhood: (() => void) | null;
	readonly chain: (() => void) | null;
	readonly pin: { readonly isPinned: boolean; readonly turn: () => void } | null;
}

/** The menu of a node: what the graph does with it, and what the app and other plugins offer for its note. */
export function nodeMenu(app: App, { id, path, name }: GraphNode, leaf: WorkspaceLeaf, { neighbourhood, chain, pin }: NodeActions): Menu {
	const menu = new Menu();
	const add = (section: string, title: string, icon: string, act: () => void): unknown => menu.addItem(item => item.setSection(section).setTitle(title).setIcon(`lucide-${icon}`).onClick(act));
	// In a new tab the app offers to open it itself.
	if (path !== null) add('open', 'Open note', 'file-input', () => openLead(app, { path, line: 0 }, false));
	if (neighbourhood !== null) add('actor-atlas', 'Show only its neighbourhood', 'circle-dot', neighbourhood);
	if (chain !== null) add('actor-atlas', `Supply chain of ${name}`, 'route', chain);
	if (pin !== null) add('actor-atlas', pin.isPinned ? 'Unpin' : 'Pin here', pin.isPinned ? 'pin-off' : 'pin', pin.turn);
	const file = app.vault.getAbstractFileByPath(id);
	add('actor-atlas', 'Copy link', 'copy', () => void copyText(file instanceof TFile ? wikiLink(app.metadataCache.fileToLinktext(file, ''), noteTitle(file.path)) : `[[${name}]]`));
	if (file instanceof TFile) app.workspace.trigger('file-menu', menu, file, HOVER_SOURCE, leaf);
	return menu;
}
