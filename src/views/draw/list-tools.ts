import { Menu } from 'obsidian';
import type { Copy } from '../gestures/lead';
import { addCopy, showMenu } from '../gestures/menu';
import { drawTool } from './tool-button';

type OpenMenu = (evt: MouseEvent, button: HTMLElement) => void;

/** Folds everything, or opens it where nothing is open. */
export interface FoldAll {
	readonly anyOpen: boolean;
	/** What is folded: "groups". */
	readonly what: string;
	readonly isSome: boolean;
	readonly foldAll: (closed: boolean) => void;
}

export function drawFoldAll(top: HTMLElement, { anyOpen, what, isSome, foldAll }: FoldAll): void {
	const button = drawTool(top, 'actor-atlas-fold-all', anyOpen ? 'chevrons-down-up' : 'chevrons-up-down', `${anyOpen ? 'Collapse' : 'Expand'} all ${what}`, isSome);
	button.onclick = () => foldAll(anyOpen);
}

/** @param count how many filters are set */
export function drawFilter(top: HTMLElement, count: number, open: OpenMenu): void {
	const button = drawTool(top, 'actor-atlas-filter', 'list-filter', count === 0 ? 'Filter' : `Filter (${count} set)`);
	button.setAttr('data-count', count);
	opens(button, open);
}

export function drawCopy(top: HTMLElement, label: string, isSome: boolean, open: OpenMenu): void {
	opens(drawTool(top, 'actor-atlas-copy', 'copy', label, isSome), open);
}

export function drawCopies(top: HTMLElement, label: string, isSome: boolean, copies: readonly Copy[]): void {
	drawCopy(top, label, isSome, (evt, button) => {
		const menu = new Menu();
		for (const copy of copies) addCopy(menu, copy);
		showMenu(menu, evt, button);
	});
}

function opens(button: HTMLElement, open: OpenMenu): void {
	button.setAttr('aria-haspopup', 'menu');
	button.onclick = evt => open(evt, button);
}
