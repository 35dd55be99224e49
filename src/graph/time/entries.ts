import type { Answer, AnswerCell, AnswerColumn, AnswerRow } from '../../model/answer';
import type { TimelineEntry } from './timeline';

/** What an answer puts on a timeline: a lane for each subject, a bar for each row; of groups, their rows. */
export function entriesOf({ columns, rows }: Answer): TimelineEntry[] {
	const labels = columns.flatMap((column, at) => (namesRow(column) ? [at] : []));
	const at = (key: string) => columns.findIndex(column => column.key === key);
	const places = { lane: at('subject'), status: at('status'), node: at('node'), labels };
	return rows.flatMap(row => row.members ?? [row]).map(row => entryOf(row, places));
}

/** Whether a column can say what a row is, rather than whose, when or how far. */
function namesRow({ key, type }: AnswerColumn): boolean {
	return (type === 'name' || type === 'text') && key !== 'subject' && key !== 'company';
}

interface Places {
	readonly lane: number;
	readonly status: number;
	readonly node: number;
	readonly labels: readonly number[];
}

function entryOf(row: AnswerRow, { lane, status, node, labels }: Places): TimelineEntry {
	const said = (place: number) => wordsOf(row.cells[place]);
	const label = labels.find(place => said(place) !== null);
	return {
		key: row.key,
		lane: said(lane) ?? '',
		label: label === undefined ? '' : (said(label) ?? ''),
		date: row.date,
		status: said(status),
		node: said(node),
		source: { path: row.path, line: row.line },
	};
}

/** Null for a cell that says nothing, by a dash or not at all. */
function wordsOf(cell: AnswerCell | undefined): string | null {
	return cell === undefined || cell.text === '' || cell.value?.kind === 'empty' ? null : cell.text;
}
