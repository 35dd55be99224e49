import type { AnswerCell, AnswerRow, CellTotal } from '../../model/answer';
import type { Amount } from '../../model/value';
import { boundOf } from '../../values/bound';
import { sumParts } from '../../values/sum';
import { type TotalColumn, totalParts } from '../explorer/detail/total-parts';
import { counted } from '../panel/age';

/** The total of a group as it is with the rows that the user has moved. */
export function groupTotal(row: AnswerRow, column: TotalColumn, moved: ReadonlySet<string>): CellTotal {
	const total = row.cells[column.at]?.total ?? { sums: [], leftOut: [] };
	if (moved.size === 0) return total;
	const places = new Map(row.members?.map(({ key }, at) => [key, at]));
	const parts = totalParts(row, column, moved).map(part => ({ ...part, row: places.get(part.member.key) ?? 0 }));
	return {
		sums: sumParts(parts.flatMap(({ row: at, cell, counted: isCounted }) => (isCounted && cell.value !== null ? [{ row: at, amount: cell.value }] : []))),
		leftOut: parts.filter(part => !part.counted).map(({ row: at, because }) => ({ row: at, because })),
	};
}

/** What the members at these indexes state in a column. */
export function statedIn({ members }: AnswerRow, rows: readonly number[], at: number): Amount[] {
	return rows.flatMap(row => {
		const cell: AnswerCell | undefined = members?.[row]?.cells[at];
		return cell === undefined || cell.value === null ? [] : [cell.value];
	});
}

/** Why a figure is no more certain than it is: "1 at least so much, 2 approximate"; empty where it is exact. */
export function uncertainWords(amounts: readonly Amount[]): string {
	const counts: ReadonlyArray<readonly [number, string]> = [
		[amounts.filter(amount => boundOf(amount) === 'over').length, 'at least so much'],
		[amounts.filter(amount => boundOf(amount) === 'under').length, 'at most so much'],
		[amounts.filter(({ value, low, high }) => value === null && low !== null && high !== null).length, 'a range'],
		[amounts.filter(({ approx }) => approx).length, 'approximate'],
	];
	const words = counts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
	return words.length === 0 ? '' : `Of ${counted(amounts.length, 'amount')} ${words.join(', ')}`;
}
