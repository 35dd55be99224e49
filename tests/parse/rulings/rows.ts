import type { CellReading, Reading, RowReading, TableReading } from '../reference/reading';

type Shown = (source: string) => string;

const eachTable = (reading: Reading, change: (table: TableReading) => TableReading): Reading => ({ ...reading, tables: reading.tables.map(change) });

/** Pads short rows with empty cells and cuts long ones. */
export function cutAndPad(reading: Reading): Reading {
	const empty = { text: '', raw: '' };
	return eachTable(reading, table => {
		const width = table.header.length;
		return { ...table, rows: table.rows.map(row => ({ ...row, cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? empty) })) };
	});
}

/** Puts `[[A` and `B]]` together where the row then has the width of its header. */
export function repairSplitLinks(reading: Reading, _lines: readonly string[], shown: Shown): Reading {
	return eachTable(reading, table => ({ ...table, rows: table.rows.map(row => repaired(row, table.header.length, shown)) }));
}

function repaired(row: RowReading, width: number, shown: Shown): RowReading {
	if (row.cells.length <= width) return row;
	const cells: CellReading[] = [];
	for (const cell of row.cells) {
		const before = cells[cells.length - 1];
		if (before && /\[\[(?!.*\]\])/.test(before.raw) && /^(?:(?!\[\[).)*\]\]/.test(cell.raw)) {
			const raw = `${before.raw}|${cell.raw}`;
			cells[cells.length - 1] = { raw, text: shown(raw) };
		} else cells.push(cell);
	}
	return cells.length === width ? { ...row, cells } : row;
}
