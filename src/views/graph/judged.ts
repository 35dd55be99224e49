import type { ImpactLink, LinkEvidence } from '../../graph/graph';
import type { Polarity, PolarityBy } from '../../model/mention';
import { decidingOf } from './quote';

export interface Judged {
	readonly polarity: Polarity;
	readonly by: PolarityBy | null;
	readonly words: readonly string[];
	readonly reason: string;
}

interface Side {
	/** What it does to the thesis, as said of one side among two; empty where there is one. */
	readonly does: string;
	readonly stated: LinkEvidence | null;
	readonly words: readonly string[];
}

const STATED = 'as the note states';
const mostWords = 5;

/** How the polarity is known: stated, or inferred and from which words, for each side where there are two; null for what nothing decides. */
export function judged(link: ImpactLink): Judged | null {
	const { polarity } = link;
	if (polarity === 'unknown') return null;
	const sides = sidesOf(link);
	const inferred = sides.filter(({ stated }) => stated === null);
	if (inferred.length === 0) return { polarity, by: sides[0]?.stated?.by ?? null, words: [], reason: STATED };
	const words = [...new Set(inferred.flatMap(side => side.words))].slice(0, mostWords);
	return { polarity, by: 'words', words, reason: reasonOf(sides, inferred) };
}

/** One, or of what is mixed help and harm; that a note calls it mixed itself says both. */
function sidesOf(link: ImpactLink): Side[] {
	const deciding = decidingOf(link);
	const statedMixed = link.polarity === 'mixed' && link.evidence.some(one => one.polarity === 'mixed' && !one.isPassing && isStated(one));
	const on = (polarity: Polarity, does: string): Side[] => {
		const own = deciding.filter(one => one.polarity === polarity);
		return own.length === 0 ? [] : [{ does, stated: own.find(isStated) ?? null, words: own.flatMap(one => one.words) }];
	};
	if (statedMixed) return [{ does: '', stated: link.evidence.find(one => one.polarity === 'mixed' && isStated(one)) ?? null, words: [] }];
	if (link.polarity !== 'mixed') return link.polarity === 'unknown' ? [] : on(link.polarity, '');
	return [...on('positive', 'helps'), ...on('negative', 'hurts'), ...on('mixed', '')];
}

function isStated({ by }: LinkEvidence): boolean {
	return by !== null && by !== 'words';
}

function reasonOf(sides: readonly Side[], inferred: readonly Side[]): string {
	const isPartly = inferred.length < sides.length;
	const from = inferred.flatMap(({ does, words }) => {
		const some = [...new Set(words)].slice(0, mostWords);
		return some.length === 0 && does === '' ? [] : [[some.join(', '), ...(does === '' ? [] : [`(${does})`])].join(' ').trim()];
	});
	const how = [isPartly ? 'partly inferred' : 'inferred', ...(from.length === 0 ? [] : [`from: ${from.join(', ')}`])].join(' ');
	return isPartly ? `${how}; ${sides.flatMap(({ does, stated }) => (stated === null ? [] : [does])).join(', ')} ${STATED}` : how;
}
