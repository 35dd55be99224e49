import { utcTicks } from 'd3';
import type { Stretch } from './bar';
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

/** What of a bar is seen, in pixels; open ends reach to the edge. Null where none of it is. */
export function shownBar(bar: Stretch, domain: Domain, width: number): { readonly x: number; readonly width: number } | null {
	if (bar.to <= domain.from || bar.from >= domain.to) return null;
	const left = xOf(Math.max(bar.from, domain.from), domain, width);
	return { x: left, width: xOf(Math.min(bar.to, domain.to), domain, width) - left };
}

/** Where a line for a day stands; null where that is not shown. */
export function lineOf(day: number, domain: Domain, width: number): number | null {
	return day < domain.from || day > domain.to ? null : xOf(day, domain, width);
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
