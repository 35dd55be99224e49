import type { Answer } from '../model/answer';
import { toCsv, toMarkdown, toText, toTsv } from '../query/formats';
import { exportValue } from './export-value';

export const ANSWER_FORMATS = ['table', 'json', 'csv', 'tsv', 'md'] as const;

export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** The answer as text of this format. */
export function asText(answer: Answer, format: AnswerFormat): string {
	// Sentences are no table.
	if (answer.explanation.length > 0 && format !== 'json') return toText(answer);
	switch (format) {
		case 'table':
			return toText(answer);
		case 'json':
			return JSON.stringify(answerJson(answer));
		case 'csv':
			return toCsv(answer);
		case 'tsv':
			return toTsv(answer);
		case 'md':
			return toMarkdown(answer);
	}
}

/** Lines are 0-based. A row that only may fit has `doubts`, an answer that explains an `explanation`. */
function answerJson({ columns, rows, notes, explanation }: Answer) {
	return {
		columns: columns.map(({ title }) => title),
		rows: rows.map(({ cells, path, line, doubts }) => ({
			cells: cells.map(({ text, value }) => ({ text, value: value === null ? null : exportValue(value) })),
			path,
			line,
			...(doubts.length > 0 && { doubts }),
		})),
		notes,
		...(explanation.length > 0 && { explanation }),
	};
}
