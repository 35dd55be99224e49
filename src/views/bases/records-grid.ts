import { type App, type Component, Menu, type WorkspaceLeaf } from 'obsidian';
import type { Answer, AnswerCell, AnswerRow } from '../../model/answer';
import type { CopyFormat } from '../asking/verbs';
import { asHtml, partOf, withoutHead } from '../explorer/grid/copy';
import type { SortWay } from '../explorer/grid/draw-head';
import { Grid, type GridHost } from '../explorer/grid/grid';
import type { Place, Range } from '../explorer/grid/selection';
import { cellOf, type Line, linesOf, type SheetColumn, sheetColumns } from '../explorer/grid/sheet';
import type { Widths } from '../explorer/grid/widths';
import { nextSort } from '../explorer/question';
import type { Gestures } from '../gestures/gestures';
import { addCopy, leadMenu, showMenu } from '../gestures/menu';
import { openLead, paneOf } from '../gestures/open';
import type { Ticking } from '../watching/ticking';

/** What the grid of records needs from its view. */
export interface RecordsHost {
	readonly app: App;
	readonly leaf: WorkspaceLeaf;
	readonly component: Component;
	readonly gestures: Gestures;
	readonly ticking: Ticking;
	linkTarget(target: string, sourcePath: string): string | null;
	format(answer: Answer, format: CopyFormat): string;
	sortOf(key: string): SortWay | null;
	sortBy(key: string, way: { readonly descending: boolean } | null): void;
	/** Leaves these columns alone. */
	showOnly(keys: readonly string[]): void;
	widths(): Widths;
	setWidth(key: string, width: number | null): void;
	redraw(): void;
}

/** The records of a base in their grid: what its keys, clicks and menus do. */
export class RecordsGrid implements GridHost {
	readonly grid: Grid;
	readonly headRows = 1;
	ticks = false;
	/** Groups that were folded: they are open at first, as in a base. */
	private readonly folded = new Set<string>();
	private answer: Answer | null = null;
	private lines: readonly Line[] = [];
	private columns: readonly SheetColumn[] = [];

	constructor(parent: HTMLElement, private readonly host: RecordsHost) {
		this.grid = new Grid(parent, this, host.component);
	}

	get gestures(): Gestures {
		return this.host.gestures;
	}

	show(answer: Answer, rows: readonly AnswerRow[]): void {
		const groups = rows.filter(({ members }) => members !== null).map(({ key }) => key);
		this.answer = answer;
		this.columns = sheetColumns(answer);
		this.lines = linesOf(rows, new Set(groups.filter(key => !this.folded.has(key))));
		this.ticks = answer.view === 'task';
		this.grid.show({ label: 'Records', columns: this.columns, lines: this.lines, hasHead: true, hasGroups: groups.length > 0, widths: this.host.widths() });
	}

	linkTarget(target: string, sourcePath: string): string | null {
		return this.host.linkTarget(target, sourcePath);
	}

	cell({ row }: Line, column: SheetColumn): AnswerCell {
		return cellOf(row, column);
	}

	sortOf({ key }: SheetColumn): SortWay | null {
		return this.host.sortOf(key);
	}

	sort({ key }: SheetColumn): void {
		this.host.sortBy(key, nextSort(this.host.sortOf(key)));
	}

	resize({ key }: SheetColumn, width: number | null): void {
		this.host.setWidth(key, width);
	}

	fold({ row, open }: Line): void {
		if (open === true) this.folded.add(row.key);
		else this.folded.delete(row.key);
		this.host.redraw();
	}

	open(line: Line, column: SheetColumn, evt: MouseEvent | KeyboardEvent): void {
		openLead(this.host.app, this.cell(line, column).source ?? line.row, paneOf(evt));
	}

	isBusy({ row }: Line): boolean {
		return row.watch !== null && this.host.ticking.isBusy(row.path, row.watch);
	}

	tick({ row }: Line): void {
		if (row.watch !== null) void this.host.ticking.toggle(row.path, row.watch);
	}

	copied(range: Range): { text: string; html: string } {
		const part = this.part(range);
		return part === null ? { text: '', html: '' } : { text: withoutHead(this.host.format(part, 'tsv')), html: asHtml(part) };
	}

	headMenu({ key }: SheetColumn, evt: MouseEvent | null, el: HTMLElement): void {
		const { host, columns } = this;
		const way = host.sortOf(key);
		const others = columns.filter(column => column.key !== key).map(column => column.key);
		const menu = new Menu();
		add(menu, 'sort', 'Sort ascending', 'arrow-up', () => host.sortBy(key, { descending: false }));
		add(menu, 'sort', 'Sort descending', 'arrow-down', () => host.sortBy(key, { descending: true }));
		if (way !== null) add(menu, 'sort', 'Do not sort', 'x', () => host.sortBy(key, null));
		if (others.length > 0) add(menu, 'column', 'Hide this column', 'eye-off', () => host.showOnly(others));
		add(menu, 'column', 'Fit width to words', 'move-horizontal', () => host.setWidth(key, null));
		showMenu(menu, evt ?? keyPress(), el);
	}

	cellMenu({ row, column }: Place, evt: MouseEvent | null, el: HTMLElement): void {
		const [line, of] = [this.lines[row], this.columns[column]];
		if (line === undefined || of === undefined) return;
		const copy = { title: 'Copy cells', text: () => this.copied(this.grid.range).text };
		const menu = line.open === null ? leadMenu(this.host.app, { ...(this.cell(line, of).source ?? { path: line.row.path, line: line.row.line }), copies: [copy] }, this.host.leaf) : new Menu();
		if (line.open !== null) {
			add(menu, 'open', line.open ? 'Hide records' : 'Show records', 'chevrons-up-down', () => this.fold(line));
			addCopy(menu, copy);
		}
		showMenu(menu, evt ?? keyPress(), el);
	}

	toggleDetail(): void { /* a base has no room for it */ }

	moved(): void { /* nothing beside the grid follows the cursor */ }

	private part(range: Range): Answer | null {
		return this.answer === null ? null : partOf(this.answer, this.lines, this.columns, range, (line, column) => this.cell(line, column));
	}
}

function add(menu: Menu, section: string, title: string, icon: string, act: () => void): void {
	menu.addItem(item => item.setSection(section).setTitle(title).setIcon(`lucide-${icon}`).onClick(act));
}

/** A menu that a key asked for has no place of its own. */
function keyPress(): MouseEvent {
	return new MouseEvent('contextmenu');
}
