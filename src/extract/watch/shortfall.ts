import type { Shortfall } from '../../model/watch';
import { shortAmount } from './short-amount';
import { isOfOtherTime } from './other-time';
import { shortDate } from './short-date';
import { countsOf } from './told-figures';

/**
 * Where what came of an item is less than what was watched for. Only what can be compared is: a bound with a
 * figure on the same scale, a deadline with a later date, or words of the outcome that say so themselves.
 */
export function shortfallOf(condition: string, outcome: string): Shortfall | null {
	if (TURNED.test(condition.replace(BOUND, ' '))) return null;
	const [asked, got] = [countsOf(condition), countsOf(outcome)];
	if (asked.amounts.length > 0 && got.amounts.length > 0 && isOfOtherTime(asked, got)) return shortWords(condition, outcome);
	const amount = shortAmount(asked, got);
	if (amount !== 'unknown') return amount;
	const date = shortDate(asked, got);
	return date !== 'unknown' ? date : shortWords(condition, outcome);
}

/** A limit that is told by a negation. */
const BOUND = /\bno (?:more|less|fewer|later) than\b/gi;

/** What is watched for with these words is itself a failure or a delay: less of it is no shortfall. */
const TURNED = /\b(?:not|no|never|none|without|cannot|fails?|failed|failure|miss(?:es|ed)?|delay(?:s|ed)?|slip(?:s|ped|page)?|postpone[sd]?|short(?:fall|age)s?|cancel\w{0,6}|disappoints?|disappointing|weak(?:ens?|er)?|loses?|loss(?:es)?)\b|n['’]t\b/i;

/** Words at the beginning of an outcome, or of a part of it, that say that it fell short. */
const FELL_SHORT =
	/(?:^|[,;:(—–]\s*)(?:but |only |so far |still )?(?:missed|not (?:yet )?(?:met|reached|achieved|hit|there)|fell short|falls short|short of|only (?:\d{1,4} (?:out )?of \d{1,4}|half|some|part)|partially|partly|partial|delayed|slipped|postponed|pushed (?:back|out)|failed|cancell?ed)(?![\p{L}\p{N}-])/iu;
const STILL_FINE = /^[^\p{L}]{0,9}(?:no longer|offset|recovered|resolved)/iu;

function shortWords(condition: string, outcome: string): Shortfall | null {
	const found = FELL_SHORT.exec(outcome);
	if (found === null || STILL_FINE.test(outcome.slice(found.index + found[0].length))) return null;
	return { asked: condition, got: clauseAt(outcome, found.index).trim() };
}

/** From an offset to the end of the part of the sentence. */
function clauseAt(text: string, from: number): string {
	const start = from + (/^[,;:(—–\s]*/.exec(text.slice(from))?.[0].length ?? 0);
	const end = text.slice(start).search(/[,;()—–]|\.\s/);
	return end < 0 ? text.slice(start) : text.slice(start, start + end);
}
