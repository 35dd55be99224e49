import type { Answer } from '../../model/answer';
import type { QueryView } from '../../model/query';
import { drawEach, drawMaybe } from '../draw/parts';
import { settleTabStops } from '../gestures/roving';
import { drawList } from './draw-list';
import { drawResultTable } from './draw-result-table';
import { drawTasks } from './draw-tasks';
import { drawTimeline } from './draw-timeline';
import type { ResultPen } from './result-pen';

/** How many rows are drawn: an answer of thousands would stop the page. */
export interface ResultExtent {
	readonly rows: number;
	/** How to see the others; null where there is no way or none are left. */
	readonly more: MoreRows | null;
}

export interface MoreRows {
	readonly label: string;
	readonly act: (evt: MouseEvent) => void;
}

const drawings: Readonly<Record<QueryView, (el: HTMLElement, answer: Answer, pen: ResultPen) => void>> = {
	table: drawResultTable,
	graph: drawGraph,
	list: drawList,
	timeline: drawTimeline,
	task: drawTasks,
};

/** In a list of offers there is no room for one. */
function drawGraph(el: HTMLElement, answer: Answer, pen: ResultPen): void {
	if (pen.drawGraph === undefined) drawResultTable(el, answer, pen);
	else pen.drawGraph(el, answer.rows);
}

/** An answer as its query asks to see it. */
export function drawResult(place: HTMLElement, answer: Answer, extent: ResultExtent, pen: ResultPen): void {
	const shown = { ...answer, rows: answer.rows.slice(0, extent.rows) };
	const isEmpty = answer.rows.length === 0;
	drawEach(place, isEmpty ? [] : [shown], {
		tag: 'div',
		cls: 'actor-atlas-result-rows',
		key: ({ view }) => view,
		draw: (el, drawn) => {
			el.setAttr('data-view', drawn.view);
			drawings[drawn.view](el, drawn, pen);
		},
	});
	drawMaybe(place, answer.explanation.length > 0 ? answer.explanation : null, 'ul', 'actor-atlas-explanation', (el, lines) => {
		drawEach(el, lines, { tag: 'li', cls: 'actor-atlas-explanation-line', key: line => line, draw: (li, line) => li.setText(line) });
	});
	drawMaybe(place, extent.more, 'button', 'actor-atlas-more', (button, { label, act }) => {
		button.setAttr('type', 'button');
		button.setText(label);
		button.onclick = act;
	});
	settleTabStops(place);
}
