import type { RecordCell, RecordTable, Row } from '../model/record';
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
		const because = row.apart?.because ?? calledOff(row) ?? whyNot(cell);
		if (because !== null) leftOut.push({ row: at, because });
		else parts.push({ row: at, amount: amountOf(cell) });
	});
	return parts.length === 0 && leftOut.length === 0 ? null : { column, sums: sumParts(parts), leftOut };
}

/** A project that was given up is nobody's money any more. */
const CALLED_OFF = /^(?:cancel|abandon|scrapp|withdrawn|shelved|terminated|suspended|called off|dropped)/i;

function calledOff({ cells }: Row): string | null {
	const word = cells.slice(1).find(({ text }) => CALLED_OFF.test(text))?.text;
	return word === undefined ? null : `${word.toLowerCase()}, so not committed any more`;
}

/** Why a cell is not added up, or null. */
function whyNot({ text, value }: RecordCell): string | null {
	if (!ADDABLE.has(value.kind)) return `"${text}" is no amount that adds up`;
	const alike = value.also.some(({ kind, currency }) => kind === value.kind && currency === value.currency);
	return alike && LISTS.test(text) ? `"${text}" states several amounts` : null;
}

/** Amounts one after the other; what stands in brackets explains the first. */
const LISTS = /[,;+&/]\s*~?[$€£¥₩₹\d][^()]*$|\band\s+~?[$€£¥₩₹\d]/;

function amountOf({ value }: RecordCell): Amount {
	const { kind, unit, currency, low, high, approx, per, word } = value;
	return { kind, value: value.value, unit, currency, low, high, approx, per, word };
}
