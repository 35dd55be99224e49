import { debounce, type HoverPopover, ItemView, Keymap, type TAbstractFile, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { arrangeWatch } from '../../atlas/watch/arrange-watch';
import type { TrackedItem } from '../../atlas/watch/tracked-item';
import type { WatchListing } from '../../atlas/watch/watch-wish';
import type { AddIntention } from '../../model/edit';
import type { Change } from '../../model/resolved';
import { Frame } from '../draw/frame';
import { part } from '../draw/parts';
import { drawReading } from '../draw/reading';
import { TreeList } from '../draw/tree-list';
import { Gestures } from '../gestures/gestures';
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

/** To arrange tens of thousands of items after every change would cost more than it shows. */
const pause = 200;

const NO_LISTING: WatchListing = { groups: [], shown: 0, progress: { done: 0, tasks: 0 }, hiddenDone: 0 };

/** Everything to watch, ticked off in the notes that tell of it. */
export class WatchView extends ItemView {
	hoverPopover: HoverPopover | null = null;
	override icon = 'list-checks';

	private state: WatchState = FIRST_STATE;
	private items: readonly TrackedItem[] = [];
	private listing: WatchListing = NO_LISTING;
	private lines: readonly WatchLine[] = [];
	private list: TreeList<WatchLine> | null = null;
	private readonly gestures: Gestures;
	private readonly actions: ItemActions;
	private readonly picking: Picking;
	private readonly kept = new Kept();
	/** How many lines stand where they were ticked. */
	private keptLines = 0;
	/** Shown as soon as its note was read again. */
	private added: AddIntention | null = null;
	private readonly frame: Frame;
	private readonly lookSoon = debounce(() => this.look(), pause);
	/** The vault has changed since it was looked through. */
	private isStale = true;

	constructor(leaf: WorkspaceLeaf, private readonly verbs: WatchVerbs) {
		super(leaf);
		this.gestures = new Gestures({ app: this.app, leaf, hoverParent: this, component: this });
		this.frame = new Frame(this.contentEl, () => this.draw());
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

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(saved: unknown, result: ViewStateResult): Promise<void> {
		this.kept.clear();
		this.state = readWatchState(saved);
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
		contentEl.addClass('actor-atlas-watch');
		for (const place of ['toolbar', 'reading-place', 'message-place', 'selection']) part(contentEl, 'div', `actor-atlas-${place}`);
		this.list = this.makeList();
		this.list.attach(this);
		this.registerDomEvent(contentEl, 'keydown', evt => this.onKeyDown(evt));
		this.registerDomEvent(contentEl, 'mousedown', evt => this.onMouseDown(evt));
		this.registerDomEvent(contentEl, 'click', evt => this.onClick(evt));
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

	private makeList(): TreeList<WatchLine> {
		return new TreeList<WatchLine>(this.contentEl, {
			label: 'Things to watch',
			selects: true,
			estimate: lineEstimate,
			draw: (el, line) => drawLine(el, line, this.linePen()),
			fold: (line, closed) => this.fold(line, closed),
			key: (evt, at) => this.onLineKey(evt, at),
		});
	}

	private onChange({ paths }: Change): void {
		this.isStale = true;
		this.actions.ticking.settle(paths);
		// Names are known only when every note has been read.
		if (this.verbs.progress() !== null) this.frame.request();
		else if (this.contentEl.isShown()) this.lookSoon();
	}

	private onRename(file: TAbstractFile, before: string): void {
		this.state = renamed(this.state, before, file.path);
		this.kept.renamed(before, file.path);
	}

	/** Asks for the items as they are now. */
	private look(): void {
		if (this.verbs.progress() === null) {
			this.items = this.verbs.watchItems();
			this.isStale = false;
		}
		this.arrange();
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

	private arrange(): void {
		const { listing, kept } = this.kept.arrange(this.items, { ...this.state, today: this.verbs.today() }, arrangeWatch);
		this.listing = listing;
		this.keptLines = kept;
		this.arrangeLines();
	}

	/** Folding changes no more than which lines are shown. */
	private arrangeLines(): void {
		this.lines = linesOf(this.listing, this.state);
		this.picking.follow(this.lines);
		this.frame.request();
	}

	private change(next: WatchState): void {
		if (!isSameWish(this.state, next)) this.kept.clear();
		this.state = next;
		this.app.workspace.requestSaveLayout();
		this.arrange();
	}

	/** What was ticked here goes where it belongs. */
	private tidy(): void {
		if (!this.kept.clear()) return;
		this.arrange();
		this.list?.show(this.lines);
	}

	private fold(line: WatchLine, closed: boolean): void {
		this.state = line.type === 'group' ? setGroupOpen(this.state, [line.group], !closed) : setUnfolded(this.state, line.key, !closed);
		this.app.workspace.requestSaveLayout();
		this.arrangeLines();
		// The next key may come before the next frame, and goes by the lines that are shown.
		this.list?.show(this.lines);
	}

	private draw(): void {
		const { contentEl, listing, state, picking } = this;
		const progress = this.verbs.progress();
		this.drawToolbar(part(contentEl, 'div', 'actor-atlas-toolbar'));
		drawReading(part(contentEl, 'div', 'actor-atlas-reading-place'), progress);
		drawEmpty(part(contentEl, 'div', 'actor-atlas-message-place'), emptyMessage(listing, state, this.items.length, progress !== null || this.isStale), does => this.offer(does));
		drawSelectionBar(part(contentEl, 'div', 'actor-atlas-selection'), picking.scene());
		this.list?.show(this.lines);
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
			enterList: () => {
				// What was typed last may not be drawn yet.
				this.draw();
				this.list?.focus();
			},
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

	/** Keys that work anywhere in the view. */
	private onKeyDown(evt: KeyboardEvent): void {
		const isTyping = evt.targetNode?.instanceOf(HTMLInputElement) === true && evt.targetNode.type === 'search';
		const isSearch = (evt.key === '/' && !isTyping) || (evt.key.toLowerCase() === 'f' && Keymap.isModifier(evt, 'Mod') && !evt.shiftKey && !evt.altKey);
		if (evt.key === 'Escape' && !evt.defaultPrevented && this.picking.clear()) evt.preventDefault();
		if (!isSearch || evt.defaultPrevented) return;
		evt.preventDefault();
		evt.stopPropagation();
		this.contentEl.querySelector<HTMLInputElement>('.actor-atlas-search')?.select();
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

	/** Shift-click selects lines, not words; a box that is clicked leaves the focus with its line, where the arrow keys go on. */
	private onMouseDown(evt: MouseEvent): void {
		const at = this.rowAt(evt);
		const isBox = evt.targetNode?.instanceOf(HTMLInputElement) === true;
		if (at < 0 || (!evt.shiftKey && !isBox)) return;
		evt.preventDefault();
		if (isBox) this.list?.goTo(at);
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
