const day = 86_400_000;

/** How long ago an ISO day was, in words: "3 weeks ago"; null when either is no day. */
export function ageText(isoDay: string, today: string): string | null {
	const days = Math.round((Date.parse(today) - Date.parse(isoDay)) / day);
	if (Number.isNaN(days)) return null;
	if (days === 0) return 'today';
	return days > 0 ? `${span(days)} ago` : `in ${span(-days)}`;
}

function span(days: number): string {
	if (days < 14) return counted(days, 'day');
	if (days < 61) return counted(Math.round(days / 7), 'week');
	if (days < 730) return counted(Math.round(days / 30.44), 'month');
	return counted(Math.floor(days / 365.25), 'year');
}

/** "1 row", "2 rows", "1,200 rows". */
export function counted(count: number, noun: string): string {
	return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
