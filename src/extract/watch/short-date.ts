import type { Shortfall } from '../../model/watch';
import type { FoundDate } from '../../values/date';
import { MOVED } from './own-dates';
import { isAboutSame, type ToldFigures } from './told-figures';

const LASTING = /\b(?:through|thru|until|till|past|after|beyond|since|from)\s/i;

/** Null where an outcome was compared and is in time; `unknown` where nothing can be compared. */
export function shortDate(asked: ToldFigures, got: ToldFigures): Shortfall | null | 'unknown' {
	const [deadline, another] = asked.dates;
	if (deadline === undefined || another !== undefined || deadline.span.end === null || isLasting(asked.text, deadline)) return 'unknown';
	const told = got.dates.find(date => isOfIt(got, date, asked));
	if (told === undefined || told.span.start === null) return 'unknown';
	if (told.span.start <= deadline.span.end) return null;
	return { asked: asked.text.slice(deadline.start, deadline.end), got: partWith(got, told) };
}

/** What lasts to a date or begins with it has no deadline. */
function isLasting(text: string, { start, end }: FoundDate): boolean {
	return LASTING.test(text.slice(Math.max(0, start - 10), end));
}

/** A date in the open to which something was moved, or on which nothing but what was asked for happened; one in brackets says when that was written. */
function isOfIt(got: ToldFigures, { start, end }: FoundDate, asked: ToldFigures): boolean {
	const before = got.text.slice(0, start);
	if (MOVED.test(before)) return true;
	return before.lastIndexOf('(') <= before.lastIndexOf(')') && isAboutSame(got, start, end, asked);
}

/** The date with the words before it that tell what happened then. */
function partWith({ text }: ToldFigures, { start, end }: FoundDate): string {
	const from = Math.max(...[',', ';', '(', '—', '–'].map(mark => text.lastIndexOf(mark, start))) + 1;
	return text.slice(from, end).trim();
}
