import type { Answer } from '../../model/answer';
import type { AnswerPen } from '../answer/draw-cell';
import { questionOf } from '../explorer/question';
import { drawSumCharts } from './draw-sum-charts';
import { openingLead } from './leads';

const nothingMoved: ReadonlySet<string> = new Set();

/** The charts of an answer where its rows cannot be moved or filtered; a timeline or a graph is a picture already. */
export function drawAnswerCharts(place: HTMLElement, { view, columns, rows }: Answer, query: string, pen: AnswerPen): void {
	const result = view === 'timeline' || view === 'graph' ? null : {
		columns, rows,
		question: questionOf(query),
		moved: () => nothingMoved,
		linkTarget: (target: string, path: string) => pen.linkTarget(target, path),
	};
	drawSumCharts(place, result, openingLead(pen.gestures));
}
