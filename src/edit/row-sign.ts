import type { SignIntention } from '../model/edit';
import type { Inline, Table } from '../model/note';
import { GREATER, isBlank } from '../parse/characters';
import { RowCells, splitRow } from '../parse/table-syntax';
import { isSameBut } from './as-text';
import { firstAt } from './item-shape';
import type { OpenNote, Plan, Refused } from './plan';
import { signed, signsIn } from './sign-spot';

/** Columns that state a direction in a word of their own; a sign in them is not read. */
const DIRECTION = /^(?:direction|polarity|sign|bias|verdict|supports|for ?\/? ?against)$/i;
const NOWHERE: Refused = { code: 'no-place', why: 'no cell of this row holds words that a sign could stand behind. Write it in the note itself.' };
const SHARED: Refused = { code: 'no-place', why: 'the row links to others too, of which the sign would speak as well. Write it in the note itself.' };
const ALREADY: Refused = { code: 'already-so', why: 'the row has this sign already.' };

interface Row {
	readonly cells: readonly Inline[];
	readonly header: readonly Inline[];
	/** Where the cells begin in the text. */
	readonly starts: readonly number[];
}

/** A sign in the row of a table: behind the cell that says most, or in place of the sign that stands in one. Null where the line is no row. */
export function planRowSign(open: OpenNote, line: number, { target, sign, passing }: SignIntention): Plan | Refused | null {
	const table = tableAt(open.note.tables, line);
	if (table === null) return null;
	if (table.line === line) return NOWHERE;
	const found = firstAt(table.rows, line);
	if (found?.line !== line) return null;
	const { cells } = found;
	const row = { cells, header: table.header, starts: startsOf(open, line, cells) };
	const named = target === null ? -1 : cells.findIndex(({ links }) => links.some(link => link.target === target));
	if (target !== null && named < 0) return { code: 'line-changed', why: 'the row has no link to this thesis.' };
	if (sharesWords(cells, target, passing ?? [])) return SHARED;
	return signRow(row, named, sign);
}

function signRow({ cells, header, starts }: Row, named: number, sign: SignIntention['sign']): Plan | Refused {
	const isRead = (at: number) => at !== named && !DIRECTION.test(header[at]?.text ?? '');
	const at = cells.findIndex(({ text }) => signsIn(text).length > 0);
	if (at >= 0 && !isRead(at)) return NOWHERE;
	const column = at >= 0 ? at : longest(cells, isRead);
	const cell = cells[column];
	const start = starts[column];
	if (cell === undefined || start === undefined) return NOWHERE;
	const [standing] = signsIn(cell.text);
	if (standing?.sign === sign) return ALREADY;
	const before = standing === undefined ? '' : cell.text.slice(standing.start, standing.end);
	const from = standing === undefined ? cell.raw.length : cell.raw.indexOf(before);
	if (from < 0 || (before !== '' && cell.raw.includes(before, from + 1))) return NOWHERE;
	const insert = standing === undefined ? ` ${signed(sign)}` : signed(sign);
	const shown = standing === undefined ? cell.text + insert : cell.text.slice(0, standing.start) + insert + cell.text.slice(standing.end);
	return { splices: [{ start: start + from, end: start + from + before.length, insert }], isAsAsked: isSameBut(shown, column) };
}

/** The cell that says most in words, or -1. */
function longest(cells: readonly Inline[], isRead: (at: number) => boolean): number {
	let best = -1;
	cells.forEach(({ text }, at) => {
		if (isRead(at) && /\p{L}/u.test(text) && text.length > (cells[best]?.text.length ?? 0)) best = at;
	});
	return best;
}

function sharesWords(cells: readonly Inline[], target: string | null, passing: readonly string[]): boolean {
	const others = new Set(cells.flatMap(({ links }) => links.filter(({ embed, target: to }) => !embed && to !== '' && to !== target && !passing.includes(to)).map(link => link.target)));
	return others.size > (target === null ? 1 : 0);
}

/** Where the cells stand in the text; none where that cannot be told, as where a link was put together again. */
function startsOf({ lines: { text, starts, ends } }: OpenNote, line: number, cells: readonly Inline[]): number[] {
	const end = ends[line] ?? 0;
	let start = starts[line] ?? 0;
	while (start < end && (isBlank(text.charCodeAt(start)) || text.charCodeAt(start) === GREATER)) start++;
	const found = new RowCells();
	splitRow(text, start, end, found);
	const agree = cells.every(({ raw }, at) => raw === '' || text.slice(found.starts[at], found.ends[at]) === raw);
	return agree ? found.starts.slice(0, found.count) : [];
}

function tableAt(tables: readonly Table[], line: number): Table | null {
	return tables.find(table => table.line <= line && line <= table.endLine) ?? null;
}
