import type { Dossier } from '../model/dossier';
import type { FoundName } from '../model/resolved';
import { foldText } from '../values/fold-text';

interface Scored {
	readonly found: FoundName;
	/** Lower is better. */
	readonly score: number;
}

const MOST = 50;

/** Actors and theses whose title, name, alias or ticker has the query: exact first, then at the start, then within. */
export function findNames(dossiers: Iterable<Dossier>, query: string): FoundName[] {
	const wanted = foldText(query.trim());
	const scored: Scored[] = [];
	for (const dossier of dossiers) {
		const best = bestMatch(dossier, wanted);
		if (best !== null) scored.push(best);
	}
	scored.sort((a, b) => a.score - b.score || compare(a.found.title, b.found.title));
	return scored.slice(0, MOST).map(({ found }) => found);
}

function bestMatch({ path, title, name, aliases, tickers, role }: Dossier, wanted: string): Scored | null {
	if (role === 'note') return null;
	let best: Scored | null = null;
	for (const word of [title, name, ...aliases, ...tickers]) {
		const score = scoreOf(foldText(word), wanted);
		if (score === null || (best !== null && score >= best.score)) continue;
		best = { found: { path, title, as: word === title ? null : word, role }, score };
	}
	return best;
}

function scoreOf(word: string, wanted: string): number | null {
	if (word === wanted) return 0;
	if (word.startsWith(wanted)) return 1;
	const at = word.indexOf(wanted);
	if (at < 0) return null;
	return word[at - 1] === ' ' ? 2 : 3;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
