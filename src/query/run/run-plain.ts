import type { Answer, QueryRecord } from '../../model/answer';
import type { Query } from '../../model/query';
import { TEXT } from '../../values/word-value';
import { askedField, type RunEnv } from './asked';
import { countNote, hiddenNote, leftOutNote, uncertainNote } from './notes';
import { dateReader, RecordRow, type Shown } from './rows';
import type { Selection } from './selection';
import { fieldColumn, fieldsShown } from './shown-columns';
import { sortedFew, sortRows } from './sort-rows';

/** One row for each record. */
export function plainAnswer(query: Query, selection: Selection, env: RunEnv): Answer {
	const { asked, hidden } = fieldsShown(query.fields, selection.rows, env);
	const columns = asked.map(field => fieldColumn(field, env));
	const sorted = inOrder(query, selection.rows, env);
	const rows = query.limit === null ? sorted : sorted.slice(0, query.limit);
	const shown = {
		records: env.set.records,
		tested: selection.tested,
		cellsOf: (record: QueryRecord) => columns.map(({ cellOf }) => cellOf(record)),
		dateOf: dateReader(env),
	};
	return {
		view: query.view,
		columns: columns.map(({ column }) => column),
		rows: rowsOf(rows, shown),
		notes: [countNote(rows.length, sorted.length, 'row'), ...uncertainNote(selection), ...leftOutNote(selection.left), ...hiddenNote(hidden)],
		explanation: [],
	};
}

function rowsOf(rows: Int32Array, shown: Shown): RecordRow[] {
	const made: RecordRow[] = [];
	for (let at = 0; at < rows.length; at++) made.push(new RecordRow(shown, rows[at]!));
	return made;
}

/** As asked for; a timeline by its dates; else by note and line. */
export function inOrder({ sort, view }: Query, rows: Int32Array, env: RunEnv): Int32Array {
	const by = sort.flatMap(({ by: operand, descending }) => {
		const ref = operand.type === 'field' ? operand : operand.of;
		return ref === null ? [] : [{ asked: askedField(ref, env), descending }];
	});
	if (by.length > 0) return sortRows(rows, by, env);
	return view === 'timeline' ? byDate(rows, env) : rows;
}

function byDate(rows: Int32Array, env: RunEnv): Int32Array {
	const dateOf = dateReader(env);
	const dated = (at: number) => {
		const date = dateOf(env.set.records[rows[at]!]!);
		return date === null ? null : { text: 'date', raw: '', links: [], value: { ...TEXT, date } };
	};
	return sortedFew(rows, dated, 'date', false);
}
