import type { Answer } from '../../model/answer';
import { formatDate } from '../../values/format-date';
import { inTime } from '../answer/in-time';
import { part } from '../draw/parts';
import { drawItems, drawWords } from './draw-list';
import type { ResultPen } from './result-pen';

/** Rows in order of time, each beside its date; those without one come last. */
export function drawTimeline(place: HTMLElement, { columns, rows }: Answer, pen: ResultPen): void {
	const dateColumn = columns.findIndex(({ type, key }) => type === 'date' && key !== 'asOf' && key !== 'updated');
	drawItems(place, inTime(rows), (el, row) => {
		const { date } = row;
		el.toggleClass('actor-atlas-past', date?.end != null && date.end < pen.today);
		part(el, 'span', 'actor-atlas-when').setText(date === null ? 'Undated' : formatDate(date));
		drawWords(el, row, columns, pen, columns[dateColumn]?.key ?? null);
	}, pen);
}
