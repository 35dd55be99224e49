import type { DateSpan } from '../../model/value';
import type { FoundDate } from '../../values/date';

/** Words before a date to which something was moved. */
export const MOVED = /\b(?:slipped|slips|delayed|pushed(?: back| out)?|postponed|moved|rescheduled|deferred|now|late)(?: out| back)?(?: to| until| till| into| for)?\s$/i;

/** What stands before a date of what it is compared with, of the past, or of when this was known. */
const BEFORE = /\b(?:like|as|vs\.?|versus|(?:more|less|fewer|better|worse|higher|lower|larger|smaller|faster|greater) than|compared (?:to|with)|relative to|against|founded|established|incorporated)(?: in)?(?: its| the| their)?\s$/i;
const TIMES = /\b(?:doubl|tripl|quadrupl|halv)(?:e|es|ed|ing)(?: its| the| their)?\s$/i;
const OPENS_IN = /^in\s/i;
const OPENING = /^as (?:of\b|in\b|\d)|^since\b/i;
const FROM = /^from\b/i;
const CHANGED = /\b(?:up|down|rises?|rose|falls?|fell|raised|lowered|cut|delayed|moved|slipped|pushed)\s$/i;
/** What stands behind the year of a record, or of papers about it; or the number of a law. */
const BEHIND = /^(?:['’]s)?[\s-](?:[a-z]{1,9} )?(?:records?|levels?|highs?|lows?|peaks?|base(?:line)?|averages?|10-[KQ]|20-F|annual report|proxy)\b|^\/\d{3,4}\b/i;
const REACH = 32;

/** The dates of a text that can be when it is to come about: the closest of several around each other, and that to which it was moved. */
export function ownDates(text: string, dates: readonly FoundDate[]): readonly FoundDate[] {
	const own = dates.filter(date => !isOfAnother(text, date));
	const moved = own.find(({ start }, at) => at > 0 && MOVED.test(text.slice(Math.max(0, start - REACH), start)));
	if (moved !== undefined) return [moved];
	return own.length < 2 ? own : own.filter(date => !own.some(other => isWithin(other.span, date.span)));
}

function isOfAnother(text: string, { start, end }: FoundDate): boolean {
	const [before, words] = [text.slice(Math.max(0, start - REACH), start), text.slice(start, end)];
	if (OPENING.test(words) || BEHIND.test(text.slice(end, end + REACH)) || BEFORE.test(before + (OPENS_IN.exec(words)?.[0] ?? ''))) return true;
	return (FROM.test(words) && CHANGED.test(before)) || (/^\d/.test(words) && TIMES.test(before));
}

/** A year does not say more than a month of it. */
function isWithin(inner: DateSpan, outer: DateSpan): boolean {
	const [from, to] = [inner.start ?? inner.end, inner.end];
	if (from === null || to === null || outer.start === null || outer.end === null || outer.range || inner.precision === outer.precision) return false;
	return from >= outer.start && to <= outer.end && (inner.start === null || inner.start !== outer.start || to !== outer.end);
}

/** The text with blanks where these dates stand. */
export function withoutDates(text: string, dates: readonly FoundDate[]): string {
	return dates.reduce((bare, { start, end }) => bare.slice(0, start) + ' '.repeat(end - start) + bare.slice(end), text);
}
