import type { Reading, RowReading, TableReading, TextReading } from '../reference/reading';

type Shown = (source: string) => string;

const contentOf = (line: string) => line.replace(/^[ \t>]*/, '');

function withTexts(reading: Reading, tables: readonly TableReading[], texts: readonly TextReading[]): Reading {
	return { ...reading, tables, texts: [...reading.texts, ...texts].sort((a, b) => a.line - b.line) };
}

/** Rows without a pipe are lines of text; a header and a delimiter row under them begin a table. */
export function dropGluedLines(reading: Reading, lines: readonly string[], shown: Shown): Reading {
	const glued = (line: number) => !(lines[line] ?? '').includes('|');
	const dropped = reading.tables.flatMap(({ rows }) => rows.filter(({ line }) => glued(line)));
	const tables = reading.tables.flatMap(table => splitAfterGlued(table, glued)).map(table => ({ ...table, rows: table.rows.filter(({ line }) => !glued(line)) }));
	return withTexts(reading, tables, dropped.map(({ line }) => ({ line, text: shown(contentOf(lines[line] ?? '')) })));
}

const isDelimiterRow = (row: RowReading | undefined) => row !== undefined && row.cells.every(({ raw }) => /^:?-+:?$/.test(raw));

function splitAfterGlued(table: TableReading, glued: (line: number) => boolean): TableReading[] {
	const at = table.rows.findIndex((row, index) => {
		const before = table.rows[index - 1];
		const next = table.rows[index + 1];
		return before !== undefined && glued(before.line) && !glued(row.line) && isDelimiterRow(next) && next?.cells.length === row.cells.length;
	});
	const header = table.rows[at];
	if (header === undefined) return [table];
	const second = { line: header.line, header: header.cells, rows: table.rows.slice(at + 2) };
	return [{ ...table, rows: table.rows.slice(0, at) }, ...splitAfterGlued(second, glued)];
}

/** Tables whose delimiter row has no pipe are lines of text. */
export function dropTablesWithoutPipes(reading: Reading, lines: readonly string[], shown: Shown): Reading {
	const isTable = ({ line }: TableReading) => (lines[line + 1] ?? '').includes('|');
	const dropped = reading.tables.filter(table => !isTable(table)).flatMap(({ line, rows }) => [line, line + 1, ...rows.map(row => row.line)]);
	return withTexts(reading, reading.tables.filter(isTable), dropped.map(line => ({ line, text: shown(contentOf(lines[line] ?? '')) })));
}

/** `- > text`: the text of the item is what stands on its line. */
export function keepQuoteInItem(reading: Reading, lines: readonly string[], shown: Shown): Reading {
	const items = reading.items.map(item => {
		const quote = /(?:[-*+]|\d[.)])[ \t]+(>.*)$/.exec(lines[item.line] ?? '')?.[1];
		return item.text === '' && item.status === null && quote !== undefined ? { ...item, text: shown(quote) } : item;
	});
	return { ...reading, items };
}

const FARTHEST = 4;

/** Lines with outer pipes and the width of the table at most four lines above them are rows of it. */
export function joinTornTables(reading: Reading, lines: readonly string[], shown: Shown): Reading {
	const tables = [...reading.tables];
	const texts = reading.texts.filter(({ line }) => {
		const at = tables.findLastIndex(table => table.line < line);
		const table = tables[at];
		const end = table?.rows[table.rows.length - 1]?.line ?? (table?.line ?? 0) + 1;
		const source = /^\|(.*)\|[ \t]*$/.exec(lines[line] ?? '')?.[1];
		const cells = source?.split('|').map(raw => ({ raw: raw.trim(), text: shown(raw) }));
		if (table === undefined || cells?.length !== table.header.length || line - end > FARTHEST || !/^[^\s>]/.test(lines[table.line] ?? '')) return true;
		tables[at] = { ...table, rows: [...table.rows, { line, cells }] };
		return false;
	});
	return { ...reading, tables, texts };
}
