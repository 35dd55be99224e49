import type { Answer, AnswerRow } from '../../model/answer';

/** What of an answer is drawn, as one text: two answers with equal prints look the same. Rows that are not drawn only count. */
export function answerPrint({ view, columns, rows, notes, explanation }: Answer, most: number): string {
	return JSON.stringify([view, columns.map(({ key, title, type }) => [key, title, type]), rows.length, rows.slice(0, most).map(row => [...rowPrint(row), view === 'timeline' ? row.members?.map(rowPrint) : row.members?.length]), notes, explanation]);
}

function rowPrint({ key, path, line, cells, doubts, apart, watch, date, asOf }: AnswerRow): unknown[] {
	return [key, path, line, cells.map(({ text, raw, inferred, source }) => [text, raw, inferred, source]), doubts, apart?.because, watch?.place, watch?.due, watch?.dueWords, date, asOf];
}
