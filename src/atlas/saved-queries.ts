import type { SavedQuery } from '../model/settings';
import { foldText } from '../values/fold-text';

/** Saved queries as they were stored, and in words what of them could not be read. */
export interface ReadQueries {
	readonly queries: readonly SavedQuery[];
	readonly messages: readonly string[];
}

type NamedText = Omit<SavedQuery, 'id'>;

const ID = /^[a-z0-9][a-z0-9-]{0,60}$/;
const LONGEST_NAME = 200;
const LONGEST_TEXT = 20_000;
const MOST_QUERIES = 1_000;

/** Saved queries out of stored data. An entry that cannot be read is left out, with the reason. */
export function readSavedQueries(stored: unknown): ReadQueries {
	if (stored === undefined) return { queries: [], messages: [] };
	if (!Array.isArray(stored)) return { queries: [], messages: ['"queries" must be a list.'] };
	const queries: SavedQuery[] = [];
	const messages: string[] = [];
	stored.forEach((entry: unknown, at) => {
		const read = queries.length < MOST_QUERIES ? readNamedText(entry) : `at most ${MOST_QUERIES} queries can be kept`;
		if (typeof read === 'string') messages.push(`Query ${at + 1} of "queries": ${read}.`);
		else queries.push({ id: storedId(entry, queries) ?? freeId(read.name, queries), ...read });
	});
	return { queries, messages };
}

/** What an entry calls and asks, or what is wrong with it. */
export function readNamedText(entry: unknown): NamedText | string {
	if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return 'it must be an object';
	const fields = new Map<string, unknown>(Object.entries(entry));
	const [name, text] = [fields.get('name'), fields.get('text')];
	if (typeof name !== 'string' || tidyName(name) === '') return '"name" must be a text';
	if (typeof text !== 'string' || text.trim() === '') return '"text" must be a query';
	return text.length > LONGEST_TEXT ? `"text" has more than ${LONGEST_TEXT} characters` : { name: tidyName(name), text };
}

/** Puts a query under a name of its own at the end. */
export function withQuery(queries: readonly SavedQuery[], name: string, text: string): readonly SavedQuery[] {
	const own = freeName(name, queries);
	return [...queries, { id: freeId(own, queries), name: own, text }];
}

/** Gives a query another name; no name leaves it as it is. */
export function renamed(queries: readonly SavedQuery[], id: string, name: string): readonly SavedQuery[] {
	const others = queries.filter(query => query.id !== id);
	return tidyName(name) === '' ? queries : queries.map(query => (query.id === id ? { ...query, name: freeName(name, others) } : query));
}

export function moved(queries: readonly SavedQuery[], from: number, to: number): readonly SavedQuery[] {
	const query = queries[from];
	const others = queries.filter(other => other !== query);
	return query === undefined ? queries : [...others.slice(0, to), query, ...others.slice(to)];
}

/** A name on one line that no other has: the second "Big deals" is "Big deals (2)". */
export function freeName(name: string, queries: readonly SavedQuery[]): string {
	const taken = new Set(queries.map(query => foldText(query.name)));
	const tidy = tidyName(name) === '' ? 'Untitled query' : tidyName(name);
	for (let nth = 1; ; nth++) {
		const free = nth === 1 ? tidy : `${tidy} (${nth})`;
		if (!taken.has(foldText(free))) return free;
	}
}

function tidyName(name: string): string {
	return name.trim().split(/\s+/).join(' ').slice(0, LONGEST_NAME);
}

function storedId(entry: unknown, queries: readonly SavedQuery[]): string | null {
	const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
	return typeof id === 'string' && ID.test(id) && !queries.some(query => query.id === id) ? id : null;
}

/** Out of the name, since hotkeys are kept by it and people may read it. */
function freeId(name: string, queries: readonly SavedQuery[]): string {
	const words = foldText(name).split(/[^a-z0-9]+/).filter(word => word !== '').join('-').slice(0, 40);
	const stem = ID.test(words) ? words : 'query';
	for (let nth = 1; ; nth++) {
		const id = nth === 1 ? stem : `${stem}-${nth}`;
		if (!queries.some(query => query.id === id)) return id;
	}
}
