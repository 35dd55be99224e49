import type { Answer, AnswerCell, AnswerColumn, QueryRecord } from '../../model/answer';
import type { FieldRef, Operand, Query } from '../../model/query';
import { askedField, type RunEnv } from './asked';
import { cellReader, wordCell } from './cells';
import { labelOf } from './group-columns';
import { GroupRow, groupRows, keyReader, type Group } from './groups';
import { countNote, leftOutNote, uncertainNote } from './notes';
import { dateReader } from './rows';
import { inOrder } from './run-plain';
import type { Selection } from './selection';
import { fieldColumn, fieldsShown } from './shown-columns';
import { amongMembers, sideReader } from './side-cells';

/** More than so many side by side nobody reads. */
const MOST_ACROSS = 60;

/** Side by side: the last field is spread over the values of another; the fields before it are what a row is about. */
export function acrossAnswer(query: Query, across: FieldRef, selection: Selection, env: RunEnv): Answer {
	const operands = operandsOf(query, across, selection.rows, env);
	const spread = operands[operands.length - 1] ?? across;
	const about = operands.slice(0, -1).filter(operand => operand.type === 'field');
	const keyOf = keyReader(askedField(across, env), env);
	const sorted = inOrder(query, selection.rows, env);
	const sides = sidesOf(sorted, { across, spread, keyOf }, env);
	const groups = groupRows(sorted, about, env);
	const pivot = new Pivot(about, spread, sides.slice(0, MOST_ACROSS), keyOf, env);
	const ordered = query.sort.length > 0 ? groups : fullestFirst(groups, keyOf);
	const limited = query.limit === null ? ordered : ordered.slice(0, query.limit);
	const members = { records: env.set.records, tested: selection.tested, cellsOf: (record: QueryRecord, at: number) => pivot.memberCells(record, at), dateOf: dateReader(env) };
	const several = limited.reduce((sum, group) => sum + pivot.several(group), 0);
	return {
		view: query.view,
		columns: pivot.columns(),
		rows: limited.map(group => new GroupRow({ cellsOf: one => pivot.cells(one), doubtsOf: () => [], members }, group)),
		notes: [
			countNote(limited.length, groups.length, 'row'),
			...(sides.length > MOST_ACROSS ? [`${MOST_ACROSS} of ${sides.length} columns are shown.`] : []),
			...uncertainNote(selection),
			...leftOutNote(selection.left),
			...(several > 0 ? [`${several === 1 ? 'One cell is' : `${several} cells are`} stated differently in several places: the newest is shown.`] : []),
		],
		explanation: [],
	};
}

/** Fields as listed; else those of the source but the one that is spread over. */
function operandsOf({ fields }: Query, across: FieldRef, rows: Int32Array, env: RunEnv): readonly Operand[] {
	if (fields !== null) return fields.filter(field => labelOf(field) !== labelOf(across));
	const usual = fieldsShown(null, rows, env).asked.filter(({ key }) => key !== across.name && key !== 'subject' && key !== 'asOf');
	const value = usual.find(({ type }) => type === 'value' || type === 'amount') ?? usual[usual.length - 1];
	const named = [...usual.filter(({ type, key }) => type === 'name' && key !== value?.key).slice(0, 1), ...(value === undefined ? [] : [value])];
	return named.map(({ key }) => ({ type: 'field', name: key, quoted: false, at: across.at }));
}

interface Side {
	readonly key: string;
	readonly column: AnswerColumn;
}

interface Spreading {
	readonly across: FieldRef;
	readonly spread: Operand;
	readonly keyOf: (row: number) => string;
}

/** One column for each value, in the order in which they come. */
function sidesOf(rows: Int32Array, { across, spread, keyOf }: Spreading, env: RunEnv): Side[] {
	const read = cellReader(askedField(across, env), env);
	const of = spread.type === 'field' ? spread : spread.of;
	const type = spread.type === 'aggregate' && spread.fn === 'COUNT' ? 'number' : of === null ? 'text' : askedField(of, env).type;
	const sides = new Map<string, Side>();
	for (const row of rows) {
		const key = keyOf(row);
		if (sides.has(key)) continue;
		const title = read(env.set.records[row]!).text || '—';
		sides.set(key, { key, column: { key: title, title, type } });
	}
	return [...sides.values()];
}

/** What most have in common stands first. */
function fullestFirst(groups: readonly Group[], keyOf: (row: number) => string): readonly Group[] {
	const counted = groups.map(group => ({ group, sides: new Set(group.rows.map(keyOf)).size }));
	return counted.sort((a, b) => b.sides - a.sides).map(({ group }) => group);
}

/** The cells of a comparison, made row by row. */
class Pivot {
	private readonly labels: ReturnType<typeof fieldColumn>[];
	private readonly read: ReturnType<typeof sideReader>;
	private readonly spreadCell: (record: QueryRecord) => AnswerCell;

	constructor(
		about: readonly FieldRef[],
		spread: Operand,
		private readonly sides: readonly Side[],
		private readonly keyOf: (row: number) => string,
		private readonly env: RunEnv,
	) {
		this.labels = about.map(ref => fieldColumn(askedField(ref, env), env));
		this.read = sideReader(spread, env);
		const of = spread.type === 'field' ? spread : spread.of;
		this.spreadCell = of === null ? () => wordCell('') : cellReader(askedField(of, env), env);
	}

	columns(): AnswerColumn[] {
		return [...this.labels, ...this.sides].map(({ column }) => column);
	}

	cells(group: Group): AnswerCell[] {
		const first = this.env.set.records[group.rows[0]!]!;
		return [...this.labels.map(({ cellOf }) => cellOf(first)), ...this.sideCells(group).map(({ cell }) => cell)];
	}

	/** How many cells of a row notes state differently. */
	several(group: Group): number {
		return this.sideCells(group).filter(({ several }) => several).length;
	}

	memberCells(record: QueryRecord, at: number): AnswerCell[] {
		const key = this.keyOf(at);
		return [...this.labels.map(({ cellOf }) => cellOf(record)), ...this.sides.map(side => (side.key === key ? this.spreadCell(record) : wordCell('')))];
	}

	private sideCells(group: Group) {
		const bySide = new Map<string, number[]>();
		group.rows.forEach((row, at) => {
			const key = this.keyOf(row);
			const places = bySide.get(key);
			if (places === undefined) bySide.set(key, [at]);
			else places.push(at);
		});
		return this.sides.map(({ key }) => {
			const places = bySide.get(key) ?? [];
			return amongMembers(this.read(places.map(at => group.rows[at]!)), places);
		});
	}
}
