import type { AnswerCell, AnswerColumn, QueryRecord, RecordColumn } from '../../model/answer';
import type { Operand } from '../../model/query';
import { askedField, columnNamed, type Asked, type RunEnv } from './asked';
import { cellReader } from './cells';

/** A column of an answer, and how it is read off a record. */
export interface ShownColumn {
	readonly column: AnswerColumn;
	readonly cellOf: (record: QueryRecord) => AnswerCell;
}

export function fieldColumn(asked: Asked, env: RunEnv): ShownColumn {
	const { key, title, type } = asked;
	return { column: { key, title, type }, cellOf: cellReader(asked, env) };
}

/** Beside the subject and the day. */
const MOST_COLUMNS = 12;

export interface Columns {
	readonly asked: readonly Asked[];
	/** How many columns that few rows have are not shown. */
	readonly hidden: number;
}

/** The fields that a query names; else the subject, the columns that rows of its source have, those of the kind first, and the day. */
export function fieldsShown(fields: readonly Operand[] | null, rows: Int32Array, env: RunEnv): Columns {
	if (fields !== null) return { asked: fields.flatMap(field => (field.type === 'field' ? [askedField(field, env)] : [])), hidden: 0 };
	const counts = keyCounts(rows, env);
	const own = env.source.columns.filter(({ key, isOwn }) => isOwn && counts.has(key)).map(({ key }) => key);
	const known = new Set(env.source.columns.filter(({ isOwn }) => !isOwn).map(({ key }) => key));
	const others = [...counts.keys()].filter(key => !own.includes(key) && !(known.has(key) && isStated(env))).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
	const shown = others.slice(0, Math.max(0, MOST_COLUMNS - own.length));
	return { asked: ['subject', ...own, ...shown, 'asOf'].map(key => (key === 'subject' || key === 'asOf' ? columnNamed(key, env) : ownColumn(key, env))), hidden: others.length - shown.length };
}

/** What is not stated in tables has the columns that it has, and shows some of them. */
function isStated({ set }: RunEnv): boolean {
	return set.records.every(({ columns }) => columns.every(({ header }) => header === null));
}

/** A column of a table whose key is a word that means something of every record is asked for by that key all the same. */
function ownColumn(key: string, env: RunEnv): Asked {
	const asked = columnNamed(key, env);
	if (asked.field.type !== 'base') return asked;
	const header = env.set.records.flatMap(({ columns }) => columns.filter(column => column.key === key).slice(0, 1))[0]?.header ?? key;
	return { ...askedField({ name: header, quoted: true }, env), field: { type: 'column', name: key } };
}

function keyCounts(rows: Int32Array, { set }: RunEnv): Map<string, number> {
	const lists = new Map<readonly RecordColumn[], number>();
	let last: readonly RecordColumn[] | null = null;
	let run = 0;
	for (let at = 0; at <= rows.length; at++) {
		const columns = set.records[rows[at] ?? -1]?.columns ?? null;
		if (columns !== last) {
			// Records of one table stand together and share their list.
			if (last !== null) lists.set(last, (lists.get(last) ?? 0) + run);
			last = columns;
			run = 0;
		}
		run++;
	}
	const counts = new Map<string, number>();
	for (const [columns, count] of lists) for (const { key } of columns) counts.set(key, (counts.get(key) ?? 0) + count);
	return counts;
}
