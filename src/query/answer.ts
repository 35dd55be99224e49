import type { Answer, AnswerCell, AnswerColumn, QueryRecord } from '../model/answer';

/** The records as a table: the subject first, then the columns of the kind that any record has, then the date they stand for. */
export function tableAnswer(records: readonly QueryRecord[], columns: readonly string[]): Answer {
	const used = new Set(records.flatMap(({ cells }) => [...cells.keys()]));
	const known = columns.filter(key => used.has(key));
	const others = [...used].filter(key => !columns.includes(key));
	const keys = [...known, ...others.slice(0, Math.max(0, MOST_COLUMNS - known.length))];
	const left = known.length + others.length - keys.length;
	return {
		view: 'table',
		columns: ['subject', ...keys, 'asOf'].map((key): AnswerColumn => ({ key, title: key, type: 'text' })),
		rows: records.map(({ path, line, subject, asOf, apart, watch, cells }) => ({
			key: `${path}:${line}`,
			path,
			line,
			cells: [word(subject), ...keys.map(key => cells.get(key) ?? word('')), word(asOf ?? '')],
			asOf,
			doubts: [],
			apart,
			watch,
			date: null,
			members: null,
		})),
		notes: [`${records.length} rows`, ...(left > 0 ? [`${left} columns that few rows have are not shown`] : [])],
		explanation: [],
	};
}

const MOST_COLUMNS = 12;

function word(text: string): AnswerCell {
	return { text, raw: text, links: [], value: null, inferred: null };
}
