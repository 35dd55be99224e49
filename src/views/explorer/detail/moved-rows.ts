import type { AnswerCell, AnswerRow } from '../../../model/answer';
import { movedTotal, type TotalColumn, totalParts } from './total-parts';

/** Rows that the user has taken out of a total or put into it, until another question is asked. */
export class MovedRows {
	private readonly byTotal = new Map<string, ReadonlySet<string>>();

	of(group: AnswerRow, at: number): ReadonlySet<string> {
		return this.byTotal.get(id(group, at)) ?? new Set();
	}

	toggle(group: AnswerRow, at: number, member: string): void {
		const moved = new Set(this.of(group, at));
		if (!moved.delete(member)) moved.add(member);
		this.byTotal.set(id(group, at), moved);
	}

	get isEmpty(): boolean {
		return [...this.byTotal.values()].every(moved => moved.size === 0);
	}

	clear(): void {
		this.byTotal.clear();
	}

	/** The cell with its total as the user has made it. */
	cell(row: AnswerRow, column: TotalColumn, cell: AnswerCell): AnswerCell {
		const moved = this.byTotal.get(id(row, column.at));
		if (moved === undefined || moved.size === 0 || cell.total === undefined) return cell;
		const text = `${movedTotal(totalParts(row, column, moved))} *`;
		return { ...cell, text, raw: text, value: null };
	}
}

function id({ key }: AnswerRow, at: number): string {
	return `${at} ${key}`;
}
