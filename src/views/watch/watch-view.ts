import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { arrangeWatch } from '../../atlas/watch/arrange-watch';
import type { TrackedItem } from '../../atlas/watch/tracked-item';
import type { WatchListing } from '../../atlas/watch/watch-wish';
import type { AddIntention } from '../../model/edit';
import type { Change } from '../../model/resolved';
import { type ListPlan, ListView } from '../draw/list-view';
import type { TreePen } from '../draw/tree-list';
import { showMenu } from '../gestures/menu';
import { openLead, paneOf } from '../gestures/open';
import { ItemActions } from '../watching/item-actions';
import { findAdded } from './added';
import { drawEmpty } from './draw-empty';
import { drawLine, lineEstimate, type LinePen } from './draw-line';
import { drawSelectionBar } from './draw-selection-bar';
import { drawToolbar } from './draw-toolbar';
import { Kept } from './kept';
import { linesOf, type WatchLine } from './lines';
import { copiesOf, exportMenu, filterMenu } from './menus';
import { Picking } from './picking';
import { emptyMessage } from './summary';
import type { WatchVerbs } from './verbs';
import { FIRST_STATE, isOpen, isSameWish, readWatchState, renamed, setGroupOpen, setUnfolded, type WatchState } from './watch-state';

export const WATCH_VIEW_TYPE = 'actor-atlas-watch';

const plan: ListPlan<WatchState> = {
	cls: 'actor-atlas-watch', places: ['toolbar', 'reading-place', 'message-place', 'selection'], pause: 200, firstState: FIRST_STATE, read: readWatchState, renamed,
};

const NO_LISTING: WatchListing = { groups: [], shown: 0, progress: { done: 0, tasks: 0 }, hiddenDone: 0 };

/** Everything to watch, ticked off in the notes that tell of it. */
export class WatchView extends ListView<WatchState, WatchLine, WatchVerbs> {
	override icon = 'list-checks';

	private items: readonly TrackedItem[] = [];
	private listing: WatchListing = NO_LISTING;
	private readonly actions: ItemActions;
	private readonly picking: Picking;
	private readonly kept = new Kept();
	/** How many lines stand where they were ticked. */
	private keptLines = 0;
	/** Shown as soon as its note was read again. */
	private added: AddIntention | null = null;

	constructor(leaf: WorkspaceLeaf, verbs: WatchVerbs) {
		super(leaf, verbs, plan);
		this.actions = new ItemActions(this.app, {
			...verbs,
			edit: intentions => {
				this.kept.note(this.items, intentions);
				return verbs.edit(intentions);
			},
		}, () => this.frame.request(), added => void (this.added = added));
		this.picking = new Picking(this.actions, () => this.frame.request());
	}

	getViewType(): string {
		return WATCH_VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Watch tracker';
	}

	override async setState(saved: unknown, result: ViewStateResult): Promise<void> {
		this.kept.clear();
		await super.setState(saved, result);
	}

	protected override async onOpen(): Promise<void> {
		const { contentEl } = this;
		this.registerDomEvent(contentEl, 'keydown', evt => this.onKeyDown(evt));
		this.registerDomEvent(contentEl, 'mousedown', evt => this.onMouseDown(evt));
		this.registerDomEvent(contentEl, 'click', evt => this.onClick(evt));
		await super.onOpen();
	}

	protected override async onClose(): Promise<void> {
		this.actions.ticking.settle();
		await super.onClose();
	}

	protected treePen(): TreePen<WatchLine> {
		return {
			label: 'Things to watch',
			selects: true,
			estimate: lineEstimate,
			draw: (el, line) => drawLine(el, line, this.linePen()),
			fold: (line, closed) => this.fold(line, closed),
			key: (evt, at) => this.onLineKey(evt, at),
		};
	}

	protected override onChange(change: Change): void {
		this.actions.ticking.settle(change.paths);
		super.onChange(change);
	}

	protected override onRename(before: string, after: string): void {
		super.onRename(before, after);
		this.kept.renamed(before, after);
	}

	protected ask(): void {
		this.items = this.verbs.watchItems();
	}

	protected override look(): void {
		super.look();
		this.showAdded();
	}

	private showAdded(): void {
		const found = this.added === null ? null : findAdded(this.listing, this.added);
		if (found === null) return;
		this.added = null;
		if (!isOpen(this.state, found.group)) this.state = setGroupOpen(this.state, [found.group], true);
		this.arrangeLines();
		this.list?.show(this.lines);
		this.list?.goTo(this.lines.findIndex(line => line.type === 'event' && line.event === found.event));
	}

	protected arrange(): void {
		const { listing, kept } = this.kept.arrange(this.items, { ...this.state, today: this.verbs.today() }, arrangeWatch);
		this.listing = listing;
		this.keptLines = kept;
		this.arrangeLines();
	}

	protected linesNow(): readonly WatchLine[] {
		return linesOf(this.listing, this.state);
	}

	protected override arrangeLines(): void {
		super.arrangeLines();
		this.picking.follow(this.lines);
	}

	protected override change(next: WatchState): void {
		if (!isSameWish(this.state, next)) this.kept.clear();
		super.change(next);
	}

	/** What was ticked here goes where it belongs. */
	private tidy(): void {
		if (!this.kept.clear()) return;
		this.arrange();
		this.list?.show(this.lines);
	}

	private fold(line: WatchLine, closed: boolean): void {
		this.refold(line.type === 'group' ? setGroupOpen(this.state, [line.group], !closed) : setUnfolded(this.state, line.key, !closed));
	}

	protected drawAbove(isReading: boolean): void {
		this.drawToolbar(this.place('toolbar'));
		drawEmpty(this.place('message-place'), emptyMessage(this.listing, this.state, this.items.length, isReading), does => this.offer(does));
		drawSelectionBar(this.place('selection'), this.picking.scene());
	}

	private offer(does: 'add' | 'clear' | 'show-done'): void {
		if (does === 'add') this.actions.askAddTo();
		else if (does === 'show-done') this.change({ ...this.state, showDone: true });
		else this.change({ ...FIRST_STATE, grouping: this.state.grouping, showDone: this.state.showDone, merge: this.state.merge });
	}

	private drawToolbar(bar: HTMLElement): void {
		const { state, listing } = this;
		drawToolbar(bar, {
			state,
			listing,
			kept: this.keptLines,
			anyOpen: listing.groups.some(group => isOpen(state, group)),
			change: part => this.change({ ...this.state, ...part }),
			foldAll: closed => this.change(setGroupOpen(this.state, listing.groups, !closed)),
			filterMenu: (evt, button) => showMenu(filterMenu(this.state, next => this.change(next)), evt, button),
			exportMenu: (evt, button) => showMenu(exportMenu(() => this.listing), evt, button),
			tidy: () => this.tidy(),
			add: () => this.actions.askAddTo(),
			enterList: () => this.enterList(),
		});
	}

	private linePen(): LinePen {
		const { gestures, actions, picking, verbs } = this;
		return {
			gestures,
			actions,
			today: verbs.today(),
			copies: copiesOf(() => this.listing),
			linkTarget: (target, sourcePath) => verbs.linkTarget(target, sourcePath),
			isSelected: line => picking.has(line),
			concerned: line => picking.concerned(line),
			toggle: line => picking.toggle([line]),
			fold: (line, closed) => this.fold(line, closed),
		};
	}

	private onKeyDown(evt: KeyboardEvent): void {
		if (evt.key === 'Escape' && !evt.defaultPrevented && this.picking.clear()) evt.preventDefault();
	}

	private onLineKey(evt: KeyboardEvent, at: number): boolean {
		const line = this.lines[at];
		if (line === undefined) return false;
		if (line.type === 'group' && evt.key === 'Enter' && line.group.path !== null) {
			openLead(this.app, { path: line.group.path, line: 0 }, paneOf(evt));
			return true;
		}
		if (line.type === 'group' && (evt.key === 'Enter' || (evt.key === ' ' && this.picking.isEmpty() && !evt.ctrlKey))) {
			this.fold(line, line.open === true);
			return true;
		}
		const to = this.picking.key(evt, at);
		if (to !== null && to !== at) this.list?.goTo(to);
		return to !== null;
	}

	/** Shift-click selects lines, not words. */
	private onMouseDown(evt: MouseEvent): void {
		if (evt.shiftKey && this.rowAt(evt) >= 0) evt.preventDefault();
	}

	private onClick(evt: MouseEvent): void {
		const at = this.rowAt(evt);
		if (!evt.shiftKey || at < 0 || evt.defaultPrevented) return;
		evt.preventDefault();
		const from = this.list?.focusedAt ?? -1;
		this.picking.extend(from < 0 ? at : from, at);
		this.list?.goTo(at);
	}

	private rowAt({ targetNode }: MouseEvent): number {
		return targetNode?.instanceOf(Element) === true ? (this.list?.indexOf(targetNode) ?? -1) : -1;
	}
}
