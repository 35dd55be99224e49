import type { Answer, AnswerCell, QueryRecord } from '../../model/answer';
import type { Query } from '../../model/query';
import type { RunEnv } from './asked';
import { groupColumn, labelOf, operandsShown, type GroupColumn } from './group-columns';
import { GroupRow, groupRows, unsureIn, type Group } from './groups';
import { counted, countNote, leftOutNote, uncertainNote } from './notes';
import { dateReader } from './rows';
import type { Selection } from './selection';
import { sortGroups } from './sort-groups';
import { asksAggregate, conjuncts } from './test-condition';
import { testGroups } from './test-groups';
import { uncountedNote } from './uncounted-note';
import { all, MAYBE, UNKNOWN, type Tested } from './verdicts';

/** One row for each group of records. */
export function groupedAnswer(query: Query, selection: Selection, env: RunEnv): Answer {
	const groups = groupRows(selection.rows, query.groupBy, env);
	const parts = conjuncts(query.where).filter(asksAggregate);
	const tested = parts.length === 0 ? null : all(parts.map(part => testGroups(part, groups, env)));
	const left = new Map<string, number>();
	const chosen = groups.filter((_, at) => fits(tested, at, left));
	const columns = operandsShown(query, selection.rows, env).map(operand => groupColumn(operand, env));
	const ordered = inOrder(query, chosen, columns, env);
	const limited = query.limit === null ? ordered : ordered.slice(0, query.limit);
	const rows = chosen.flatMap(group => group.rows);
	const uncertain = chosen.reduce((sum, group) => sum + unsureIn(group, selection.tested), 0);
	return {
		view: query.view,
		columns: columns.map(({ column }) => column),
		rows: groupRowsOf(limited, { groups, tested, columns }, selection, env),
		notes: [
			`${countNote(limited.length, chosen.length, 'group').slice(0, -1)}, ${counted(rows.length, 'row')}.`,
			...uncertainNote({ uncertain, rows }),
			...leftOutNote(selection.left),
			...leftOutNote(left, 'group'),
			...uncountedNote(limited, columns, env.set.records),
			...disputeNote(limited, columns),
		],
		explanation: [],
	};
}

function fits(tested: Tested | null, at: number, left: Map<string, number>): boolean {
	if (tested === null) return true;
	const verdict = tested.verdicts[at]!;
	if (verdict === UNKNOWN) left.set(tested.lacks(at), (left.get(tested.lacks(at)) ?? 0) + 1);
	return verdict >= MAYBE;
}

interface Judged {
	readonly groups: readonly Group[];
	readonly tested: Tested | null;
	readonly columns: readonly GroupColumn[];
}

function groupRowsOf(rows: readonly Group[], { groups, tested, columns }: Judged, selection: Selection, env: RunEnv): GroupRow[] {
	const places = new Map(groups.map((group, at) => [group, at]));
	const cellsOf = (record: QueryRecord): AnswerCell[] => columns.map(({ ofMember }) => ofMember(record));
	const members = { records: env.set.records, tested: selection.tested, cellsOf, dateOf: dateReader(env) };
	const doubtsOf = (group: Group): readonly string[] => {
		const at = places.get(group) ?? -1;
		return tested !== null && tested.verdicts[at] === MAYBE ? tested.doubts(at) : [];
	};
	return rows.map(group => new GroupRow({ cellsOf: one => columns.map(({ ofGroup }) => ofGroup(one)), doubtsOf, members }, group));
}

/** As asked for, else as their first members stand. */
function inOrder({ sort }: Query, groups: readonly Group[], columns: readonly GroupColumn[], env: RunEnv): readonly Group[] {
	return [...sort].reverse().reduce((ordered, { by, descending }) => {
		const column = columns.find(({ operand }) => labelOf(operand) === labelOf(by)) ?? groupColumn(by, env);
		return sortGroups(ordered, column, descending);
	}, groups);
}

function disputeNote(groups: readonly Group[], columns: readonly GroupColumn[]): string[] {
	const disputed = groups.reduce((sum, group) => sum + Math.max(0, ...columns.map(column => column.disputed(group))), 0);
	if (disputed === 0) return [];
	return [`${disputed === 1 ? 'One entry is' : `${disputed} entries are`} told with different figures in several notes: the newest note is counted.`];
}
