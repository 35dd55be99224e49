import type { KindId } from '../model/kind';
import type { RecordCell, RecordTable } from '../model/record';
import type { LeftOut, Total } from '../model/total';
import type { Amount } from '../model/value';
import { ADDABLE } from '../values/read';
import { sumParts, type Part } from '../values/sum';
import { whyNotAdded } from '../values/why-not-added';
import { notCounted } from './not-counted';

/** Honest totals of a table's amount and capacity columns; none for kinds whose rows do not add up. */
export function totalsOf(table: RecordTable): Total[] {
	const keys = ADDED[table.kind];
	if (keys === undefined || table.shape !== 'records' || isHistory(table)) return [];
	const gone = table.rows.map(notCounted(table));
	const totals = table.columns.flatMap(({ key, header }, column) => (keys.includes(key) && addsUp(table.kind, header) ? (columnTotal(table, column, gone) ?? []) : []));
	// One amount is no sum worth stating; a list of projects says even then what it leaves out.
	return table.kind === 'investments' || totals.some(({ sums }) => sums.some(({ rows }) => rows.length > 1)) ? totals : [];
}

/** Columns that add up, by kind. Stakes are shares of different wholes, valuations and rates no amounts of the rows. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
	investments: ['amount', 'capacity'],
	funding: ['amount'],
	captable: ['amount'],
	debt: ['amount'],
	holdings: ['amount'],
	acquisitions: ['amount'],
};

/** One thing's owners and value over time: each row replaces the one before. */
function isHistory({ kind, columns }: RecordTable): boolean {
	return kind === 'captable' && !columns.some(({ key }) => key === 'investor');
}

const NEVER = /\b(?:valuation|multiple|premium|ev|enterprise value|market cap|average|avg|mean|median|per|post-money|pre-money)\b/i;
const PRICE = /\bprice\b/i;
/** The size of a round, not what one of its investors put in. */
const OF_ALL = /\b(?:round|deal|fund|total)\b|^size$/i;

function addsUp(kind: KindId, header: string): boolean {
	if (NEVER.test(header)) return false;
	if (kind === 'investments' || kind === 'acquisitions') return true;
	return !PRICE.test(header) && !((kind === 'holdings' || kind === 'captable') && OF_ALL.test(header));
}

function columnTotal({ rows, headings }: RecordTable, column: number, gone: ReadonlyArray<string | null>): Total | null {
	const parts: Part[] = [];
	const leftOut: LeftOut[] = [];
	rows.forEach((row, at) => {
		const cell = row.cells[column];
		if (cell === undefined || cell.value.kind === 'empty') return;
		const because = row.apart?.because ?? gone[at] ?? whyNotAdded(cell.text, cell.value, ADDABLE, headings.at(-1) ?? '');
		if (because !== null) leftOut.push({ row: at, because });
		else parts.push({ row: at, amount: amountOf(cell) });
	});
	return parts.length === 0 && leftOut.length === 0 ? null : { column, sums: sumParts(parts), leftOut };
}

function amountOf({ value }: RecordCell): Amount {
	const { kind, unit, currency, low, high, approx, per, word } = value;
	return { kind, value: value.value, unit, currency, low, high, approx, per, word };
}
