import type { QueryRecord, RecordColumn, StatedCell } from '../../model/answer';
import type { Dossier } from '../../model/dossier';
import type { FieldType } from '../../model/query';
import type { DateSpan } from '../../model/value';
import { textCell } from '../../index/columns/base-cells';
import { formatDate } from '../../values/format-date';
import { TEXT, wordValue } from '../../values/word-value';

/** A column that no header of a note names. */
export function plainColumn(key: string, type: FieldType): RecordColumn {
	return { key, header: null, type };
}

/** A status as a cell: a word that is equal or not. */
export function statusCell(word: string | null): StatedCell {
	return word === null ? textCell('') : { text: word, raw: word, links: [], value: wordValue('status', word, null, []) };
}

export function flagCell(holds: boolean): StatedCell {
	return textCell(holds ? 'yes' : 'no');
}

export function dateCell(date: DateSpan | null, text?: string): StatedCell {
	if (date === null) return textCell(text ?? '');
	const written = text ?? formatDate(date);
	return { text: written, raw: written, links: [], value: { ...TEXT, kind: 'date', date } };
}

/** The name of a note as a link to it that holds in every folder. */
export function noteCell(path: string, title: string): StatedCell {
	const target = path.replace(/\.md$/i, '');
	return { text: title, raw: target === title ? `[[${title}]]` : `[[${target}|${title}]]`, links: [{ target, subpath: null, embed: false, start: 0, end: title.length }], value: TEXT };
}

/** What the records of a note have in common unless they say otherwise. */
export function recordOf(dossier: Pick<Dossier, 'path' | 'title'>, stated: Pick<QueryRecord, 'line' | 'source' | 'columns' | 'cells' | 'headings' | 'asOf'> & Partial<QueryRecord>): QueryRecord {
	return { path: dossier.path, subject: dossier.title, subjectPath: dossier.path, apart: null, uncounted: null, watch: null, ...stated };
}
