import type { Answer } from '../../model/answer';
import { rowAsMarkdown } from '../answer/row-text';
import { part } from '../draw/parts';
import { groupKeys } from '../explorer/question';
import { answerScene, singleRows } from '../timeline/answer-scene';
import { drawTimelineIn } from '../timeline/draw-timeline';
import { leadTo } from '../timeline/lead';
import type { ResultPen } from './result-pen';

/** Rows as bars over time, in lanes; those without a date are listed below. */
export function drawTimeline(place: HTMLElement, answer: Answer, pen: ResultPen): void {
	const query = pen.query ?? '';
	const rows = new Map(singleRows(answer.rows).map(row => [row.key, row]));
	const key = answer.columns.map(column => column.key).join();
	drawTimelineIn(part(place, 'div', 'actor-atlas-timeline-place'), answerScene(answer, { key, title: query, today: pen.today }, groupKeys(query)), {
		lead: (el, entry) => {
			const row = rows.get(entry.key);
			leadTo(el, entry, pen.gestures, row === undefined ? [] : [{ title: 'Copy row as Markdown', text: () => rowAsMarkdown(row) }]);
		},
	});
}
