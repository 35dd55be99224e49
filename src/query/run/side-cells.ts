import { isNothing } from '../../index/columns/texts';
import type { AnswerCell } from '../../model/answer';
import type { Operand } from '../../model/query';
import { foldLabel } from '../../values/fold-text';
import { aggregateReader } from './aggregates';
import { askedField, type RunEnv } from './asked';
import { cellReader, wordCell } from './cells';

export interface SideCell {
	readonly cell: AnswerCell;
	/** Notes state different things, of which the newest is shown. */
	readonly several: boolean;
}

/** Reads one cell of a comparison off the records that belong there. */
export function sideReader(spread: Operand, env: RunEnv): (rows: readonly number[]) => SideCell {
	if (spread.type === 'aggregate') {
		const read = aggregateReader(spread, env);
		return rows => ({ cell: rows.length === 0 ? wordCell('') : read(rows).cell, several: false });
	}
	const cellOf = cellReader(askedField(spread, env), env);
	return rows => {
		const stated = rows.map(row => env.set.records[row]!).map(record => ({ record, cell: cellOf(record) })).filter(({ cell }) => !isNothing(cell));
		const [first, ...others] = stated;
		if (first === undefined) return { cell: wordCell(''), several: false };
		const { record, cell } = others.reduce((best, one) => ((one.record.asOf ?? '') > (best.record.asOf ?? '') ? one : best), first);
		return { cell: { ...cell, source: { path: record.path, line: record.line } }, several: stated.some(one => foldLabel(one.cell.text) !== foldLabel(cell.text)) };
	};
}

/** A total of one side counts its rows as the group counts its members. */
export function amongMembers({ cell, several }: SideCell, places: readonly number[]): SideCell {
	const { total } = cell;
	if (total === undefined) return { cell, several };
	const sums = total.sums.map(sum => ({ ...sum, rows: sum.rows.map(at => places[at]!) }));
	const leftOut = total.leftOut.map(left => ({ ...left, row: places[left.row]! }));
	return { cell: { ...cell, total: { ...total, sums, leftOut } }, several };
}
