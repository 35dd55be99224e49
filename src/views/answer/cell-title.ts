import type { AnswerCell, AnswerRow } from '../../model/answer';
import type { FieldType } from '../../model/query';
import type { ValueKind } from '../../model/value';
import { formatValue } from '../../values/format-value';
import { noteTitle } from '../text/note-name';

const WORDS: ReadonlySet<ValueKind> = new Set<ValueKind>(['text', 'empty']);

/**
 * What a cell says when it is pointed at: its words as written, how they are read, since when, and where they stand.
 *
 * @param asOf in place of the row's own day
 */
export function cellTitle(cell: AnswerCell, row: AnswerRow, type: FieldType, asOf = row.asOf): string {
	return [cell.text, reading(cell, type), asOfWords({ asOf, members: row.members }), placeWords(row, cell), ...row.doubts, apartWords(row)].filter(line => line !== '').join('\n');
}

/** "Read as $10B", where the words are read as anything but themselves. */
export function reading({ text, value }: AnswerCell, type: FieldType): string {
	if (value === null || WORDS.has(value.kind) || type === 'text' || type === 'name') return '';
	const read = formatValue(value);
	return read === '' || read === text ? '' : `Read as ${read}`;
}

export function asOfWords({ asOf, members }: Pick<AnswerRow, 'asOf' | 'members'>): string {
	return asOf === null || members !== null ? '' : `As of ${asOf}`;
}

/** "Amazon, line 12"; a group stands in many places. */
export function placeWords(row: AnswerRow, cell: AnswerCell | null = null): string {
	const { path, line } = cell?.source ?? row;
	return row.members === null ? `${noteTitle(path)}, line ${line + 1}` : '';
}

export function apartWords({ apart }: AnswerRow): string {
	return apart === null ? '' : `Left out of sums: ${apart.because}`;
}
