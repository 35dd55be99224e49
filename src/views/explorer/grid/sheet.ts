import type { Answer, AnswerCell, AnswerColumn, AnswerRow } from '../../../model/answer';

/** A column as the grid shows it. */
export interface SheetColumn extends AnswerColumn {
	/** Index among the cells of a row. */
	readonly at: number;
}

/** One line of the grid: a row, a group, or a member of an open group. */
export interface Line {
	readonly key: string;
	readonly row: AnswerRow;
	/** The group that it is a member of. */
	readonly group: AnswerRow | null;
	/** Whether the members of a group are shown; null for what is no group. */
	readonly open: boolean | null;
}

/** The columns of an answer, with their places. */
export function sheetColumns({ columns }: Answer): SheetColumn[] {
	return columns.map((column, at) => ({ ...column, at }));
}

/** @param membersOf the rows of an open group that are shown */
export function linesOf(rows: readonly AnswerRow[], open: ReadonlySet<string>, membersOf = ({ members }: AnswerRow) => members ?? []): Line[] {
	const lines: Line[] = [];
	for (const row of rows) {
		const isOpen = row.members === null ? null : open.has(row.key);
		lines.push({ key: row.key, row, group: null, open: isOpen });
		if (isOpen !== true) continue;
		for (const member of membersOf(row)) lines.push({ key: `${row.key}\n${member.key}`, row: member, group: row, open: null });
	}
	return lines;
}

const nothing: AnswerCell = { text: '', raw: '', links: [], value: null, inferred: null };

export function cellOf({ cells }: AnswerRow, { at }: SheetColumn): AnswerCell {
	return cells[at] ?? nothing;
}
