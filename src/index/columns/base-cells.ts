import type { QueryRecord, StatedCell } from '../../model/answer';
import type { Dossier } from '../../model/dossier';
import type { Link } from '../../model/note';
import type { Value } from '../../model/value';
import { BLANK, TEXT } from '../../values/word-value';

/** What is known of the note at a path. */
export type NoteOf = (path: string) => Pick<Dossier, 'title' | 'tags' | 'updated'> | null;

/** What every record has, whatever its source, as a cell. */
export function baseCell(record: QueryRecord, key: string, noteOf: NoteOf): StatedCell {
	switch (key) {
		case 'subject':
			return textCell(record.subject);
		case 'note':
			return textCell(titleOf(record.path, noteOf));
		case 'section':
			return textCell(record.headings[record.headings.length - 1] ?? '');
		case 'heading':
			return textCell(record.headings.join(' > '));
		case 'line':
			return { ...textCell(String(record.line + 1)), value: countOf(record.line + 1) };
		case 'asOf':
			return dayCell(record.asOf);
		case 'updated':
			return dayCell(noteOf(record.path)?.updated ?? null);
		case 'tags':
			return textCell(tagsOf(record, noteOf).map(tag => `#${tag}`).join(', '));
		default:
			return textCell(linksOf(record).map(({ target }) => target).join(', '));
	}
}

export function titleOf(path: string, noteOf: NoteOf): string {
	return noteOf(path)?.title ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** Tags of its subject and of its note, each once. */
export function tagsOf({ path, subjectPath }: QueryRecord, noteOf: NoteOf): string[] {
	const own = noteOf(path)?.tags ?? [];
	return subjectPath === null || subjectPath === path ? [...own] : [...new Set([...(noteOf(subjectPath)?.tags ?? []), ...own])];
}

export function linksOf({ cells }: QueryRecord): Link[] {
	return cells.flatMap(({ links }) => links.filter(isToNote));
}

export function isToNote({ target, embed }: Link): boolean {
	return !embed && target !== '';
}

export function textCell(text: string): StatedCell {
	return { text, raw: text, links: [], value: text === '' ? BLANK : TEXT };
}

function dayCell(day: string | null): StatedCell {
	return day === null ? textCell('') : { text: day, raw: day, links: [], value: dayValue(day) };
}

export function dayValue(day: string): Value {
	return { ...TEXT, kind: 'date', date: { start: day, end: day, precision: 'day', range: false, phase: null } };
}

export function countOf(count: number): Value {
	return { ...TEXT, kind: 'count', value: count };
}
