import type { Evidence, RelatedThesis, ThesisActor, ThesisRow } from '../../model/thesis';
import type { Impact } from '../../model/mention';
import type { WatchItem } from '../../model/watch';
import { keyed } from '../draw/keys';
import type { TreeLine } from '../draw/tree-keys';
import { counted } from '../panel/age';
import type { Board, BoardGroup } from './arrange';
import type { BoardState } from './board-state';

/** One thing that is said of a thesis, and where. */
export type Said = Pick<Impact | Evidence, 'asOf' | 'text' | 'polarity' | 'by' | 'words' | 'word' | 'source'>;

type Content =
	| { readonly type: 'group'; readonly title: string; readonly count: number }
	| { readonly type: 'thesis'; readonly row: ThesisRow; readonly showsReasons: boolean }
	| { readonly type: 'section'; readonly title: string; readonly aside: string }
	| { readonly type: 'condition'; readonly path: string; readonly item: WatchItem }
	| { readonly type: 'actor'; readonly actor: ThesisActor }
	| { readonly type: 'said'; readonly said: Said }
	| { readonly type: 'related'; readonly path: string; readonly theses: readonly RelatedThesis[] };

/** One line of the board. */
export type BoardLine = TreeLine & Content;
export type LineOf<T extends Content['type']> = Extract<BoardLine, { readonly type: T }>;

/** What a line holds, before it is known which lines are shown. */
interface Node {
	readonly key: string;
	readonly content: Content;
	/** Null for a line that holds nothing. */
	readonly held: (() => readonly Node[]) | null;
	readonly open: boolean;
}

/** The lines to draw: what stands in closed ones is left out. */
export function linesOf({ groups }: Board, state: BoardState): BoardLine[] {
	const opened = new Set(state.opened);
	const closed = new Set(state.closed);
	const roots = groups.flatMap(group => groupNodes(group, opened, closed));
	return flat(roots, 1);
}

function flat(nodes: readonly Node[], level: number): BoardLine[] {
	return nodes.flatMap(({ key, content, held, open }, at): BoardLine[] => {
		const line: BoardLine = { ...content, key, level, open: held === null ? null : open, place: { nth: at + 1, of: nodes.length } };
		return held !== null && open ? [line, ...flat(held(), level + 1)] : [line];
	});
}

type Keys = ReadonlySet<string>;

function groupNodes({ key, title, rows }: BoardGroup, opened: Keys, closed: Keys): Node[] {
	const theses = (): Node[] => rows.map((row): Node => (
		{ key: row.path, content: { type: 'thesis', row, showsReasons: key === 'attention' }, held: () => sections(row, closed), open: opened.has(row.path) }
	));
	if (title === null) return theses();
	const name = `group ${key}`;
	return [{ key: name, content: { type: 'group', title, count: rows.length }, held: theses, open: !closed.has(name) }];
}

function sections(row: ThesisRow, closed: Keys): Node[] {
	const { path, validates, invalidates, actors, evidence, related } = row;
	const section = (name: string, title: string, aside: string, held: (key: string) => readonly Node[]): Node => {
		const key = `${path}\n${name}`;
		return { key, content: { type: 'section', title, aside }, held: () => held(key), open: !closed.has(key) };
	};
	const others = evidence.filter(({ actor }) => actor === null || !actors.some(one => one.path === actor));
	return [
		...(validates.items.length === 0 ? [] : [section('validates', 'What validates it', metWords(validates), key => conditions(path, key, validates.items))]),
		...(invalidates.items.length === 0 ? [] : [section('invalidates', 'What invalidates it', metWords(invalidates), key => conditions(path, key, invalidates.items))]),
		section('actors', 'By actor', actors.length === 0 ? 'no actor is named' : counted(actors.length, 'actor'), key => actorNodes(key, actors, closed)),
		...(others.length === 0 ? [] : [section('others', 'Of no single actor', `${others.length.toLocaleString('en')} said`, key => saidNodes(key, others))]),
		...(related.length === 0 ? [] : [section('related', 'Related theses', related.length.toLocaleString('en'), key => [leaf(`${key}\nall`, { type: 'related', path, theses: related })])]),
	];
}

function metWords({ met, total }: { readonly met: number; readonly total: number }): string {
	return `${met} of ${total} met`;
}

function leaf(key: string, content: Content): Node {
	return { key, content, held: null, open: false };
}

function conditions(path: string, parent: string, items: readonly WatchItem[]): Node[] {
	return keyed(items, ({ condition }) => `${parent}\n${condition}`).map(({ key, item }) => leaf(key, { type: 'condition', path, item }));
}

function actorNodes(parent: string, actors: readonly ThesisActor[], closed: Keys): Node[] {
	return actors.map((actor): Node => {
		const key = `${parent}\n${actor.path}`;
		return { key, content: { type: 'actor', actor }, held: () => saidNodes(key, actor.impacts), open: !closed.has(key) };
	});
}

function saidNodes(parent: string, all: readonly Said[]): Node[] {
	return keyed(all, ({ source, text }) => [parent, source.path, text].join('\n')).map(({ key, item: said }) => leaf(key, { type: 'said', said }));
}
