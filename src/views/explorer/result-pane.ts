import type { Answer, AnswerRow } from '../../model/answer';
import { withView } from '../../query/rewrite/rewrite';
import { copyForms } from '../asking/copy-forms';
import { drawSumCharts } from '../charts/draw-sum-charts';
import { groupLead } from '../charts/leads';
import { drawMessage } from '../draw/message';
import { drawEach, part } from '../draw/parts';
import { drawSentences } from '../draw/sentences';
import { showMenu } from '../gestures/menu';
import { drawDetail } from './detail/draw-detail';
import { MovedRows } from './detail/moved-rows';
import { drawChooser } from './draw-chooser';
import { drawToolbar } from './draw-toolbar';
import { emptyMessage } from './empty';
import { saveFile } from './export';
import { withCells } from './grid/copy';
import { RowFilter } from './grid/filter';
import { cellOf, type Line } from './grid/sheet';
import { groupMenu, resultMenu } from './menus';
import { rewritable } from './explorer-state';
import { choicesFor, groupChoices, groupKey } from './question';
import { ResultGrid } from './result-grid';
import type { Asked, ResultHost } from './result-host';
import { ResultGraph } from './result-graph';
import { ResultTimeline } from './result-timeline';
import { fileName, hasDates, hasNotes, notesFor, summaryText } from './result-text';

/** Everything below the query bar: tools, rows, notes, and the row at the cursor in full. */
export class ResultPane {
	private readonly movedRows = new MovedRows();
	private readonly filter = new RowFilter();
	private readonly rows: ResultGrid;
	private readonly timeline: ResultTimeline;
	private readonly graph: ResultGraph;
	private asked: Asked | null = null;
	private line: Line | null = null;
	private isChoosing = false;

	constructor(private readonly root: HTMLElement, private readonly host: ResultHost) {
		for (const cls of ['actor-atlas-result-toolbar', 'actor-atlas-chooser-place', 'actor-atlas-message-place', 'actor-atlas-explanation']) part(root, 'div', cls);
		this.rows = new ResultGrid(part(root, 'div', 'actor-atlas-result-body'), host, this.movedRows, line => this.onMove(line));
		this.timeline = new ResultTimeline(root, host, () => this.onMove(this.cursorLine()));
		this.graph = new ResultGraph(root, host);
		part(root, 'div', 'actor-atlas-notes');
		part(root, 'aside', 'actor-atlas-detail');
	}

	/** Another question: nothing that was done to the answer before holds for it. */
	begin(): void {
		this.movedRows.clear();
		this.rows.grid.begin();
	}

	focus(): void {
		if (this.isTimeline) this.timeline.focus();
		else if (this.isGraph) this.graph.focus();
		else this.rows.grid.root.focus();
	}

	/** The pane has another size. */
	resize(): void {
		this.rows.grid.draw();
	}

	show(asked: Asked, actors: number, isReading: boolean): void {
		this.asked = asked;
		const { answer, text } = asked;
		const { filter } = this.host.state();
		const rows = answer === null ? [] : this.filter.apply(answer.rows, filter);
		this.drawBar(asked, rows);
		drawMessage(part(this.root, 'div', 'actor-atlas-message-place'), emptyMessage({ asked: text, answer, shown: rows.length, filter, actors, isReading }));
		drawSentences(part(this.root, 'div', 'actor-atlas-explanation'), answer?.explanation ?? []);
		this.rows.grid.root.hidden = rows.length === 0 || this.isTimeline || this.isGraph;
		this.timeline.root.hidden = rows.length === 0 || !this.isTimeline;
		this.graph.root.hidden = rows.length === 0 || !this.isGraph;
		const membersOf = (group: AnswerRow) => this.filter.membersOf(group, filter);
		if (answer !== null && this.isTimeline) this.timeline.show(text, answer, rows, membersOf);
		else if (answer !== null && this.isGraph) this.graph.show(rows, membersOf);
		else if (answer !== null) this.rows.show(asked, answer, rows, membersOf);
		this.drawCharts(asked, rows);
		this.drawNotes(rows.length > 0);
		this.onMove(rows.length === 0 ? null : this.cursorLine());
	}

	private get isTimeline(): boolean {
		return this.asked?.answer?.view === 'timeline';
	}

	private get isGraph(): boolean {
		return this.asked?.answer?.view === 'graph';
	}

	private cursorLine(): Line | null {
		if (this.isGraph) return null;
		if (!this.isTimeline) return this.rows.grid.cursorLine();
		const row = this.timeline.row();
		return row === null ? null : { key: row.key, row, group: null, open: null };
	}

	private drawBar(asked: Asked, rows: readonly AnswerRow[]): void {
		const { answer, question, schema } = asked;
		const { host } = this;
		const bar = part(this.root, 'div', 'actor-atlas-result-toolbar');
		const hasTools = answer !== null && answer.explanation.length === 0;
		bar.hidden = !hasTools;
		if (answer !== null) {
			drawToolbar(bar, {
				summary: summaryText(answer.rows, rows),
				filter: host.state().filter,
				view: answer.view,
				dated: hasDates(answer),
				linked: hasNotes(answer),
				choosing: this.isChoosing,
				detail: host.state().detail,
				grouped: groupKey(question) !== null,
				hasRows: rows.length > 0,
				search: filter => host.change({ ...host.state(), filter }),
				enterRows: () => this.focus(),
				setView: view => host.rephrase(withView(rewritable(host.state()), view)),
				toggleChooser: () => {
					this.isChoosing = !this.isChoosing;
					host.redraw();
				},
				groupMenu: (evt, el) => showMenu(groupMenu(groupChoices(question, schema, answer.columns), groupKey(question), key => this.rows.groupBy(key)), evt, el),
				toggleDetail: () => this.rows.toggleDetail(),
				copyMenu: (evt, el) => this.copyMenu(answer, rows, evt, el),
			});
		}
		drawChooser(part(this.root, 'div', 'actor-atlas-chooser-place'), hasTools && this.isChoosing ? {
			choices: choicesFor(question, schema),
			shown: answer.columns.map(({ key }) => key),
			choose: keys => this.rows.choose(keys),
		} : null);
	}

	private copyMenu(answer: Answer, rows: readonly AnswerRow[], evt: MouseEvent, el: HTMLElement): void {
		const { asked } = this.host.state();
		const shown = (): Answer => ({ ...answer, rows: rows.map(row => this.withMoved(answer, row)), notes: notesFor(answer, !this.movedRows.isEmpty) });
		const menu = resultMenu(
			format => this.host.verbs.format(shown(), format),
			format => saveFile(fileName(asked, format), this.host.verbs.format(shown(), format), copyForms.find(one => one.format === format)?.type ?? 'text/plain'),
		);
		showMenu(menu, evt, el);
	}

	private withMoved({ columns }: Answer, row: AnswerRow): AnswerRow {
		if (row.members === null) return row;
		return withCells(row, columns.map((column, at) => this.movedRows.cell(row, { ...column, at }, cellOf(row, { ...column, at }))));
	}

	/** Beside the rows, what they come to. */
	private drawCharts({ answer, question }: Asked, rows: readonly AnswerRow[]): void {
		const { grid } = this.rows;
		const body = part(this.root, 'div', 'actor-atlas-result-body');
		body.hidden = grid.root.hidden;
		const result = answer === null || body.hidden ? null : {
			columns: answer.columns, rows, question,
			moved: (group: AnswerRow, at: number) => this.movedRows.of(group, at),
			linkTarget: (target: string, path: string) => this.rows.linkTarget(target, path),
		};
		drawSumCharts(part(body, 'aside', 'actor-atlas-charts-place'), result, groupLead(({ key }) => this.rows.goToGroup(key)));
	}

	/** Where there are no rows, what stands in their place says it. */
	private drawNotes(hasRows: boolean): void {
		const answer = hasRows ? (this.asked?.answer ?? null) : null;
		drawSentences(part(this.root, 'div', 'actor-atlas-notes'), answer === null ? [] : notesFor(answer, !this.movedRows.isEmpty));
	}

	private onMove(line: Line | null): void {
		this.line = line;
		const { host } = this;
		const answer = this.asked?.answer ?? null;
		const aside = part(this.root, 'aside', 'actor-atlas-detail');
		const shown = host.state().detail && answer !== null ? this.line : null;
		aside.hidden = shown === null;
		aside.setAttr('aria-label', 'Details of the row at the cursor');
		drawEach(aside, shown === null ? [] : [shown], {
			tag: 'div',
			cls: 'actor-atlas-detail-row',
			key: ({ key }) => key,
			draw: (el, { row }) => drawDetail(el, {
				row,
				columns: answer?.columns ?? [],
				moved: this.movedRows,
				pen: this.rows,
				move: (at, member) => {
					this.movedRows.toggle(row, at, member);
					host.redraw();
				},
				close: () => this.rows.toggleDetail(),
			}),
		});
	}
}
