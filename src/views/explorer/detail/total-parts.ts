import type { AnswerCell, AnswerRow } from '../../../model/answer';
import { formatSum } from '../../../values/format';
import { ADDABLE } from '../../../values/read';
import { sumParts } from '../../../values/sum';

/** One row of a group, as a total sees it. */
export interface TotalPart {
	readonly member: AnswerRow;
	readonly cell: AnswerCell;
	readonly counted: boolean;
	/** Why it is not counted; empty for one that is. */
	readonly because: string;
	/** Whether the user may count it or leave it out. */
	readonly movable: boolean;
}

/** A column of aggregates. */
export interface TotalColumn {
	readonly key: string;
	/** Index among the cells of a row. */
	readonly at: number;
}

const byHand = 'taken out by you';

/** The rows of a group that state something in this column: what is counted, what is not and why. */
export function totalParts({ cells, members }: AnswerRow, { key, at }: TotalColumn, moved: ReadonlySet<string>): TotalPart[] {
	const total = cells[at]?.total;
	if (total === undefined || members === null) return [];
	// Only a sum can be made anew from its parts.
	const isSum = /^sum\(/i.test(key);
	const counted = new Set(total.sums.flatMap(({ rows }) => rows));
	const reasons = new Map(total.leftOut.map(({ row, because }) => [row, because]));
	return members.flatMap((member, index): TotalPart[] => {
		const cell = member.cells[at];
		const because = reasons.get(index);
		if (cell === undefined || (!counted.has(index) && because === undefined)) return [];
		const movable = isSum && cell.value !== null && ADDABLE.has(cell.value.kind);
		const isCounted = counted.has(index) !== (movable && moved.has(member.key));
		return [{ member, cell, movable, counted: isCounted, because: isCounted ? '' : (because ?? byHand) }];
	});
}

/** The total as it is with the rows that the user has moved. */
export function movedTotal(parts: readonly TotalPart[]): string {
	const chosen = parts.flatMap(({ cell, counted }, row) => (counted && cell.value !== null ? [{ row, amount: cell.value }] : []));
	return sumParts(chosen).map(formatSum).join(' · ');
}
