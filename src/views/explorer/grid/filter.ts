import type { AnswerRow } from '../../../model/answer';
import { foldText } from '../../../values/fold-text';

/** Rows that have all of the words in any of their cells; a group also where one of its members has them. */
export class RowFilter {
	/** Text of each row, folded when it is first looked through. */
	private readonly texts = new WeakMap<AnswerRow, string>();

	apply(rows: readonly AnswerRow[], query: string): readonly AnswerRow[] {
		const words = foldText(query).split(/\s+/).filter(word => word !== '');
		if (words.length === 0) return rows;
		return rows.filter(row => this.has(row, words));
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
