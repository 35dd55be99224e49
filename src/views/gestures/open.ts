import { type App, getLinkpath, Keymap, Notice, type PaneType } from 'obsidian';
import type { Lead, NameLink } from './lead';

export type Pane = PaneType | boolean;

/** Which pane a click or key asks for: the middle button and Ctrl/Cmd mean a new tab. */
export function paneOf(evt: MouseEvent | KeyboardEvent): Pane {
	return evt.instanceOf(MouseEvent) && evt.button === 1 ? 'tab' : Keymap.isModEvent(evt);
}

/** Opens the note at the line, which the app scrolls to and highlights. A link to a note that is gone would make it anew, so that one is only told. */
export function openLead(app: App, { path, line }: Pick<Lead, 'path' | 'line'>, pane: Pane): void {
	if (app.metadataCache.getFirstLinkpathDest(getLinkpath(path), '') === null) new Notice('The note is gone.');
	else void app.workspace.openLinkText(path, '', pane, { eState: { line } });
}

export function openLink(app: App, { linktext, sourcePath, line }: NameLink, pane: Pane): void {
	if (line !== undefined) openLead(app, { path: linktext, line }, pane);
	else void app.workspace.openLinkText(linktext, sourcePath, pane);
}
