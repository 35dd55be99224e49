import type { Answer, AnswerRow } from '../../model/answer';
import type { TimelineEntry } from './timeline';

/** Keys of columns that name what a row is about, best first. */
const LABELS = ['chip', 'generation', 'product', 'project', 'event', 'milestone', 'name', 'candidate'];

/** What an answer puts on a timeline: a lane for each subject, a bar for each row; of groups, their rows. */
export function entriesOf({ columns, rows }: Answer): TimelineEntry[] {
	const at = (key: string) => columns.findIndex(column => column.key === key);
	const places = { lane: at('subject'), status: at('status'), node: at('node') };
	const named = LABELS.map(at).find(place => place >= 0) ?? columns.findIndex(({ type, key }) => type === 'name' && key !== 'subject');
	return rows.flatMap(row => row.members ?? [row]).map(row => entryOf(row, places, named));
}

interface Places {
	readonly lane: number;
	readonly status: number;
	readonly node: number;
}

function entryOf(row: AnswerRow, { lane, status, node }: Places, named: number): TimelineEntry {
	const text = (place: number) => row.cells[place]?.text ?? '';
	const first = row.cells.find(({ text: words }, place) => words !== '' && place !== lane)?.text ?? '';
	return {
		key: row.key,
		lane: text(lane),
		label: text(named) === '' ? first : text(named),
		date: row.date,
		status: text(status) === '' ? null : text(status),
		node: text(node) === '' ? null : text(node),
		source: { path: row.path, line: row.line },
	};
}
