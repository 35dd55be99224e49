import { dayWords, otherReading, weekdayOf } from './dates';

/** "Will be due on Wednesday, 2027-06-30.", with what should be known before it is written. */
export function dayReading(typed: string, day: string, today: string): string {
	const read = otherReading(typed, day) === null ? '' : ` “${typed}” is read as ${dayWords(day)}.`;
	const past = day < today ? ' That day has gone by.' : '';
	return `Will be due on ${weekdayOf(day)}, ${day}.${read}${past}`;
}
