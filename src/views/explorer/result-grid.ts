import { isOverdue } from '../../atlas/watch/due-group';
import { isChecked } from '../../atlas/watch/item-state';
import type { Answer, AnswerCell, AnswerColumn, AnswerRow } from '../../model/answer';
import { withFields, withGroup, withSort } from '../../query/rewrite/rewrite';
import { rowAsMarkdown } from '../answer/row-text';
import { showMenu } from '../gestures/menu';
import { openLead, paneOf } from '../gestures/open';
import type { MovedRows } from './detail/moved-rows';
import { rewritable, setOpen, setWidth } from './explorer-state';
import { asHtml, partOf, withoutHead } from './grid/copy';
import type { SortWay } from './grid/draw-head';
import { Grid } from './grid/grid';
import type { GridHost } from './grid/grid-host';
import type { Place, Range } from './grid/selection';
import { cellOf, type Line, linesOf, type SheetColumn, sheetColumns } from './grid/sheet';
import { cellMenu, headMenu } from './menus';
import { groupedFields, groupKey, isSame, nextSort, questionOf, reapplied, sortOf, ungrouped } from './question';
import type { Asked, ResultHost } from './result-host';

/** The rows of an answer in their grid: what its keys, clicks and menus do. */
export class ResultGrid implements GridHost {
	readonly grid: Grid;
	headRows = 1;
	ticks = false;
	private asked: Asked | null = null;
	private lines: readonly Line[] = [];
	private columns: readonly SheetColumn[] = [];

	constructor(parent: HTMLElement, private readonly host: ResultHost, private readonly movedRows: MovedRows, readonly moved: (line: Line | null) => void) {
		this.grid = new Grid(parent, this, host.component);
	}

	get gestures() {
		return this.host.gestures;
	}

	linkTarget(target: string, sourcePath: string): string | null {
		return this.host.verbs.linkTarget(target, sourcePath);
	}

	/** Shows the rows that the filter leaves, and of open groups theirs. */
	show(asked: Asked, answer: Answer, rows: readonly AnswerRow[], membersOf: (group: AnswerRow) => readonly AnswerRow[]): void {
		const { open, widths } = this.host.state();
		this.asked = asked;
		this.columns = sheetColumns(answer);
		this.lines = linesOf(rows, new Set(open), membersOf);
		this.ticks = answer.view === 'task';
		const hasHead = answer.view !== 'list';
		this.headRows = hasHead ? 1 : 0;
		const hasGroups = rows.some(({ members }) => members !== null);
		this.grid.show({ label: 'Result', columns: this.columns, lines: this.lines, hasHead, hasGroups, widths });
	}

	cell(line: Line, column: SheetColumn): AnswerCell {
		return this.movedRows.cell(line.row, column, cellOf(line.row, column));
	}

	sortOf({ key }: SheetColumn): SortWay | null {
		return sortOf(this.asked?.question ?? null, key);
	}

	sort(column: SheetColumn): void {
		this.sortBy(column, nextSort(this.sortOf(column)));
	}

	resize({ key }: SheetColumn, width: number | null): void {
		this.host.change(setWidth(this.host.state(), key, width));
	}

	fold({ row, open }: Line): void {
		this.host.change(setOpen(this.host.state(), row.key, open !== true));
	}

	/** Puts the cursor on a group and shows its rows. */
	goToGroup(key: string): void {
		this.grid.goTo({ row: this.lines.findIndex(({ row, group }) => group === null && row.key === key), column: 0 }, false);
		this.grid.root.focus();
		this.host.change(setOpen(this.host.state(), key, true));
	}

	open(line: Line, column: SheetColumn, evt: MouseEvent | KeyboardEvent): void {
		openLead(this.host.app, this.cell(line, column).source ?? line.row, paneOf(evt));
	}

	isBusy({ row }: Line): boolean {
		return row.watch !== null && this.host.ticking.isBusy(row.path, row.watch);
	}

	isLate({ row: { watch } }: Line): boolean {
		return watch !== null && !isChecked(watch) && isOverdue(watch.due, this.host.verbs.today());
	}

	tick({ row }: Line): void {
		if (row.watch !== null) void this.host.ticking.toggle(row.path, row.watch);
	}

	toggleDetail(): void {
		const state = this.host.state();
		this.host.change({ ...state, detail: !state.detail });
	}

	copied(range: Range): { text: string; html: string } {
		const part = this.part(range);
		return part === null ? { text: '', html: '' } : { text: withoutHead(this.host.verbs.format(part, 'tsv')), html: asHtml(part) };
	}

	headMenu(column: SheetColumn, evt: MouseEvent | null, el: HTMLElement): void {
		const menu = headMenu({
			way: this.sortOf(column),
			sort: descending => this.sortBy(column, descending === null ? null : { descending }),
			group: () => this.groupBy(column.key),
			hide: () => this.hide(column),
			fit: () => this.resize(column, null),
		});
		showMenu(menu, evt ?? keyPress(), el);
	}

	cellMenu({ row, column }: Place, evt: MouseEvent | null, el: HTMLElement): void {
		const line = this.lines[row];
		const of = this.columns[column];
		if (line === undefined || of === undefined) return;
		const { text, links, source } = this.cell(line, of);
		const menu = cellMenu(this.host.app, this.host.leaf, {
			line,
			words: text,
			source: source ?? line.row,
			links: links.map(({ target, subpath, start, end }) => ({ linktext: target + (subpath ?? ''), shown: text.slice(start, end) })),
			cells: () => this.copied(this.grid.range).text,
			rowAsMarkdown: () => rowAsMarkdown(line.row),
			filter: words => this.host.change({ ...this.host.state(), filter: words }),
			group: () => this.groupBy(of.key),
			fold: () => this.fold(line),
			detail: () => this.host.change({ ...this.host.state(), detail: true }),
		});
		showMenu(menu, evt ?? keyPress(), el);
	}

	/** Groups, regroups, or takes groups away: what groups were made of is what their source has. */
	groupBy(key: string | null): void {
		const { text } = this;
		const question = questionOf(text);
		const isGrouped = groupKey(question) !== null;
		// What a sort is by may be no column of groups, nor an aggregate one of rows.
		const unsorted = key !== null || question?.sort.some(({ by }) => by.type === 'aggregate') === true ? withSort(text, null) : text;
		const plain = unsorted === null || !isGrouped ? unsorted : without(unsorted);
		if (plain === null || key === null) return this.rephrase(plain);
		const grouped = withGroup(plain, key);
		this.rephrase(grouped === null ? null : withFields(grouped, groupedFields(ungrouped(this.columnsOf(plain)), key)));
	}

	/** Shows other columns; null for the usual ones. */
	choose(keys: readonly string[] | null): void {
		const shown = this.columnsOf(this.asked?.text ?? '').map(({ key }) => key);
		this.rephrase(withFields(this.text, keys === null ? null : reapplied(shown, keys, this.columnsOf(this.text).map(({ key }) => key))));
	}

	/** The columns of what is typed, which may not have been run. */
	private columnsOf(text: string): readonly AnswerColumn[] {
		if (text === this.asked?.text) return this.asked.answer?.columns ?? [];
		const answer = this.host.verbs.ask(text);
		return 'errors' in answer ? [] : answer.columns;
	}

	private sortBy({ key }: SheetColumn, way: { readonly descending: boolean } | null): void {
		this.rephrase(withSort(this.text, way === null ? null : { key, ...way }));
	}

	private hide({ key }: SheetColumn): void {
		const others = this.columnsOf(this.text).filter(column => !isSame(column.key, key));
		if (others.length > 0) this.rephrase(withFields(this.text, others.map(column => column.key)));
	}

	private rephrase(text: string | null): void {
		this.grid.toTop();
		this.host.rephrase(text);
	}

	private get text(): string {
		return rewritable(this.host.state());
	}

	private part(range: Range): Answer | null {
		const answer = this.asked?.answer ?? null;
		return answer === null ? null : partOf(answer, this.lines, this.columns, range, (line, column) => this.cell(line, column));
	}
}

function without(text: string): string | null {
	const rows = withGroup(text, null);
	return rows === null ? null : withFields(rows, null);
}

/** A menu that a key asked for has no place of its own. */
function keyPress(): MouseEvent {
	return new MouseEvent('contextmenu');
}
