import { daySpan } from '../../values/calendar';
import { dateAt, type FoundDate } from '../../values/date';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;
/** What stands between the days of a span; a dash that is long, or has spaces, stands before words, which may begin with a day. */
const TO = /^(?:\s?[–/]|-(?=\d)|\s(?:to|through|thru|until|till)\s)/;
const TIME = /^(?:T|,?\s)\d\d:\d\d(?::\d\d)?/;
const JOINT = /^\s*(?:[:：—–]|[-.](?=\s|$))\s*|^$/;
const SPACE = /^,?\s+/;

/** The day that a text begins with, the last of a span, and the words behind it; a month or quarter needs a joint, since words may begin with one. */
export function logDay(text: string): { readonly day: string; readonly text: string } | null {
	const whole = dateAt(text, 0);
	const found = ownDay(text, whole) ?? whole;
	if (found === null || found.span.start === null || found.span.end === null) return null;
	const isDay = found.span.precision === 'day';
	const behind = text.slice(found.end);
	const rest = isDay ? behind.slice(TIME.exec(behind)?.[0].length ?? 0) : behind;
	const joint = JOINT.exec(rest)?.[0] ?? (isDay ? SPACE.exec(rest)?.[0] : undefined);
	return joint === undefined ? null : { day: found.span.end, text: rest.slice(joint.length) };
}

/** A day in digits, unless it begins a span of days: what follows a dash may be words that begin with a year. */
function ownDay(text: string, found: FoundDate | null): Pick<FoundDate, 'span' | 'end'> | null {
	const [iso = '', year, month, date] = ISO.exec(text) ?? [];
	const isSpan = found?.span.precision === 'day' && TO.test(text.slice(iso.length));
	const span = iso === '' || isSpan ? null : daySpan(Number(year), Number(month), Number(date));
	return span === null ? null : { span, end: iso.length };
}
