import type { AnswerCell } from '../../model/answer';
import type { Value } from '../../model/value';
import { magnitudeOf } from '../../values/magnitude';
import { wordCell } from './cells';

/** The cell that states the first or the last date, or the least or the most advanced node, in its own words: its note may say no day. */
export function extremeCell(cells: readonly AnswerCell[], type: 'date' | 'node', fn: 'MIN' | 'MAX'): AnswerCell {
	const placeOf = type === 'date' ? dayOf : sizeOf;
	let best: AnswerCell | null = null;
	let most: string | number | null = null;
	for (const cell of cells) {
		const place = cell.value === null ? null : placeOf(cell.value, fn);
		if (place === null || (most !== null && (fn === 'MIN' ? place >= most : place <= most))) continue;
		best = cell;
		most = place;
	}
	if (best === null || best.value === null) return wordCell('');
	return type === 'date' ? { ...best, value: { ...best.value, kind: 'date' } } : best;
}

function dayOf({ date }: Value, fn: 'MIN' | 'MAX'): string | null {
	return date === null ? null : fn === 'MIN' ? (date.start ?? date.end) : (date.end ?? date.start);
}

function sizeOf(value: Value, fn: 'MIN' | 'MAX'): number | null {
	const sizes = [value, ...value.also].map(magnitudeOf).filter(size => size?.scale === 'node').map(size => (fn === 'MIN' ? size?.low : size?.high) ?? 0);
	return sizes.length === 0 ? null : sizes.reduce((a, b) => (fn === 'MIN' ? Math.min(a, b) : Math.max(a, b)));
}
