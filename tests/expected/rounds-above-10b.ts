import { actorTitles, notes, sorted, type Place } from './notes';
import { leastDollars } from './money';
import { cellUnder, hasHeader, tablesOf, type Table, type TableRow } from './tables';

export interface RoundRow extends Place {
	readonly company: string;
	readonly round: string;
	readonly valuation: string;
}

/**
 * Rows of funding tables valued above (not at) $10B. A row is surely a round where it names one (a round, an amount raised, a word on
 * it); a point of a price or valuation history may be a mark, and a planned listing is none. Rankings of companies by valuation,
 * and sums of rounds, are not rounds.
 */
export function roundsAbove10B(): RoundRow[] {
	const all = notes();
	const actors = actorTitles(all);
	return sorted(all.flatMap(tablesOf).filter(isFundingTable).flatMap(table => table.rows.flatMap(row => roundRow(table, row, actors))));
}

function isFundingTable(table: Table): boolean {
	const first = table.header[0]?.toLowerCase() ?? '';
	return hasHeader(table, 'valuation') && (hasHeader(table, 'round', 'amount') || first === 'date');
}

function roundRow(table: Table, row: TableRow, actors: ReadonlySet<string>): RoundRow[] {
	const valuation = cellUnder(table, row, 'valuation') ?? '';
	const label = row.cells[0] ?? '';
	if ((leastDollars(valuation) ?? 0) <= 10e9 || label === 'Total') return [];
	return [{ path: table.path, line: row.line, company: companyOf(table, row, actors), round: label, valuation, certain: namesRound(table, row) }];
}

function namesRound(table: Table, row: TableRow): boolean {
	if (hasHeader(table, 'company')) return false;
	if (hasHeader(table, 'round')) return true;
	const amount = cellUnder(table, row, 'amount') ?? '';
	return amount.startsWith('$') || /\b(round|series)\b/i.test(cellUnder(table, row, 'notes') ?? '');
}

/** The company column, else an actor in brackets in the heading, else the note; a thesis `Long X` is about X. */
function companyOf(table: Table, row: TableRow, actors: ReadonlySet<string>): string {
	const inBrackets = /\((\w+)\)$/.exec(table.headings.at(-1) ?? '')?.[1];
	const named = inBrackets !== undefined && actors.has(inBrackets) ? inBrackets : table.title;
	const subject = cellUnder(table, row, 'company') ?? named;
	return subject.startsWith('Long ') ? subject.slice('Long '.length) : subject;
}
