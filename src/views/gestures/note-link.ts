import { noteTitle } from '../text/note-name';
import type { Gestures } from './gestures';

/** A link to a note, or to a line of it, that no note wrote. */
export function drawNoteLink(link: HTMLElement, shown: string, path: string, gestures: Gestures, line?: number): void {
	link.setText(shown);
	link.setAttrs({ href: path, 'data-href': path, tabindex: -1, draggable: 'true' });
	gestures.link(link, { linktext: path, sourcePath: '', shown: noteTitle(path), path, ...(line === undefined ? {} : { line }) });
}
