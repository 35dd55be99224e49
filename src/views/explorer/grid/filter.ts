import type { AnswerRow } from '../../../model/answer';
import { foldText } from '../../../values/fold-text';

/** Rows that have all of the words in any of their cells; a group also where one of its members has them. */
export class RowFilter {
	/** Text of each row, folded when it is first looked through. */
	private readonly texts = new WeakMap<AnswerRow, string>();

	private last: { readonly rows: readonly AnswerRow[]; readonly query: string; readonly found: readonly AnswerRow[] } | null = null;

	apply(rows: readonly AnswerRow[], query: string): readonly AnswerRow[] {
		const folded = foldText(query);
		const words = folded.split(/\s+/).filter(word => word !== '');
		if (words.length === 0) return rows;
		const last = this.last?.rows === rows ? this.last : null;
		if (last?.query === folded) return last.found;
		// What goes on with the words before can be found only among what they found.
		const among = last !== null && folded.startsWith(last.query) ? last.found : rows;
		const found = among.filter(row => this.has(row, words));
		this.last = { rows, query: folded, found };
		return found;
	}

	/** Of a group that was found, the rows that have the words; all of them where it has the words itself. */
	membersOf(group: AnswerRow, query: string): readonly AnswerRow[] {
		const words = foldText(query).split(/\s+/).filter(word => word !== '');
		const members = group.members ?? [];
		return words.every(word => this.textOf(group).includes(word)) ? members : members.filter(member => this.has(member, words));
	}

	private has(row: AnswerRow, words: readonly string[]): boolean {
		const text = this.textOf(row);
		return words.every(word => text.includes(word)) || (row.members ?? []).some(member => this.has(member, words));
	}

	private textOf(row: AnswerRow): string {
		const known = this.texts.get(row);
		if (known !== undefined) return known;
		const text = foldText(row.cells.map(cell => cell.text).join('\n'));
		this.texts.set(row, text);
		return text;
	}
}
