import { actorTitles, notes, sorted, type Place } from './notes';
import { cellUnder, hasHeader, tablesOf, type Table, type TableRow } from './tables';

export interface ChipRow extends Place {
	readonly company: string;
	readonly chip: string;
	readonly node: string;
}

export interface StepRow extends Place {
	readonly node: string;
}

/**
 * Chips at 3nm or below, of roadmap tables: those with a column of chips (Chip, Generation) and one of nodes.
 * Spec sheets, customer lists and prose about a chip are not roadmaps.
 */
export function chipsAt3nm(): ChipRow[] {
	const all = notes();
	const actors = actorTitles(all);
	const tables = all.flatMap(tablesOf).filter(table => hasHeader(table, 'chip', 'generation') && hasHeader(table, 'node'));
	const rows = tables.flatMap(table => table.rows.flatMap(row => chipRow(table, row, actors)));
	return sorted(rows);
}

/** A foundry's own process steps at 3nm or below: rows of roadmaps too, but no chips. An answer about chips leaves them out. */
export function processStepsAt3nm(): StepRow[] {
	const tables = notes().flatMap(tablesOf).filter(table => !hasHeader(table, 'chip', 'generation') && isStepTable(table));
	const rows = tables.flatMap(table => table.rows.flatMap(row => stepRow(table, row)));
	return sorted(rows);
}

function isStepTable(table: Table): boolean {
	const says = (word: string) => table.header.some(name => name.toLowerCase().endsWith(word));
	return hasHeader(table, 'node', 'node name') && (says('status') || says('target') || says('timeline'));
}

function chipRow(table: Table, row: TableRow, actors: ReadonlySet<string>): ChipRow[] {
	const node = cellUnder(table, row, 'node') ?? '';
	const fits = fitOf(node);
	if (fits === 'no') return [];
	const heading = table.headings.at(-1) ?? '';
	const company = cellUnder(table, row, 'company') ?? (actors.has(heading) ? heading : table.title);
	return [{ path: table.path, line: row.line, company, chip: cellUnder(table, row, 'chip', 'generation') ?? '', node, certain: fits === 'yes' }];
}

function stepRow(table: Table, row: TableRow): StepRow[] {
	const node = cellUnder(table, row, 'node', 'node name') ?? '';
	const fits = fitOf(node);
	return fits === 'no' ? [] : [{ path: table.path, line: row.line, node, certain: fits === 'yes' }];
}

/** A cell with two nodes, one of them larger than 3nm, only may fit. */
function fitOf(node: string): 'yes' | 'may' | 'no' {
	const sizes = node.split('/').map(nanometres).filter(size => size !== null);
	if (sizes.every(size => size > 3)) return 'no';
	return sizes.every(size => size <= 3) ? 'yes' : 'may';
}

/** `3nm`, `18A` (angstroms) and the foundries' names `N3E`, `SF1.4`. */
function nanometres(text: string): number | null {
	const metric = /(\d+(?:\.\d+)?) ?nm/.exec(text)?.[1];
	if (metric !== undefined && !text.includes('≈')) return Number(metric);
	const angstroms = /\b(\d\d)A\b/.exec(text)?.[1];
	if (angstroms !== undefined) return Number(angstroms) / 10;
	const name = /^(?:N|SF)(\d(?:\.\d)?)/.exec(text)?.[1];
	return name === undefined ? null : Number(name);
}
