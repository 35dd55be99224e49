import type { Answer, AnswerCell, AnswerColumn, AnswerRow } from '../../../model/answer';
import { formatDate } from '../../../values/format-date';
import { inTime } from '../../answer/in-time';

/** A column as the grid shows it. */
export interface SheetColumn extends AnswerColumn {
	/** Index among the cells of a row; -1 for the date of the row itself. */
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

const when: SheetColumn = { key: '', title: 'When', type: 'date', at: -1 };

/** The columns of an answer as its view has them: a list shows its first field only, a timeline begins with the date. */
export function sheetColumns({ view, columns }: Answer): SheetColumn[] {
	const all = columns.map((column, at): SheetColumn => ({ ...column, at }));
	if (view === 'list') return all.slice(0, 1);
	return view === 'timeline' ? [when, ...all] : all;
}

/** Timelines that were put in order: each drawing asks for its rows. */
const ordered = new WeakMap<Answer, readonly AnswerRow[]>();

/** The rows in the order of their view. */
export function sheetRows(answer: Answer): readonly AnswerRow[] {
	if (answer.view !== 'timeline') return answer.rows;
	const rows = ordered.get(answer) ?? inTime(answer.rows);
	ordered.set(answer, rows);
	return rows;
}

export function linesOf(rows: readonly AnswerRow[], open: ReadonlySet<string>): Line[] {
	const lines: Line[] = [];
	for (const row of rows) {
		const isOpen = row.members === null ? null : open.has(row.key);
		lines.push({ key: row.key, row, group: null, open: isOpen });
		if (isOpen !== true) continue;
		for (const member of row.members ?? []) lines.push({ key: `${row.key}\n${member.key}`, row: member, group: row, open: null });
	}
	return lines;
}

const nothing: AnswerCell = { text: '', raw: '', links: [], value: null, inferred: null };

export function cellOf(row: AnswerRow, { at }: SheetColumn): AnswerCell {
	if (at >= 0) return row.cells[at] ?? nothing;
	const text = row.date === null ? '' : formatDate(row.date);
	return { ...nothing, text, raw: text };
}
