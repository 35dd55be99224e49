import type { TimelineEntry } from '../../graph/time/timeline';
import type { Gestures } from '../gestures/gestures';
import type { Copy } from '../gestures/lead';
import { drawRowLead } from '../table/draw-row';
import { noteTitle } from '../text/note-name';

/** A bar leads to its line by click, key and menu, and previews it. */
export function leadTo(el: HTMLElement, { source: { path, line } }: TimelineEntry, gestures: Gestures, copies: readonly Copy[]): void {
	drawRowLead(el, { path, line, copies }, gestures);
	gestures.link(el, { linktext: path, sourcePath: '', shown: noteTitle(path), path, line });
}
