import type { RecordTable, Row } from '../model/record';
import type { LeftOut, Total } from '../model/total';
import type { Amount } from '../model/value';
import { ADDABLE } from '../values/read';
import { sumParts, type Part } from '../values/sum';

/** Honest totals of a table's amount and capacity columns; none for kinds whose rows do not add up. */
export function totalsOf(table: RecordTable): Total[] {
	if (table.kind !== 'investments') return [];
	return table.columns.flatMap(({ type }, column) => (type === 'amount' || type === 'capacity' ? (columnTotal(table.rows, column) ?? []) : []));
}

function columnTotal(rows: readonly Row[], column: number): Total | null {
	const parts: Part[] = [];
	const leftOut: LeftOut[] = [];
	rows.forEach((row, at) => {
		const cell = row.cells[column];
		if (cell === undefined || cell.value.kind === 'empty') return;
		const amount = ADDABLE.has(cell.value.kind) ? cell.value : null;
		const because = row.apart?.because ?? (amount === null ? `"${cell.text}" is no amount that adds up` : null);
		if (because !== null) leftOut.push({ row: at, because });
		else if (amount !== null) parts.push({ row: at, amount: withoutDate(amount) });
	});
	return parts.length === 0 && leftOut.length === 0 ? null : { column, sums: sumParts(parts), leftOut };
}

function withoutDate({ kind, value, unit, currency, low, high, approx, per, word }: Amount): Amount {
	return { kind, value, unit, currency, low, high, approx, per, word };
}
