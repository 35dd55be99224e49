import type { AnswerCell, AnswerColumn, QueryRecord } from '../../model/answer';
import type { Aggregate, Operand, Query } from '../../model/query';
import { foldText } from '../../values/fold-text';
import { testsIn } from '../tests-in';
import { aggregateReader, type Figured } from './aggregates';
import { askedField, type RunEnv } from './asked';
import { cellReader, wordCell } from './cells';
import { commonCell, type Group } from './groups';
import { fieldsShown } from './shown-columns';

/** A column of groups. */
export interface GroupColumn {
	readonly operand: Operand;
	readonly column: AnswerColumn;
	readonly ofGroup: (group: Group) => AnswerCell;
	/** What it shows of a member: what an aggregate is of. */
	readonly ofMember: (record: QueryRecord) => AnswerCell;
	/** How many things the notes of a group disagree about. */
	readonly disputed: (group: Group) => number;
}

/** What stands in the columns: the fields of the groups, what is listed, and every aggregate that is used; else a count and sums. */
export function operandsShown(query: Query, rows: Int32Array, env: RunEnv): Operand[] {
	const used = [...(query.fields ?? []), ...query.sort.map(({ by }) => by), ...(query.where === null ? [] : testsIn(query.where).map(({ left }) => left))].filter(isAggregate);
	const figures = used.length > 0 ? used : usualFigures(query, rows, env);
	const known = new Set<string>();
	return [...query.groupBy.filter(ref => !(query.fields ?? []).some(field => labelOf(field) === labelOf(ref))), ...(query.fields ?? []), ...figures].filter(operand => {
		const label = labelOf(operand);
		return known.has(label) ? false : known.add(label);
	});
}

function isAggregate(operand: Operand): operand is Aggregate {
	return operand.type === 'aggregate';
}

/** How many, and the sums of what adds up. */
function usualFigures({ fields }: Query, rows: Int32Array, env: RunEnv): Aggregate[] {
	const at = { from: 0, to: 0 };
	const sums = fieldsShown(fields, rows, env).asked.filter(({ type }) => type === 'amount' || type === 'capacity');
	const refs = sums.map(({ field, key }) => ({ type: 'field' as const, name: field.type === 'header' ? field.name : key, quoted: field.type === 'header', at }));
	return [null, ...refs].map(of => ({ type: 'aggregate', fn: of === null ? 'COUNT' : 'SUM', of, at }));
}

/** As a query writes it. */
function nameOf(operand: Operand): string {
	if (operand.type === 'field') return operand.quoted ? `"${operand.name}"` : operand.name;
	return `${operand.fn}(${operand.of === null ? '' : nameOf(operand.of)})`;
}

/** The same for what is the same column, however it is written. */
export function labelOf(operand: Operand): string {
	return foldText(nameOf(operand));
}

export function groupColumn(operand: Operand, env: RunEnv): GroupColumn {
	const recordsOf = ({ rows }: Group) => rows.map(row => env.set.records[row]!);
	if (operand.type === 'field') {
		const asked = askedField(operand, env);
		const cellOf = cellReader(asked, env);
		return { operand, column: { key: asked.key, title: asked.title, type: asked.type }, ofGroup: group => commonCell(recordsOf(group), cellOf), ofMember: cellOf, disputed: () => 0 };
	}
	const read = aggregateReader(operand, env);
	const known = new Map<Group, Figured>();
	const figured = (group: Group): Figured => {
		const before = known.get(group) ?? read(group.rows);
		known.set(group, before);
		return before;
	};
	const asked = operand.of === null ? null : askedField(operand.of, env);
	const type = operand.fn === 'COUNT' || asked === null ? 'number' : asked.type;
	return {
		operand,
		column: { key: nameOf(operand), title: titleOf(operand, asked?.title ?? ''), type },
		ofGroup: group => figured(group).cell,
		ofMember: asked === null ? () => wordCell('') : cellReader(asked, env),
		disputed: group => figured(group).disputed,
	};
}

const TITLES = { COUNT: 'Count', SUM: 'Sum', MIN: 'Least', MAX: 'Most', AVG: 'Average', MEDIAN: 'Median' } as const;

function titleOf({ fn, of }: Aggregate, title: string): string {
	return of === null ? TITLES[fn] : `${TITLES[fn]} of ${title.toLowerCase()}`;
}
