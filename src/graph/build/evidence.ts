import type { Impact, Relation } from '../../model/mention';
import type { LinkEvidence } from '../graph';
import { isPassing } from './overall-polarity';

export function impactEvidence(impact: Impact): LinkEvidence {
	const { text, source, asOf, polarity, by, words, word } = impact;
	return { text, source, asOf, polarity: polarity ?? 'unknown', by, words, word, isPassing: isPassing(impact) };
}

export function relationEvidence({ text, source }: Relation): LinkEvidence {
	return { text, source, asOf: null, polarity: null, by: null, words: [], word: null, isPassing: false };
}

/** What one line says twice counts once; the same words elsewhere may stand under another heading, or beside another sign. */
export function eachOnce<Said extends Impact | Relation>(said: readonly Said[]): Said[] {
	const seen = new Map<string, Said>();
	for (const one of [...said].sort(byPlace)) {
		const key = JSON.stringify([one.source.path, one.source.line, one.text, ...('former' in one ? [one.former] : [one.polarity, one.by])]);
		if (!seen.has(key)) seen.set(key, one);
	}
	return [...seen.values()];
}

function byPlace(a: Impact | Relation, b: Impact | Relation): number {
	return compareIds(a.source.path, b.source.path) || a.source.line - b.source.line || compareIds(JSON.stringify(a), JSON.stringify(b));
}

/** Newest first, the undated after. */
export function byDay(a: LinkEvidence, b: LinkEvidence): number {
	return compareIds(b.asOf ?? '', a.asOf ?? '') || compareIds(a.source.path, b.source.path) || a.source.line - b.source.line;
}

/** By code unit: the same on every machine, whatever its language. */
export function compareIds(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
