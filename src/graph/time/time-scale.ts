import { utcTicks } from 'd3';
import { dateOfDay, dayOfDate } from './day-number';
import type { Domain } from './domain';

export interface TimeTick {
	readonly day: number;
	readonly x: number;
	readonly label: string;
	/** The first day of a year. */
	readonly isYear: boolean;
}

export function xOf(day: number, { from, to }: Domain, width: number): number {
	return ((day - from) / (to - from)) * width;
}

export function dayAt(x: number, { from, to }: Domain, width: number): number {
	return from + (x / width) * (to - from);
}

/** Whole days, months, quarters or years, about so many. */
export function timeTicks(domain: Domain, width: number, count: number): TimeTick[] {
	const days = utcTicks(dateOfDay(domain.from), dateOfDay(domain.to), count).map(dayOfDate).filter(Number.isInteger);
	return days.map(day => ({ day, x: xOf(day, domain, width), ...named(dateOfDay(day)) }));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function named(date: Date): { readonly label: string; readonly isYear: boolean } {
	const month = MONTHS[date.getUTCMonth()] ?? '';
	if (date.getUTCDate() !== 1) return { label: `${date.getUTCDate()} ${month}`, isYear: false };
	const isYear = date.getUTCMonth() === 0;
	return { label: isYear ? String(date.getUTCFullYear()) : month, isYear };
}
