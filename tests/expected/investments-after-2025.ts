import { notes, sorted, type Place } from './notes';
import { leastDollars } from './money';
import { cellUnder, hasHeader, tablesOf, type Table, type TableRow } from './tables';

export interface InvestmentRow extends Place {
	readonly actor: string;
	readonly project: string;
	readonly amount: string;
	readonly when: string;
}

/**
 * Projects of $10B or more that open, or have their next step due, after 2025. A project that breaks ground in 2026 cannot open
 * before, so it is in; one announced or signed in 2025 has no such date in its row, so it only may fit; a backlog has no date at all.
 * Financing deals, acquisitions and subsidies are not projects.
 */
export function investmentsAfter2025(): InvestmentRow[] {
	const tables = notes().flatMap(tablesOf);
	const dated = tables.filter(table => isProjectTable(table)).flatMap(table => table.rows.flatMap(row => projectRow(table, row)));
	return sorted([...dated, ...tables.flatMap(offBalanceRows)]);
}

function isProjectTable(table: Table): boolean {
	const first = table.header[0]?.toLowerCase() ?? '';
	return ['project', 'location'].includes(first) && hasHeader(table, 'amount', 'investment') && hasHeader(table, 'timeline', 'status');
}

function projectRow(table: Table, row: TableRow): InvestmentRow[] {
	const amount = cellUnder(table, row, 'amount', 'investment') ?? '';
	const when = cellUnder(table, row, 'timeline', 'status') ?? '';
	const opens = opensAfter2025(when);
	// "Part of $500B" is the programme's figure, not the site's.
	if (amount.startsWith('Part of') || (leastDollars(amount) ?? 0) < 10e9 || opens === 'no') return [];
	return [{ path: table.path, line: row.line, actor: table.title, project: row.cells[0] ?? '', amount, when, certain: opens === 'yes' }];
}

function opensAfter2025(when: string): 'yes' | 'may' | 'no' {
	const year = /\b20\d\d\b/.exec(when)?.[0];
	if (year === undefined) return 'no';
	if (Number(year) > 2025) return 'yes';
	return /announced|signed/i.test(when) ? 'may' : 'no';
}

/** A joint venture whose whole amount stands in the cell on its structure, and whose opening (2028) in the line under the table. */
function offBalanceRows(table: Table): InvestmentRow[] {
	if (!hasHeader(table, 'structure') || table.header[0] !== 'Project') return [];
	return table.rows
		.map(row => ({ row, amount: cellUnder(table, row, 'structure') ?? '' }))
		.filter(({ amount }) => (leastDollars(amount) ?? 0) >= 10e9)
		.map(({ row, amount }) => ({ path: table.path, line: row.line, actor: table.title, project: row.cells[0] ?? '', amount, when: '', certain: false }));
}
