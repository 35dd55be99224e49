import { Order } from '../../index/columns/order';
import type { Answer, QueryRecord } from '../../model/answer';
import type { Query } from '../../model/query';
import { TEXT } from '../../values/word-value';
import { askedField, type RunEnv } from './asked';
import { countNote, hiddenNote, leftOutNote, uncertainNote } from './notes';
import { dateReader, RecordRow } from './rows';
import type { Selection } from './selection';
import { fieldColumn, fieldsShown } from './shown-columns';
import { sortedBy, sortRows } from './sort-rows';

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
		rows: Array.from(rows, row => new RecordRow(shown, row)),
		notes: [countNote(rows.length, sorted.length, 'row'), ...uncertainNote(selection), ...leftOutNote(selection.left), ...hiddenNote(hidden)],
		explanation: [],
	};
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
	const places = Int32Array.from(rows, (_, at) => at);
	return sortedBy(places, new Order(rows.length, dated, 'date'), false).map(at => rows[at]!);
}
