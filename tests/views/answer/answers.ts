import type { Answer, AnswerCell, AnswerColumn, AnswerRow, CellTotal } from '../../../src/model/answer';
import type { FieldType } from '../../../src/model/query';
import { readValue } from '../../../src/values/read';

// Small answers to try the pure parts of the views on.

export function cell(text: string, header = ''): AnswerCell {
	return { text, raw: text, links: [], value: readValue(text, { header, row: '', section: '', tags: [] }), inferred: null };
}

export function totalCell(text: string, total: CellTotal): AnswerCell {
	return { ...cell(text, 'Amount'), total };
}

export function row(key: string, cells: readonly AnswerCell[], more: Partial<AnswerRow> = {}): AnswerRow {
	return { key, path: 'Actors/Amazon.md', line: 11, cells, asOf: null, doubts: [], apart: null, watch: null, date: null, members: null, ...more };
}

export function column(key: string, type: FieldType = 'text'): AnswerColumn {
	return { key, title: key, type };
}

export function answer(columns: readonly AnswerColumn[], rows: readonly AnswerRow[], more: Partial<Answer> = {}): Answer {
	return { view: 'table', columns, rows, notes: [], explanation: [], ...more };
}
