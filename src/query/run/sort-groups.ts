import type { AnswerCell, StatedCell } from '../../model/answer';
import type { Amount } from '../../model/value';
import { magnitudeOf } from '../../values/magnitude';
import type { GroupColumn } from './group-columns';
import type { Group } from './groups';
import { orderedBy, sortedFew } from './sort-rows';

/** Groups in the order of a column, by the currency or unit that most of them have a figure in; those without it stand behind, by the next. */
export function sortGroups(groups: readonly Group[], { operand, ofGroup, column }: GroupColumn, descending: boolean): readonly Group[] {
	const cells = groups.map(ofGroup);
	const scales = operand.type === 'aggregate' ? usualScales(cells) : [];
	const figures = cells.map(cell => figureOn(scales, cell));
	const places = Int32Array.from(groups, (_, at) => at);
	const sorted = sortedFew(places, at => figures[at]?.cell ?? null, orderedBy(column.type), descending);
	return [...sorted].sort((a, b) => figures[a]!.scale - figures[b]!.scale).map(at => groups[at]!);
}

/** The scales of all figures, those of most groups first. */
function usualScales(cells: readonly AnswerCell[]): string[] {
	const counts = new Map<string, number>();
	for (const scale of cells.flatMap(cell => amountsOf(cell).flatMap(amount => magnitudeOf(amount)?.scale ?? []))) counts.set(scale, (counts.get(scale) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([scale]) => scale);
}

interface Figure {
	readonly cell: StatedCell;
	/** Which of the scales it is on; behind all of them where it is on none. */
	readonly scale: number;
}

function figureOn(scales: readonly string[], cell: AnswerCell): Figure {
	const amounts = new Map(amountsOf(cell).map(amount => [magnitudeOf(amount)?.scale ?? '', amount]));
	const scale = scales.findIndex(one => amounts.has(one));
	const amount = scale < 0 ? undefined : amounts.get(scales[scale] ?? '');
	if (cell.value === null || amount === undefined) return { cell, scale: scales.length };
	return { cell: { ...cell, value: { ...cell.value, ...amount, date: cell.value.date, also: [] } }, scale };
}

function amountsOf({ value }: AnswerCell): readonly Amount[] {
	return value === null ? [] : [value, ...value.also];
}
