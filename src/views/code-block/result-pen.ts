import type { AnswerRow } from '../../model/answer';
import type { AnswerPen } from '../answer/draw-cell';
import type { Ticking } from '../watching/ticking';

/** What drawing an answer takes. */
export interface ResultPen extends AnswerPen {
	/** ISO day, to tell what is over. */
	readonly today: string;
	readonly ticking: Ticking;
	/** What was asked, where it is at hand: a picture is named by it. */
	readonly query?: string;
	/** Where there is room for a graph; elsewhere its rows are listed. */
	readonly drawGraph?: (el: HTMLElement, rows: readonly AnswerRow[]) => void;
}
