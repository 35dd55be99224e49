import type { Evidence } from '../../model/thesis';
import { foldLabel } from '../../values/fold-text';

/** A thing told, with what decides whether another one tells the same. */
export interface Telling {
	readonly one: Evidence;
	/** Its words without the place that they are from. */
	readonly words: string;
	/** The day that it states for itself, or null. */
	readonly day: string | null;
	/** The notes that a row of the log links to. */
	readonly links: ReadonlySet<string>;
}

interface Kept extends Telling {
	readonly key: string;
}

/** Shorter words ("Supports") may be said of many things. */
const SHORTEST = 24;
/** Of those with the same words, or from the same note, only the first are looked at. */
const MOST_ALIKE = 50;

/** Each thing once: a row of the log and the line that it is from are one, two rows of the log never are. */
export function merged(tellings: readonly Telling[]): Evidence[] {
	const kept: Kept[] = [];
	const places = new Map<string, number[]>();
	const look = (place: string): readonly number[] => places.get(place) ?? [];
	for (const telling of [...tellings].sort((a, b) => Number(b.one.from === 'log') - Number(a.one.from === 'log'))) {
		const key = foldLabel(telling.words);
		const at = [...look(lineOf(telling, key)), ...look(`words ${key}`), ...look(`from ${telling.one.source.path}`)].find(nth => isSame(kept[nth]!, { ...telling, key }));
		const before = at === undefined ? undefined : kept[at];
		if (at !== undefined && before !== undefined) {
			kept[at] = { ...before, one: told(before.one, telling.one) };
			continue;
		}
		const mine = [lineOf(telling, key), `words ${key}`, ...[...telling.links].map(path => `from ${path}`)];
		for (const place of mine) put(places, place, kept.length);
		kept.push({ ...telling, key });
	}
	return kept.map(({ one }) => one);
}

function lineOf({ one: { source } }: Telling, key: string): string {
	return `line ${source.path}\n${source.line}\n${key}`;
}

function put(places: Map<string, number[]>, place: string, nth: number): void {
	const list = places.get(place);
	if (list === undefined) places.set(place, [nth]);
	else if (list.length < MOST_ALIKE) list.push(nth);
}

function isSame(a: Kept, b: Kept): boolean {
	if (a.one.from === 'log' && b.one.from === 'log') return false;
	if (a.one.source.path === b.one.source.path && a.one.source.line === b.one.source.line) return a.key === b.key;
	if (a.links.has(b.one.source.path) && (a.key === b.key || (b.key.length >= SHORTEST && a.key.includes(b.key)))) return true;
	return a.key === b.key && a.key.length >= SHORTEST && mayBeOne(a.one.actor, b.one.actor) && mayBeOne(a.day, b.day);
}

function mayBeOne(a: string | null, b: string | null): boolean {
	return a === null || b === null || a === b;
}

const RANK: Readonly<Record<Evidence['from'], number>> = { log: 0, daily: 1, note: 2 };

/** Two that say the same: its own log leads, and a stated polarity goes before one that is inferred. */
function told(a: Evidence, b: Evidence): Evidence {
	const [first, second] = RANK[a.from] <= RANK[b.from] ? [a, b] : [b, a];
	const isSameLine = first.source.path === second.source.path && first.source.line === second.source.line;
	const also = [...first.also, ...second.also, ...(isSameLine ? [] : [second.source])];
	const better = isStated(second) && !isStated(first) ? second : first;
	const { polarity, by, words, word } = better;
	return { ...first, asOf: first.asOf ?? second.asOf, actor: first.actor ?? second.actor, polarity, by, words, word, also };
}

function isStated({ by }: Evidence): boolean {
	return by !== null && by !== 'words';
}
