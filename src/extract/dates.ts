import type { Note } from '../model/note';
import { daySpan } from '../values/calendar';
import { dateAt } from '../values/date';

const UPDATED = /^(?:last\s)?updated:?\s/i;
/** `2026-01-05`, `2026-01-05 Keynotes`, `20260105`; `2026/01/05` as folders. */
const DAILY = /(?:^|\/)((?:19|20)\d{2})([-._/]?)(\d{2})\2(\d{2})(?![\d-])[^/]*$/;

/** Properties that say when a note was last brought up to date. */
const PROPERTIES = ['updated', 'last updated', 'last_updated', 'last-updated', 'modified', 'last modified', 'date modified'];

/** ISO day of the note's `*Updated 2026-01-05*` line, the last one, else of such a property; or null. */
export function updatedOf(note: Note): string | null {
	return updatedLine(note) ?? updatedProperty(note);
}

function updatedProperty({ frontMatter }: Note): string | null {
	const properties = new Map(Object.entries(frontMatter.data).map(([key, value]) => [key.toLowerCase(), value]));
	for (const key of PROPERTIES) {
		const value = properties.get(key);
		const found = typeof value === 'string' ? dateAt(value, 0) : null;
		if (found?.span.precision === 'day') return found.span.start;
	}
	return null;
}

function updatedLine(note: Note): string | null {
	for (let at = note.paragraphs.length - 1; at >= 0; at--) {
		const { text } = note.paragraphs[at]!;
		const label = UPDATED.exec(text)?.[0];
		const found = label === undefined ? null : dateAt(text, label.length);
		if (found?.span.precision === 'day') return found.span.start;
	}
	return null;
}

/** The day that a daily note is about, by its name or by its folders, or null. */
export function dailyDay(path: string): string | null {
	const [, year, , month, day] = DAILY.exec(path.replace(/\.md$/i, '')) ?? [];
	return year === undefined ? null : (daySpan(Number(year), Number(month), Number(day))?.start ?? null);
}

/** The date that a heading puts its tables in: "Quick stats (Jan 2026)". Innermost first. */
export function headingDay(headings: readonly string[]): string | null {
	for (let at = headings.length - 1; at >= 0; at--) {
		const day = bracketedDay(headings[at]!);
		if (day !== null) return day;
	}
	return null;
}

/** The day of the first date that opens a bracket: "$7B (Sept 2025)". The last day of a longer span. */
export function bracketedDay(text: string): string | null {
	for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
		const found = dateAt(text, open + 1);
		if (found !== null) return found.span.end ?? found.span.start;
	}
	return null;
}

export function titleOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
