import { debounce, type HoverPopover, ItemView, Keymap, type TAbstractFile, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Change } from '../../model/resolved';
import type { ThesisRow } from '../../model/thesis';
import { Frame } from '../draw/frame';
import { part } from '../draw/parts';
import { drawReading } from '../draw/reading';
import { TreeList } from '../draw/tree-list';
import { Gestures } from '../gestures/gestures';
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

/** To look through the whole vault after every change would cost more than it shows. */
const pause = 200;

/** Every thesis on a line: how it stands, what speaks for and against it, and what is to be done. */
export class ThesesView extends ItemView {
	hoverPopover: HoverPopover | null = null;
	override icon = 'scale';

	private state: BoardState = FIRST_STATE;
	private rows: readonly ThesisRow[] = [];
	private board: Board = NO_BOARD;
	private lines: readonly BoardLine[] = [];
	private list: TreeList<BoardLine> | null = null;
	private readonly gestures: Gestures;
	private readonly actions: ItemActions;
	private readonly frame: Frame;
	private readonly lookSoon = debounce(() => this.look(), pause);
	/** The thesis that was ticked may stand elsewhere now: what is seen goes with it. */
	private follows = false;
	/** The vault has changed since it was looked through. */
	private isStale = true;

	constructor(leaf: WorkspaceLeaf, private readonly verbs: ThesesVerbs) {
		super(leaf);
		this.gestures = new Gestures({ app: this.app, leaf, hoverParent: this, component: this });
		this.frame = new Frame(this.contentEl, () => this.draw());
		this.actions = new ItemActions(this.app, verbs, () => this.frame.request());
	}

	getViewType(): string {
		return THESES_VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Thesis board';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(saved: unknown, result: ViewStateResult): Promise<void> {
		this.state = readBoardState(saved);
		this.arrange();
		await super.setState(saved, result);
	}

	/** Also called when the tab comes to the front. */
	override onResize(): void {
		super.onResize();
		if (this.isStale) this.look();
		else this.list?.draw();
	}

	protected override async onOpen(): Promise<void> {
		const { contentEl } = this;
		contentEl.addClass('actor-atlas-theses');
		for (const place of ['toolbar', 'reading-place', 'message-place', 'board-head']) part(contentEl, 'div', `actor-atlas-${place}`);
		this.list = new TreeList<BoardLine>(contentEl, {
			label: 'Theses',
			selects: false,
			estimate: lineEstimate,
			draw: (el, line) => drawLine(el, line, this.linePen()),
			fold: (line, closed) => this.fold(line, closed),
			key: (evt, at) => this.onLineKey(evt, at),
		});
		this.list.attach(this);
		this.registerDomEvent(contentEl, 'keydown', evt => this.onKeyDown(evt));
		this.registerDomEvent(contentEl, 'mousedown', evt => this.onMouseDown(evt));
		this.gestures.attach(contentEl);
		this.register(this.verbs.onChange(change => this.onChange(change)));
		this.registerEvent(this.app.vault.on('rename', (file, before) => this.onRename(file, before)));
		this.register(() => this.frame.cancel());
		this.register(() => this.lookSoon.cancel());
		this.look();
	}

	protected override async onClose(): Promise<void> {
		this.actions.ticking.settle();
		this.contentEl.empty();
	}

	private onChange({ paths }: Change): void {
		this.isStale = true;
		this.actions.ticking.settle(paths);
		const line = this.lines[this.list?.focusedAt ?? -1];
		if (line?.type === 'condition' && paths.has(line.path)) this.follows = true;
		// Names are known only when every note has been read.
		if (this.verbs.progress() !== null) this.frame.request();
		else if (this.contentEl.isShown()) this.lookSoon();
	}

	private onRename(file: TAbstractFile, before: string): void {
		this.state = renamed(this.state, before, file.path);
	}

	/** Asks for the theses as they are now. */
	private look(): void {
		if (this.verbs.progress() === null) {
			this.rows = this.verbs.board();
			this.isStale = false;
		}
		this.arrange();
	}

	private arrange(): void {
		this.board = arrangeBoard(this.rows, this.state);
		this.arrangeLines();
	}

	/** Folding changes no more than which lines are shown. */
	private arrangeLines(): void {
		this.lines = linesOf(this.board, this.state);
		this.frame.request();
	}

	private change(next: BoardState): void {
		this.state = next;
		this.app.workspace.requestSaveLayout();
		this.arrange();
	}

	private fold({ type, key }: BoardLine, closed: boolean): void {
		const { state } = this;
		this.state = type === 'thesis' ? { ...state, opened: having(state.opened, key, !closed) } : { ...state, closed: having(state.closed, key, closed) };
		this.app.workspace.requestSaveLayout();
		this.arrangeLines();
		// The next key may come before the next frame, and goes by the lines that are shown.
		this.list?.show(this.lines);
	}

	private draw(): void {
		const { contentEl, board, state } = this;
		const progress = this.verbs.progress();
		this.drawToolbar(part(contentEl, 'div', 'actor-atlas-toolbar'));
		drawReading(part(contentEl, 'div', 'actor-atlas-reading-place'), progress);
		const clear = (): void => this.change({ ...this.state, search: '', statuses: [], onlyAttention: false });
		drawEmpty(part(contentEl, 'div', 'actor-atlas-message-place'), emptyMessage(board, state, progress !== null || this.isStale), clear);
		const head = part(contentEl, 'div', 'actor-atlas-board-head');
		head.hidden = board.shown === 0;
		drawHead(head, state, next => this.change(next));
		this.list?.show(this.lines);
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
			enterList: () => {
				// What was typed last may not be drawn yet.
				this.draw();
				this.list?.focus();
			},
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

	/** Keys that work anywhere in the view. */
	private onKeyDown(evt: KeyboardEvent): void {
		const isTyping = evt.targetNode?.instanceOf(HTMLInputElement) === true && evt.targetNode.type === 'search';
		const isSearch = (evt.key === '/' && !isTyping) || (evt.key.toLowerCase() === 'f' && Keymap.isModifier(evt, 'Mod') && !evt.shiftKey && !evt.altKey);
		if (!isSearch || evt.defaultPrevented) return;
		evt.preventDefault();
		evt.stopPropagation();
		this.contentEl.querySelector<HTMLInputElement>('.actor-atlas-search')?.select();
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

	/** A box that is clicked leaves the focus with its line, where the arrow keys go on. */
	private onMouseDown(evt: MouseEvent): void {
		if (evt.targetNode?.instanceOf(HTMLInputElement) !== true || evt.targetNode.type !== 'checkbox') return;
		evt.preventDefault();
		this.list?.goTo(this.list.indexOf(evt.targetNode));
	}
}
