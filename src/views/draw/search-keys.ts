import { Keymap } from 'obsidian';

/** A slash, where it is not typed into a field, and Ctrl+F or Cmd+F lead into the search of a view. */
export function goToSearch(evt: KeyboardEvent, root: HTMLElement): void {
	const isSearch = (evt.key === '/' && !isTyping(evt)) || (evt.key.toLowerCase() === 'f' && Keymap.isModifier(evt, 'Mod') && !evt.shiftKey && !evt.altKey);
	if (!isSearch || evt.defaultPrevented) return;
	evt.preventDefault();
	evt.stopPropagation();
	root.querySelector<HTMLInputElement>('.actor-atlas-search')?.select();
}

function isTyping({ targetNode }: KeyboardEvent): boolean {
	return targetNode?.instanceOf(HTMLInputElement) === true && targetNode.type !== 'checkbox';
}
