import type { Behind, News, NewsGroup, NewsSince } from '../../model/news';
import { foldText } from '../../values/fold-text';
import { keyed } from '../draw/keys';
import type { TreeLine } from '../draw/tree-keys';
import { noteTitle } from '../text/note-name';
import type { SinceState } from './since-state';

/** What is new of one actor or thesis, and how far its own note is behind. */
export interface SinceGroup extends NewsGroup {
	readonly behind: Behind;
}

/** What search and filter leave, by actor or by thesis. */
export interface SinceListing {
	readonly groups: readonly SinceGroup[];
	/** Lines of notes that are listed, each once. */
	readonly shown: number;
	/** How many groups there are of each sort. */
	readonly counts: Readonly<Record<SinceState['by'], number>>;
	/** All lines since that day, each once. */
	readonly all: number;
}

/** One line of the list: a group, something new in it, or the way to the rest of it. */
export type SinceLine =
	| (TreeLine & { readonly type: 'group'; readonly group: SinceGroup })
	| (TreeLine & { readonly type: 'news'; readonly news: News; readonly group: SinceGroup })
	| (TreeLine & { readonly type: 'more'; readonly group: SinceGroup; readonly count: number });

export const NO_LISTING: SinceListing = { groups: [], shown: 0, counts: { actors: 0, theses: 0 }, all: 0 };

/** @param behind how far the note at a path is behind */
export function listingOf(since: NewsSince, { by, search, onlyOwnDays }: Pick<SinceState, 'by' | 'search' | 'onlyOwnDays'>, behind: (path: string) => Behind): SinceListing {
	const words = foldText(search).split(/\s+/).filter(word => word !== '');
	const found = (groups: readonly NewsGroup[]): NewsGroup[] => groups.flatMap(group => {
		const news = group.news.filter(one => (!onlyOwnDays || saysDay(one)) && hasWords(one, group.title, words));
		return news.length === 0 ? [] : [{ ...group, news, newest: news[0]?.day ?? group.newest }];
	});
	const all = { actors: found(since.actors), theses: found(since.theses) };
	const groups = all[by].map(group => ({ ...group, behind: behind(group.path) }));
	const lines = new Set(groups.flatMap(({ news }) => news.map(({ path, line }) => `${path}\n${line}`)));
	return { groups, shown: lines.size, counts: { actors: all.actors.length, theses: all.theses.length }, all: since.count };
}

/** Whether the day is that of the line itself, or of the daily note that it stands in. */
export function saysDay({ dayBy }: News): boolean {
	return dayBy !== 'updated';
}

const searched = new WeakMap<News, string>();

function hasWords(news: News, title: string, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const { sentence, path, theses } = news;
	const text = searched.get(news) ?? foldText([sentence, title, noteTitle(path), ...theses.map(noteTitle)].join('\n'));
	searched.set(news, text);
	return words.every(word => text.includes(word));
}

/** So many lines of a group are enough to see whether it matters. */
const few = 5;

/** The lines to draw: the newest few of each group, until all are asked for or searched for. */
export function linesOf({ groups }: SinceListing, { closed, whole, search }: Pick<SinceState, 'closed' | 'whole' | 'search'>): SinceLine[] {
	const [shut, all] = [new Set(closed), new Set(whole)];
	return groups.flatMap((group, at): SinceLine[] => {
		const open = !shut.has(group.path);
		const head: SinceLine = { type: 'group', key: group.path, level: 1, open, group, place: { nth: at + 1, of: groups.length } };
		return open ? [head, ...newsLines(group, all.has(group.path) || search.trim() !== '')] : [head];
	});
}

function newsLines(group: SinceGroup, isWhole: boolean): SinceLine[] {
	// One more would take the place of the line that leads to it.
	const shown = isWhole || group.news.length <= few + 1 ? group.news : group.news.slice(0, few);
	const of = shown.length + Number(shown.length < group.news.length);
	const lines = keyed(shown, ({ path, sentence }) => `${group.path}\n${path}\n${sentence}`).map(({ key, item }, at): SinceLine => (
		{ type: 'news', key, level: 2, open: null, news: item, group, place: { nth: at + 1, of } }
	));
	if (shown.length === group.news.length) return lines;
	return [...lines, { type: 'more', key: `${group.path}\nmore`, level: 2, open: null, group, count: group.news.length, place: { nth: of, of } }];
}
