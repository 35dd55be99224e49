import type { Source } from '../../model/mention';
import type { DayBasis } from '../../model/news';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawNoteLink } from '../gestures/note-link';
import type { Pen } from '../text/draw-text';
import { noteTitle } from '../text/note-name';
import type { PanelPen } from './panel-pen';

/** More places than these are only counted. */
const mostNamed = 4;

/** Words of another note: names on its lines were not looked up for the note that is shown. */
export function penAt(pen: PanelPen, path: string): PanelPen {
	return path === pen.path ? pen : { ...pen, path, inferredAt: () => [], markAt: () => null };
}

export interface Whence {
	readonly day: string | null;
	/** How the day is known; null where the place itself gives it. */
	readonly dayBy: DayBasis | null;
	/** Where it stands, the first before all. */
	readonly sources: readonly Source[];
	/** What else is to be said of it: "evidence log". */
	readonly remarks: readonly string[];
}

/** When and where something is said: every figure and sentence has this under it. */
export function drawWhence(el: HTMLElement, { day, dayBy, sources, remarks }: Whence, pen: PanelPen): void {
	// The title of a daily note is the day.
	const isSaid = sources.some(({ path }) => path !== pen.path && noteTitle(path) === day);
	drawMaybe(el, isSaid ? null : day, 'span', 'actor-atlas-day', (span, when) => {
		span.setText(dayBy === 'updated' ? `${when}, the date of its note` : when);
	});
	drawSources(part(el, 'span', 'actor-atlas-sources'), sources, pen);
	drawMaybe(el, remarks.length === 0 ? null : remarks.join(' · '), 'span', 'actor-atlas-remark', (span, words) => span.setText(words));
}

/** The places as links to their lines: each note by its title, one's own by its line. */
export function drawSources(el: HTMLElement, sources: readonly Source[], pen: Pen): void {
	drawEach(el, sources.slice(0, mostNamed), {
		tag: 'a',
		cls: 'actor-atlas-line-link',
		key: ({ path, line }) => `${path} ${line}`,
		draw: (a, { path, line }) => drawNoteLink(a, path === pen.path ? `line ${line + 1}` : noteTitle(path), path, pen.gestures, line),
	});
	const more = sources.length - mostNamed;
	drawMaybe(el, more > 0 ? more : null, 'span', 'actor-atlas-sources-more', (span, count) => span.setText(`and ${count} more`));
}
