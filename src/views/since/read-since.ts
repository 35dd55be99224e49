import { addDays } from '../../values/calendar';
import { readValue } from '../../values/read';
import type { SinceState } from './since-state';

const DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;
type Unit = keyof typeof DAYS;

const AGO = /^(?:last |past |the last |in the last )?(\d{1,4}|a|an|last|past) (day|week|month|year)s?(?: ago)?$/;
const BEFORE = /^(?:since|from|after)\s+/;

/** The first day that counts as new; null where no date can be read. */
export function firstDay({ span, date }: Pick<SinceState, 'span' | 'date'>, today: string): string | null {
	return span === 'date' ? readSince(date, today) : addDays(today, -DAYS[span]);
}

/** A date in words ("2 Jan", "Dec 2025", "3 weeks ago"): its first day; without a year, the last one that has been. */
export function readSince(typed: string, today: string): string | null {
	const words = typed.trim().toLowerCase().replace(/\s+/g, ' ').replace(BEFORE, '');
	if (words === '') return null;
	if (words === 'today') return today;
	if (words === 'yesterday') return addDays(today, -1);
	const [, count, unit] = AGO.exec(words) ?? [];
	if (isUnit(unit)) return addDays(today, -DAYS[unit] * (Number.parseInt(count ?? '', 10) || 1));
	const found = startOf(words);
	if (found !== null || /\d{4}/.test(words)) return found;
	const year = Number(today.slice(0, 4));
	return [year, year - 1].map(one => startOf(`${words} ${one}`)).find(day => day !== null && day <= today) ?? null;
}

function isUnit(unit: string | undefined): unit is Unit {
	return unit !== undefined && unit in DAYS;
}

function startOf(words: string): string | null {
	const { date, kind } = readValue(words, { header: 'Date', row: '', section: '', tags: [] });
	return kind === 'date' ? (date?.start ?? null) : null;
}
