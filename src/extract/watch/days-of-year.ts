/** A year with a bracket behind it that begins with a month or a day: `2026 (Jan 6-9)`, `2026 (6 Jan)`. */
const YEAR_AND_DAYS = /\b(20\d\d) \(((?:[A-Z][a-z]{2,8}\.?|\d{1,2} [A-Z][a-z]{2,8})(?:[ \d–-][ \d–A-Za-z-]{0,20})?)\)/;
const OTHER_YEAR = /\d{3}/;

export interface DaysOfYear {
	/** The days moved before their year, as they are written elsewhere: `Jan 6-9, 2026`. */
	readonly words: string;
	/** The year, empty where nothing was moved. */
	readonly year: string;
}

/** Moves the days of a bracket before the year that it stands behind. */
export function withDaysOfYear(text: string): DaysOfYear {
	const [all = '', year = '', days = ''] = YEAR_AND_DAYS.exec(text) ?? [];
	return year === '' || OTHER_YEAR.test(days) ? { words: text, year: '' } : { words: text.replace(all, () => `${days}, ${year}`), year };
}
