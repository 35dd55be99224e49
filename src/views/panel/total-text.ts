import type { RecordTable } from '../../model/record';
import type { Total } from '../../model/total';
import { formatSum } from '../../values/format';

/** A row that a total leaves out, with its figures and the reason. */
export interface LeftOutRow {
	readonly row: number;
	/** 0-based line of the note. */
	readonly line: number;
	/** "AWS backlog $200B". */
	readonly what: string;
	/** "backlog, not an amount of the same sort". */
	readonly because: string;
}

/** "$26B · 2 GW"; where two columns add up amounts of one sort, each says which it is: "Drawn $3B · Limit $5B". */
export function sumsText({ columns }: RecordTable, totals: readonly Total[]): string {
	const counted = totals.filter(({ sums }) => sums.length > 0);
	const sorts = counted.map(({ sums }) => sums[0]?.kind);
	const named = new Set(sorts).size < sorts.length;
	const texts = counted.map(({ column, sums }) => `${named ? `${columns[column]?.header ?? ''} ` : ''}${sums.map(formatSum).join(' · ')}`);
	return texts.length === 0 ? 'no amounts' : texts.join(' · ');
}

/** Rows left out of any column's total, each once. */
export function leftOutRows(table: RecordTable, totals: readonly Total[]): LeftOutRow[] {
	const all = totals.flatMap(({ column, leftOut }) => leftOut.map(({ row, because }) => ({ column, row, because })));
	const rows = [...new Set(all.map(({ row }) => row))].sort((a, b) => a - b);
	return rows.map(row => {
		const parts = all.filter(part => part.row === row);
		return {
			row,
			line: table.rows[row]?.line ?? table.line,
			what: figures(table, row, parts.map(({ column }) => column)),
			because: [...new Set(parts.map(({ because }) => because))].join('; '),
		};
	});
}

function figures({ rows, subjectColumn }: RecordTable, row: number, columns: readonly number[]): string {
	const cells = rows[row]?.cells ?? [];
	const name = cells[Math.max(0, subjectColumn)]?.text ?? '';
	const stated = columns.map(column => cells[column]).filter(cell => cell !== undefined && cell.value.kind !== 'empty');
	return [name, ...stated.map(cell => cell?.text ?? '')].filter(text => text !== '').join(' ');
}

/** How many rows the totals add up. */
export function countedRows(totals: readonly Total[]): number {
	return new Set(totals.flatMap(({ sums }) => sums.flatMap(({ rows }) => rows))).size;
}
