import type { Answer, AnswerCell, AnswerRow } from '../../../src/model/answer';
import type { FieldType } from '../../../src/model/query';

export function cell(text: string): AnswerCell {
	return { text, raw: text, links: [], value: null, inferred: null };
}

export function row(texts: readonly string[], more: Partial<AnswerRow> = {}): AnswerRow {
	return { key: texts.join('|'), path: 'Actors/Amazon.md', line: 3, cells: texts.map(cell), asOf: null, doubts: [], apart: null, watch: null, date: null, members: null, ...more };
}

export function answer(columns: readonly string[], rows: readonly AnswerRow[], type: FieldType = 'text'): Answer {
	return { view: 'table', columns: columns.map(key => ({ key, title: key, type })), rows, notes: [], explanation: [] };
}
