import { isNothing } from '../../index/columns/texts';
import type { AnswerCell, AnswerRow, QueryRecord } from '../../model/answer';
import type { FieldRef } from '../../model/query';
import type { DateSpan } from '../../model/value';
import { foldLabel } from '../../values/fold-text';
import { askedField, type Asked, type RunEnv } from './asked';
import { wordCell } from './cells';
import { RecordRow, type Shown } from './rows';
import { MAYBE, type Tested } from './verdicts';

/** Records that share the values of some fields, by index in their set. */
export interface Group {
	readonly key: string;
	readonly rows: readonly number[];
}

/** Groups in the order in which their first members stand. Without fields all rows are one. */
export function groupRows(rows: Int32Array, by: readonly FieldRef[], env: RunEnv): Group[] {
	const parts = by.map(ref => keyReader(askedField(ref, env), env));
	const groups = new Map<string, number[]>();
	for (const row of rows) {
		const key = parts.map(part => part(row)).join('\n');
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [row]);
		else group.push(row);
	}
	return [...groups].map(([key, members]) => ({ key, rows: members }));
}

/** By what a field groups: the one note that it names, else its words. */
export function keyReader({ field, type }: Asked, { set }: RunEnv): (row: number) => string {
	const texts = set.texts(field);
	const folded = texts.folded();
	if (type !== 'name') return row => (texts.isEmpty[row] === 1 ? '' : folded[texts.codes[row]!]!);
	const names = set.names(field);
	return row => {
		const from = names.starts[row]!;
		return names.starts[row + 1]! - from === 1 ? `[[${set.codes.paths[names.notes[from]!]!}` : texts.isEmpty[row] === 1 ? '' : folded[texts.codes[row]!]!;
	};
}

/** The one cell that all members have, else how many different ones there are. */
export function commonCell(members: readonly QueryRecord[], cellOf: (record: QueryRecord) => AnswerCell): AnswerCell {
	const cells = members.map(cellOf);
	const filled = cells.filter(cell => !isNothing(cell));
	const texts = new Set(filled.map(({ text }) => foldLabel(text)));
	return texts.size > 1 ? wordCell(`${texts.size} values`) : (filled[0] ?? cells[0] ?? wordCell(''));
}

/** How many members of a group only may fit. */
export function unsureIn({ rows }: Group, tested: Tested | null): number {
	return tested === null ? 0 : rows.reduce((count, row) => count + (tested.verdicts[row] === MAYBE ? 1 : 0), 0);
}

function doubtsAmong(group: Group, { tested }: Shown): readonly string[] {
	const { rows } = group;
	const unsure = unsureIn(group, tested);
	if (tested === null || unsure === 0) return [];
	return rows.length === 1 ? [...new Set(tested.doubts(rows[0]!))] : [`${unsure} of its ${rows.length} rows only may fit`];
}

/** How the rows of groups are read. */
export interface ShownGroups {
	readonly cellsOf: (group: Group) => readonly AnswerCell[];
	readonly doubtsOf: (group: Group) => readonly string[];
	readonly members: Shown;
}

/** A group as a row, made when somebody looks at it. */
export class GroupRow implements AnswerRow {
	readonly apart = null;
	readonly watch = null;
	private made: readonly AnswerCell[] | null = null;
	private madeMembers: readonly AnswerRow[] | null = null;

	constructor(
		private readonly shown: ShownGroups,
		private readonly group: Group,
	) {}

	get key(): string {
		return this.group.key;
	}

	get path(): string {
		return this.first?.path ?? '';
	}

	get line(): number {
		return this.first?.line ?? 0;
	}

	get cells(): readonly AnswerCell[] {
		return (this.made ??= this.shown.cellsOf(this.group));
	}

	/** The newest day of its members. */
	get asOf(): string | null {
		return this.records.reduce<string | null>((newest, { asOf }) => (asOf !== null && (newest === null || asOf > newest) ? asOf : newest), null);
	}

	/** Those of the group itself, and of its members: what is made of rows that only may fit is no surer than they are. */
	get doubts(): readonly string[] {
		return [...this.shown.doubtsOf(this.group), ...doubtsAmong(this.group, this.shown.members)];
	}

	/** The first date of its members. */
	get date(): DateSpan | null {
		return this.records.map(this.shown.members.dateOf).reduce((first, date) => (date !== null && (first === null || (date.start ?? '') < (first.start ?? '')) ? date : first), null);
	}

	get members(): readonly AnswerRow[] {
		return (this.madeMembers ??= this.group.rows.map(row => new RecordRow(this.shown.members, row)));
	}

	private get records(): QueryRecord[] {
		return this.group.rows.map(row => this.shown.members.records[row]!);
	}

	private get first(): QueryRecord | null {
		return this.shown.members.records[this.group.rows[0] ?? -1] ?? null;
	}
}
