import type { Shortfall } from '../../model/watch';
import type { FoundAmount } from '../../values/found-amount';
import { isAboutSame, type ToldFigures } from './told-figures';

/** Which way a figure of a condition is meant: at least, or at most. */
export type Bound = 'low' | 'high';

export interface Share {
	readonly part: number;
	readonly whole: number;
	/** As it is written: `At least 3 of 5`. */
	readonly words: string;
}

const OF_WHOLE = /^ (?:out )?of (?:the )?(\d{1,4})\b/;
const SHARE = /^(\d{1,4}) (?:out )?of (?:the )?(\d{1,4})$/;

/** What is asked where a bound is part of a whole: `at least 3` of 5; else null. */
export function shareAsked({ text }: ToldFigures, { amount, start, end }: FoundAmount): Share | null {
	const part = amount.low ?? amount.high;
	const found = OF_WHOLE.exec(text.slice(end, end + REACH));
	return part === null || found === null ? null : { part, whole: Number(found[1]), words: text.slice(start, end) + found[0] };
}

const REACH = 20;

/** Shares are compared by their parts where they are of the same whole. */
export function shortShare({ part, whole, words }: Share, bound: Bound, asked: ToldFigures, got: ToldFigures): Shortfall | null | 'unknown' {
	const shares = got.amounts.filter(({ amount }) => amount.kind === 'ratio');
	const [only, another] = shares;
	if (only === undefined || another !== undefined || !isAboutSame(got, only.start, only.end, asked)) return 'unknown';
	const written = got.text.slice(only.start, only.end);
	const found = SHARE.exec(written);
	if (found === null || Number(found[2]) !== whole) return 'unknown';
	const reached = Number(found[1]);
	return (bound === 'low' ? reached < part : reached > part) ? { asked: words, got: written } : null;
}
