import type { AnswerRow, CellTotal } from '../../model/answer';
import { inShort } from '../../query/run/uncounted-note';

/** How many rows a chart stands for, and why it does not stand for the others. */
export interface Uncounted {
	readonly rows: number;
	readonly counted: number;
	/** Those that are most first. */
	readonly reasons: ReadonlyArray<readonly [reason: string, rows: number]>;
}

export interface CountedGroup extends CellTotal {
	readonly row: AnswerRow;
}

export function uncountedIn(groups: readonly CountedGroup[]): Uncounted {
	const reasons = new Map<string, number>();
	let rows = 0;
	let counted = 0;
	for (const { row, sums, leftOut } of groups) {
		rows += row.members?.length ?? 0;
		counted += sums.reduce((count, sum) => count + sum.rows.length, 0);
		for (const one of leftOut) {
			const reason = inShort(one.because, row.members?.[one.row]?.apart ?? null);
			reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
		}
	}
	const silent = rows - counted - [...reasons.values()].reduce((sum, count) => sum + count, 0);
	const sorted = [...reasons].sort((a, b) => b[1] - a[1]);
	return { rows, counted, reasons: silent > 0 ? [...sorted, ['without a figure', silent]] : sorted };
}
