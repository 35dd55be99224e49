import type { Inline } from '../model/note';
import { sameLinks } from './as-item';
import type { Plan } from './plan';
import { itemOf, type ReadLine } from './read-line';

/** Whether the line says what it said but for this text in place of its own: of its item, its paragraph, or one cell of its row. */
export function isSameBut(shown: string, cell: number | null = null): Plan['isAsAsked'] {
	return ({ touched: [touched], before, after }) => {
		if (touched === undefined) return false;
		const was = before(touched.before.from);
		const now = after(touched.after.from);
		if (was.items.length !== now.items.length || was.texts.length !== now.texts.length || was.headings !== now.headings) return false;
		if (cell !== null) return cellsAgree(was.cells, now.cells, cell, shown);
		const [old, text] = [textOf(was), textOf(now)];
		return was.cells === null && now.cells === null && old !== null && text?.text === shown && sameLinks(old, text) && itemOf(was)?.status === itemOf(now)?.status;
	};
}

function textOf(line: ReadLine): Inline | null {
	return itemOf(line) ?? line.texts[0] ?? null;
}

function cellsAgree(old: readonly Inline[] | null, now: readonly Inline[] | null, changed: number, shown: string): boolean {
	if (old === null || now === null || old.length !== now.length) return false;
	return old.every((cell, at) => {
		const other = now[at];
		if (other === undefined || !sameLinks(cell, other)) return false;
		return at === changed ? other.text === shown : other.raw === cell.raw && other.text === cell.text;
	});
}
