const DAY = 86_400_000;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO day as a number of days, so that widths can be reckoned; null for what is none. */
export function dayNumber(iso: string): number | null {
	const time = ISO.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
	return Number.isNaN(time) ? null : Math.round(time / DAY);
}

export function isoDay(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

export function dateOfDay(day: number): Date {
	return new Date(day * DAY);
}

export function dayOfDate(date: Date): number {
	return date.getTime() / DAY;
}
