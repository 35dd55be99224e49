import type { SourceInfo } from '../../model/query';
import type { SavedQuery } from '../../model/settings';
import { kindQuery } from '../asking/kind-query';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';

export interface SideScene {
	readonly saved: readonly SavedQuery[];
	readonly sources: readonly SourceInfo[];
	readonly asked: string;
	readonly ask: (text: string) => void;
	/** What can be done with a saved query. */
	readonly menu: (query: SavedQuery, evt: MouseEvent, el: HTMLElement) => void;
}

interface Entry {
	readonly key: string;
	readonly title: string;
	readonly icon: string;
	readonly count: number | null;
	readonly text: string;
	readonly menu: ((evt: MouseEvent, el: HTMLElement) => void) | null;
}

/** What can be asked by a click, in places that are there from the start so that none comes out of order: saved queries, then every kind that the notes have. */
export function drawSide(side: HTMLElement, { saved, sources, asked, ask, menu }: SideScene): void {
	const present = sources.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
	const [first, kinds, others] = [part(side, 'div', 'actor-atlas-side-first'), part(side, 'div', 'actor-atlas-side-second'), part(side, 'div', 'actor-atlas-side-third')];
	drawMaybe(first, saved.length === 0 ? null : saved, 'section', 'actor-atlas-side-saved', (el, queries) => {
		drawEntries(el, 'Saved queries', queries.map(query => savedEntry(query, menu)), asked, ask);
	});
	drawKinds(kinds, 'actor-atlas-side-kinds', 'Kinds of table', present.filter(({ id }) => !NO_TABLES.has(id)), asked, ask);
	drawKinds(others, 'actor-atlas-side-others', 'Read from all notes', present.filter(({ id }) => NO_TABLES.has(id)), asked, ask);
}

/** What is read from tables and words alike. */
const NO_TABLES: ReadonlySet<string> = new Set(['impacts', 'relations', 'watch', 'facts', 'mentions']);

function drawKinds(side: HTMLElement, cls: string, title: string, kinds: readonly SourceInfo[], asked: string, ask: (text: string) => void): void {
	drawMaybe(side, kinds.length === 0 ? null : kinds, 'section', cls, (el, list) => drawEntries(el, title, list.map(kindEntry), asked, ask));
}

function savedEntry(query: SavedQuery, menu: SideScene['menu']): Entry {
	const { id, name, text } = query;
	return { key: id, title: name, icon: 'bookmark', count: null, text, menu: (evt, el) => menu(query, evt, el) };
}

function kindEntry({ id, title, icon, count }: SourceInfo): Entry {
	return { key: id, title, icon, count, text: kindQuery(id), menu: null };
}

function drawEntries(section: HTMLElement, title: string, entries: readonly Entry[], asked: string, ask: (text: string) => void): void {
	part(section, 'h3', 'actor-atlas-side-title').setText(title);
	drawEach(part(section, 'div', 'actor-atlas-side-list'), entries, {
		tag: 'button',
		cls: 'actor-atlas-side-entry',
		key: ({ key }) => key,
		draw: (button, { title: words, icon, count, text, menu }) => {
			button.setAttrs({ type: 'button', 'aria-pressed': String(text === asked), title: text });
			button.onclick = () => ask(text);
			button.oncontextmenu = evt => menu?.(evt, button);
			drawIcon(button, icon);
			part(button, 'span', 'actor-atlas-side-words').setText(words);
			drawMaybe(button, count, 'span', 'actor-atlas-count', (el, rows) => el.setText(rows.toLocaleString('en')));
		},
	});
}
