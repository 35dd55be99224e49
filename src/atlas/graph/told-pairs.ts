import { otherId } from '../../graph/build/relation-links';
import { thesisId } from '../../graph/build/impact-links';
import type { Impact, Relation } from '../../model/mention';

/** What one note says of others. */
export interface Told {
	readonly impacts: readonly Impact[];
	readonly relations: readonly Relation[];
}

/** What all notes say of two that they link, by the note that says it. */
export interface ToldPair {
	readonly byNote: Map<string, Told>;
}

/** What notes say of each other, by the two that it links: a note that has changed touches only its own pairs. */
export class ToldPairs {
	private readonly pairs = new Map<string, ToldPair>();
	/** Keys of the pairs that each note tells of. */
	private readonly keysOf = new Map<string, readonly string[]>();

	/** Puts what a note says now in the place of what it said; gives the keys of all pairs that either was about. */
	replace(path: string, told: Told): Set<string> {
		const touched = new Set(this.keysOf.get(path) ?? []);
		for (const key of touched) this.pairs.get(key)?.byNote.delete(path);
		const next = byPair(told);
		if (next.size === 0) this.keysOf.delete(path);
		else this.keysOf.set(path, [...next.keys()]);
		for (const [key, said] of next) {
			touched.add(key);
			const pair = this.pairs.get(key) ?? { byNote: new Map<string, Told>() };
			this.pairs.set(key, pair);
			pair.byNote.set(path, said);
		}
		return touched;
	}

	/** All that is said of a pair; null where nobody says anything any more. */
	told(key: string): Told | null {
		const pair = this.pairs.get(key);
		if (pair === undefined) return null;
		if (pair.byNote.size === 0) this.pairs.delete(key);
		const said = [...pair.byNote.values()];
		return said.length === 0 ? null : { impacts: said.flatMap(({ impacts }) => impacts), relations: said.flatMap(({ relations }) => relations) };
	}
}

interface Telling {
	readonly impacts: Impact[];
	readonly relations: Relation[];
}

function byPair({ impacts, relations }: Told): Map<string, Telling> {
	const pairs = new Map<string, Telling>();
	const of = (a: string, b: string): Telling => {
		const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
		const pair = pairs.get(key) ?? { impacts: [], relations: [] };
		pairs.set(key, pair);
		return pair;
	};
	for (const impact of impacts) of(impact.subject, thesisId(impact)).impacts.push(impact);
	for (const relation of relations) of(relation.subject, otherId(relation)).relations.push(relation);
	return pairs;
}
