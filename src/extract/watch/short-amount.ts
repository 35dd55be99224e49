import type { Amount } from '../../model/value';
import type { Shortfall } from '../../model/watch';
import type { FoundAmount } from '../../values/found-amount';
import { magnitudeOf, type Magnitude } from '../../values/magnitude';
import { shareAsked, shortShare, type Bound } from './short-share';
import { isAboutSame, type ToldFigures } from './told-figures';

const AT_LEAST = /\b(?:reach|hit|exceed|surpass|top|cross|pass|clear)(?:es|s|ed|ing)?\s$|\b(?:grow|ris|climb|ramp|expand|scale|doubl|tripl|increas)(?:es?|s|ing)?\sto\s$/i;
const AT_MOST = /\b(?:fall|drop|declin|shrink|decreas|narrow)(?:es?|s|ing)?\sto\s$|\bcut\sto\s$/i;
const UP_TO = /^up to\b/i;

/** Null where an outcome was compared and is none; `unknown` where nothing can be compared. */
export function shortAmount(asked: ToldFigures, got: ToldFigures): Shortfall | null | 'unknown' {
	const bounds = asked.amounts.flatMap(found => {
		const bound = boundOf(asked.text, found);
		return bound === null ? [] : [{ found, bound }];
	});
	const [first, second] = bounds;
	if (first === undefined || second !== undefined) return 'unknown';
	const share = shareAsked(asked, first.found);
	if (share !== null) return shortShare(share, first.bound, asked, got);
	const wanted = magnitudeOf(first.found.amount);
	const candidates = got.amounts.filter(found => isComparable(first.found.amount, found.amount) && first.found.signed === found.signed);
	const [only, another] = candidates;
	if (wanted === null || only === undefined || another !== undefined || !isAboutSame(got, only.start, only.end, asked)) return 'unknown';
	const reached = magnitudeOf(only.amount);
	if (reached === null || reached.scale !== wanted.scale) return 'unknown';
	return isShort(wanted, reached, first.bound) ? { asked: wordsOf(asked.text, first.found), got: wordsOf(got.text, only) } : null;
}

/** Which way an amount of a condition is meant: `60%+` and `reach 60%` at least, `below 50%` at most; null for a bare amount. */
function boundOf(text: string, { amount, start, end }: FoundAmount): Bound | null {
	const { low, high } = amount;
	if (UP_TO.test(text.slice(start, end))) return null;
	if ((low === null) !== (high === null)) return low !== null ? 'low' : 'high';
	const before = text.slice(Math.max(0, start - 24), start);
	return AT_LEAST.test(before) ? 'low' : AT_MOST.test(before) ? 'high' : null;
}

/** Figures of one kind and currency; counts of the same things, or of what need not be said again, by the same time. */
function isComparable(a: Amount, b: Amount): boolean {
	return a.kind === b.kind && a.currency === b.currency && a.per === b.per && (a.kind !== 'count' || noun(b) === '' || noun(a) === noun(b));
}

function noun({ unit }: Amount): string {
	return (unit ?? '').toLowerCase().replace(/s$/, '');
}

/** Not a bit of what was reached lies beyond the bound, and some of it short of it. */
function isShort(wanted: Magnitude, reached: Magnitude, bound: Bound): boolean {
	if (bound === 'low') return reached.low < atLeast(wanted) && reached.high <= atLeast(wanted);
	return reached.high > atMost(wanted) && reached.low >= atMost(wanted);
}

function atLeast({ low, high }: Magnitude): number {
	return Number.isFinite(low) ? low : high;
}

function atMost({ low, high }: Magnitude): number {
	return Number.isFinite(high) ? high : low;
}

function wordsOf(text: string, { start, end }: FoundAmount): string {
	return text.slice(start, end);
}
