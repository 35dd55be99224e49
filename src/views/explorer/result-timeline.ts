import type { Answer, AnswerRow } from '../../model/answer';
import { rowAsMarkdown } from '../answer/row-text';
import { part } from '../draw/parts';
import { answerScene, singleRows } from '../timeline/answer-scene';
import { drawTimelineIn } from '../timeline/draw-timeline';
import { leadTo } from '../timeline/lead';
import { withMembers } from './grid/copy';
import { groupKeys } from './question';
import type { ResultHost } from './result-host';

/** The rows of an answer over time: the row that has the focus is the one at the cursor. */
export class ResultTimeline {
	readonly root: HTMLElement;
	private readonly place: HTMLElement;
	private rows: ReadonlyMap<string, AnswerRow> = new Map();
	private at: string | null = null;

	constructor(parent: HTMLElement, private readonly host: ResultHost, private readonly moved: () => void) {
		this.root = part(parent, 'div', 'actor-atlas-result-timeline');
		this.place = part(this.root, 'div', 'actor-atlas-timeline-place');
	}

	/** Shows the rows that the filter leaves, and of groups theirs. */
	show(text: string, answer: Answer, found: readonly AnswerRow[], membersOf: (group: AnswerRow) => readonly AnswerRow[]): void {
		const rows = found.map(row => (row.members === null ? row : withMembers(row, membersOf(row))));
		const { gestures, verbs } = this.host;
		this.rows = new Map(singleRows(rows).map(row => [row.key, row]));
		drawTimelineIn(this.place, answerScene({ ...answer, rows }, { key: text, title: text, today: verbs.today() }, groupKeys(text)), {
			lead: (el, entry) => {
				const row = this.rows.get(entry.key);
				leadTo(el, entry, gestures, row === undefined ? [] : [{ title: 'Copy row as Markdown', text: () => rowAsMarkdown(row) }]);
				el.onfocus = () => this.goTo(entry.key);
			},
		});
	}

	focus(): void {
		this.place.querySelector<HTMLElement>('.actor-atlas-row[tabindex="0"]')?.focus();
	}

	/** The row at the cursor. */
	row(): AnswerRow | null {
		return this.at === null ? null : (this.rows.get(this.at) ?? null);
	}

	private goTo(key: string): void {
		this.at = key;
		this.moved();
	}
}
