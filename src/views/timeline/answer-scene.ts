import { entriesOf } from '../../graph/time/entries';
import type { Answer, AnswerRow } from '../../model/answer';
import type { TimelineScene } from './scene';

/** An answer as a timeline; `lanesBy` are the columns that it is grouped by. */
export function answerScene(answer: Answer, words: Pick<TimelineScene, 'key' | 'title' | 'today'>, lanesBy: readonly string[]): TimelineScene {
	return { ...words, small: false, total: singleRows(answer.rows).length, entries: most => entriesOf(answer, lanesBy, most) };
}

/** Rows, and of groups their rows. */
export function singleRows(rows: readonly AnswerRow[]): readonly AnswerRow[] {
	return rows.some(({ members }) => members !== null) ? rows.flatMap(row => row.members ?? [row]) : rows;
}
