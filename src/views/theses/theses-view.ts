import type { WorkspaceLeaf } from 'obsidian';
import type { Change } from '../../model/resolved';
import type { ThesisRow } from '../../model/thesis';
import { type ListPlan, ListView } from '../draw/list-view';
import type { TreePen } from '../draw/tree-list';
import { showMenu } from '../gestures/menu';
import { openLead, paneOf } from '../gestures/open';
import { drawEmpty } from '../watch/draw-empty';
import { ItemActions } from '../watching/item-actions';
import { arrangeBoard, type Board, NO_BOARD } from './arrange';
import { type BoardState, FIRST_STATE, having, readBoardState, renamed } from './board-state';
import { drawLine } from './draw-line';
import { drawHead, drawToolbar } from './draw-toolbar';
import { emptyMessage } from './empty';
import { lineEstimate } from './estimate';
import type { LinePen } from './line-pen';
import { type BoardLine, linesOf } from './lines';
import { copiesOf, exportMenu, filterMenu } from './menus';
import type { ThesesVerbs } from './verbs';

export const THESES_VIEW_TYPE = 'actor-atlas-theses';

const plan: ListPlan<BoardState> = {
	cls: 'actor-atlas-theses', places: ['toolbar', 'reading-place', 'message-place', 'board-head'], pause: 200, firstState: FIRST_STATE, read: readBoardState, renamed,
};

/** Every thesis on a line: how it stands, what speaks for and against it, and what is to be done. */
export class ThesesView extends ListView<BoardState, BoardLine, ThesesVerbs> {
	override icon = 'scale';

	private rows: readonly ThesisRow[] = [];
	private board: Board = NO_BOARD;
	private readonly actions: ItemActions;
	/** The thesis that was ticked may stand elsewhere now: what is seen goes with it. */
	private follows = false;

	constructor(leaf: WorkspaceLeaf, verbs: ThesesVerbs) {
		super(leaf, verbs, plan);
		this.actions = new ItemActions(this.app, verbs, () => this.frame.request());
	}

	getViewType(): string {
		return THESES_VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Thesis board';
	}

	protected override async onClose(): Promise<void> {
		this.actions.ticking.settle();
		await super.onClose();
	}

	protected treePen(): TreePen<BoardLine> {
		return {
			label: 'Theses',
			selects: false,
			estimate: lineEstimate,
			draw: (el, line) => drawLine(el, line, this.linePen()),
			fold: (line, closed) => this.fold(line, closed),
			key: (evt, at) => this.onLineKey(evt, at),
		};
	}

	protected override onChange(change: Change): void {
		const { paths } = change;
		this.actions.ticking.settle(paths);
		const line = this.lines[this.list?.focusedAt ?? -1];
		if (line?.type === 'condition' && paths.has(line.path)) this.follows = true;
		super.onChange(change);
	}

	protected ask(): void {
		this.rows = this.verbs.board();
	}

	protected arrange(): void {
		this.board = arrangeBoard(this.rows, this.state);
		this.arrangeLines();
	}

	protected linesNow(): readonly BoardLine[] {
		return linesOf(this.board, this.state);
	}

	private fold({ type, key }: BoardLine, closed: boolean): void {
		const { state } = this;
		this.refold(type === 'thesis' ? { ...state, opened: having(state.opened, key, !closed) } : { ...state, closed: having(state.closed, key, closed) });
	}

	protected drawAbove(isReading: boolean): void {
		const { board, state } = this;
		this.drawToolbar(this.place('toolbar'));
		const clear = (): void => this.change({ ...this.state, search: '', statuses: [], onlyAttention: false });
		drawEmpty(this.place('message-place'), emptyMessage(board, state, isReading), clear);
		const head = this.place('board-head');
		head.hidden = board.shown === 0;
		drawHead(head, state, next => this.change(next));
	}

	protected override draw(): void {
		super.draw();
		this.follow();
	}

	private follow(): void {
		if (!this.follows || this.isStale) return;
		this.follows = false;
		const at = this.list?.focusedAt ?? -1;
		if (at >= 0) this.list?.goTo(at);
	}

	private drawToolbar(bar: HTMLElement): void {
		const { state, board } = this;
		const paths = board.groups.flatMap(({ rows }) => rows.map(({ path }) => path));
		drawToolbar(bar, {
			state,
			board,
			anyOpen: paths.some(path => state.opened.includes(path)),
			change: next => this.change(next),
			foldAll: closed => this.change({ ...this.state, opened: closed ? [] : paths, closed: [] }),
			filterMenu: (evt, button) => showMenu(filterMenu(this.state, this.board, next => this.change(next)), evt, button),
			exportMenu: (evt, button) => showMenu(exportMenu(() => this.board), evt, button),
			enterList: () => this.enterList(),
		});
	}

	private linePen(): LinePen {
		const { gestures, actions, verbs } = this;
		return {
			gestures,
			actions,
			today: verbs.today(),
			copies: copiesOf(() => this.board),
			linkTarget: (target, sourcePath) => verbs.linkTarget(target, sourcePath),
			fold: (line, closed) => this.fold(line, closed),
			openLine: (path, line) => openLead(this.app, { path, line }, false),
		};
	}

	/** Enter opens what holds others, with Ctrl or Cmd the note; Space ticks. */
	private onLineKey(evt: KeyboardEvent, at: number): boolean {
		const line = this.lines[at];
		if (line === undefined || evt.altKey || (evt.key !== 'Enter' && evt.key !== ' ')) return false;
		if (line.type === 'condition' && evt.key === ' ') {
			void this.actions.ticking.toggle(line.path, line.item);
			return true;
		}
		if (line.open === null) return false;
		const path = line.type === 'thesis' ? line.row.path : line.type === 'actor' ? line.actor.path : null;
		const pane = paneOf(evt);
		if (path !== null && pane !== false) openLead(this.app, { path, line: 0 }, pane);
		else this.fold(line, line.open);
		return true;
	}
}
