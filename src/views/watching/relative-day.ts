import type { DateSpan } from '../../model/value';
import { addDays, monthsSpan, quarterSpan, weekSpan, yearSpan } from '../../values/calendar';
import { sameDayOf } from './months-on';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof UNITS)[number];

/** The day that words counted from today mean ("in 3 weeks", "next Friday", "end of year"), the last of its span; null for other words. */
export function relativeDay(words: string, today: string): string | null {
	const said = words.toLowerCase().split(/\s+/);
	const [first = '', second = '', third = ''] = said;
	if (said.length === 1 && first === 'today') return today;
	if (said.length === 1 && first === 'tomorrow') return addDays(today, 1);
	const weekday = WEEKDAYS.indexOf(said.length === 1 ? first : said.length === 2 && (first === 'next' || first === 'on') ? second : '');
	if (weekday >= 0) return addDays(weekSpan(addDays(today, 7 - weekday)).start ?? today, weekday);
	if (first === 'in' && said.length === 3) return counted(second, third, today);
	if (said.length !== 2 || !['this', 'next'].includes(first)) return bareUnit(said, today);
	const unit = UNITS.find(one => one === second);
	return unit === undefined ? null : endOfUnit(unit, first === 'next' ? 1 : 0, today);
}

/** What "end of year" leaves when its first words are off: the unit that runs. */
function bareUnit(said: readonly string[], today: string): string | null {
	const unit = UNITS.find(one => one === (said[0] === 'the' ? said[1] : said[0]));
	return unit === undefined || unit === 'day' || said.length > (said[0] === 'the' ? 2 : 1) ? null : endOfUnit(unit, 0, today);
}

function counted(count: string, words: string, today: string): string | null {
	const n = count === 'a' || count === 'an' || count === 'one' ? 1 : /^\d{1,3}$/.test(count) ? Number(count) : null;
	const unit = UNITS.find(one => words === one || words === `${one}s`);
	if (n === null || unit === undefined) return null;
	if (unit === 'day' || unit === 'week') return addDays(today, n * (unit === 'week' ? 7 : 1));
	return sameDayOf(today, n * { month: 1, quarter: 3, year: 12 }[unit]);
}

function endOfUnit(unit: Unit, on: number, today: string): string | null {
	const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
	switch (unit) {
		case 'day': return addDays(today, on);
		case 'week': return last(weekSpan(addDays(today, 7 * on)));
		case 'month': return last(monthsSpan(year + Math.floor((month - 1 + on) / 12), ((month - 1 + on) % 12) + 1, ((month - 1 + on) % 12) + 1, 'month'));
		case 'quarter': return last(quarterSpan(year + Math.floor((Math.ceil(month / 3) - 1 + on) / 4), ((Math.ceil(month / 3) - 1 + on) % 4) + 1));
		case 'year': return last(yearSpan(year + on));
	}
}

function last({ end }: DateSpan): string | null {
	return end;
}
