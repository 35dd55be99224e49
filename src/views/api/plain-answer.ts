import { exportLinks, exportWatch } from '../../atlas/export';
import { exportDate, exportValue } from '../../atlas/export-value';
import type { Answer, AnswerCell, AnswerRow } from '../../model/answer';
import type { Progress } from '../../model/resolved';

/** An answer as plain data of its own: whoever gets it may keep it, change it and send it. */
export function plainAnswer({ view, columns, rows, notes, explanation }: Answer, progress: Progress | null) {
	return {
		ok: true as const,
		view,
		columns: columns.map(({ key, title, type }) => ({ key, title, type })),
		rows: rows.map(plainRow),
		notes: [...notes, ...stillReading(progress)],
		explanation: [...explanation],
		complete: progress === null,
	};
}

export type PlainAnswer = ReturnType<typeof plainAnswer>;

interface PlainRow extends Omit<AnswerRow, 'cells' | 'doubts' | 'apart' | 'watch' | 'date' | 'members'> {
	readonly cells: ReturnType<typeof plainCell>[];
	readonly doubts: string[];
	readonly apart: string | null;
	readonly watch: ReturnType<typeof plainWatch> | null;
	readonly date: ReturnType<typeof exportDate>;
	readonly members: PlainRow[] | null;
}

function plainRow({ key, path, line, cells, asOf, doubts, apart, watch, date, members }: AnswerRow): PlainRow {
	return {
		key,
		path,
		line,
		cells: cells.map(plainCell),
		asOf,
		doubts: [...doubts],
		apart: apart?.because ?? null,
		watch: watch === null ? null : plainWatch(watch),
		date: exportDate(date),
		members: members?.map(plainRow) ?? null,
	};
}

function plainWatch(watch: NonNullable<AnswerRow['watch']>) {
	return structuredClone(exportWatch(watch));
}

function plainCell(cell: AnswerCell) {
	const { text, raw, inferred, value } = cell;
	return { text, raw, links: exportLinks(cell), inferred, value: value === null ? null : exportValue(value) };
}

/** A figure of half a vault must not be taken for one of the whole. */
function stillReading(progress: Progress | null): string[] {
	return progress === null ? [] : [`Only ${progress.done} of ${progress.total} notes have been read so far.`];
}
