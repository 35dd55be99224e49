import type { RowCells } from './table-syntax';
import { roleOf } from './text-role';


/**
 * Puts `[[A|B]]` together again where its pipe split a cell in two, as long as the row then has
 * the width of its header.
 *
 * @returns whether there was something to repair; if not, the cells are as they were
 */
export function repairLinks(text: string, cells: RowCells, width: number): boolean {
	if (cells.count <= width) return false;
	const starts: number[] = [];
	const ends: number[] = [];
	for (let i = 0; i < cells.count; i++) {
		const split = i + 1 < cells.count && opensLink(cellAt(text, cells, i)) && closesLink(cellAt(text, cells, i + 1));
		starts.push(cells.starts[i]!);
		if (split) i++;
		ends.push(cells.ends[i]!);
	}
	if (starts.length !== width) return false;
	cells.count = 0;
	starts.forEach((start, i) => cells.add(start, ends[i]!, roleOf(text, start, ends[i]!)));
	return true;
}

function cellAt(text: string, cells: RowCells, at: number): string {
	return text.slice(cells.starts[at], cells.ends[at]);
}

function opensLink(cell: string): boolean {
	return cell.lastIndexOf('[[') > cell.lastIndexOf(']]');
}

function closesLink(cell: string): boolean {
	const close = cell.indexOf(']]');
	const open = cell.indexOf('[[');
	return close >= 0 && (open < 0 || close < open);
}
