import { debounce, type HoverPopover, ItemView, type Menu, type TAbstractFile, type TFile, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Change } from '../../model/resolved';
import { Frame } from '../draw/frame';
import { part } from '../draw/parts';
import { drawReading } from '../draw/reading';
import { Gestures } from '../gestures/gestures';
import { showMenu } from '../gestures/menu';
import { drawPanel } from './draw-panel';
import { type Known, knownOf } from './known';
import { type PanelActions, type PanelPen, panelPen } from './panel-pen';
import { EMPTY_STATE, type PanelState, readState, toggleSection } from './panel-state';
import { type Screen, screenOf } from './screen';
import type { Section } from './section';
import { sectionMenu } from './section-menu';
import { inUserOrder } from './section-order';
import { sections } from './sections';
import { setSign } from './set-sign';
import { ItemActions } from '../watching/item-actions';
import { addItemActions } from '../watching/item-menu';
import type { PanelVerbs } from './verbs';

export const PANEL_VIEW_TYPE = 'actor-atlas-panel';

/** A longer table is drawn when it is asked for. */
const rowsAtFirst = 200;

/** To ask the whole vault again after every change of any note would cost more than it shows. */
const pause = 250;

/** The dossier of the active note, in the side pane. */
export class ActorPanel extends ItemView {
	hoverPopover: HoverPopover | null = null;
	override navigation = false;
	override icon = 'book-user';

	private state: PanelState = EMPTY_STATE;
	private readonly gestures: Gestures;
	private readonly items: ItemActions;
	/** Tables of which all rows are drawn, by key. */
	private readonly unfolded = new Set<string>();
	private readonly frame: Frame;
	private readonly redrawSoon = debounce(() => this.redraw(), pause);
	private onlyProgress = true;
	private showsDossier = false;
	/** Ids of the sections as they are shown. */
	private shown: readonly string[] = [];
	/** What names mean costs a look at every note, so while the vault is read it waits until all are known. */
	private namesChanged = false;

	constructor(leaf: WorkspaceLeaf, private readonly verbs: PanelVerbs) {
		super(leaf);
		this.gestures = new Gestures({ app: this.app, leaf, hoverParent: this, component: this });
		this.frame = new Frame(this.contentEl, () => this.drawFrame());
		this.items = new ItemActions(this.app, verbs, () => this.redraw());
	}

	getViewType(): string {
		return PANEL_VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Actor dossier';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(saved: unknown, result: ViewStateResult): Promise<void> {
		this.state = readState(saved);
		if (!this.state.pinned) this.follow();
		this.redraw();
		await super.setState(saved, result);
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		if (this.state.path === null) return;
		const { pinned } = this.state;
		menu.addItem(item => item.setSection('action').setTitle('Pin to this note').setIcon('lucide-pin').setChecked(pinned).onClick(() => this.togglePin()));
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('actor-atlas-panel');
		this.gestures.attach(this.contentEl);
		this.register(this.verbs.onChange(change => this.onChange(change)));
		this.registerEvent(this.app.workspace.on('file-open', () => this.onActivity()));
		this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.onActivity()));
		this.registerEvent(this.app.vault.on('rename', (file, before) => this.onRename(file, before)));
		this.registerEvent(this.app.vault.on('delete', file => this.onDelete(file)));
		this.register(() => this.redrawSoon.cancel());
		this.register(() => this.frame.cancel());
		this.follow();
		this.draw();
	}

	protected override async onClose(): Promise<void> {
		this.items.ticking.settle();
		this.contentEl.empty();
	}

	private onActivity(): void {
		if (!this.state.pinned && this.follow()) this.redraw();
	}

	/** Takes up the active note, if there is one: a canvas, an image or this panel leaves what is shown. */
	private follow(): boolean {
		const file: TFile | null = this.app.workspace.getActiveFile();
		if (file === null || file.extension !== 'md' || file.path === this.state.path) return false;
		this.show(file.path);
		return true;
	}

	private show(path: string | null): void {
		this.state = { ...this.state, path };
		this.unfolded.clear();
		this.contentEl.scrollTop = 0;
	}

	private onRename(file: TAbstractFile, before: string): void {
		if (before !== this.state.path) return;
		this.state = { ...this.state, path: file.path };
		this.redraw();
	}

	private onDelete(file: TAbstractFile): void {
		if (file.path !== this.state.path) return;
		this.state = { ...this.state, pinned: false };
		this.show(null);
		this.follow();
		this.redraw();
	}

	private onChange({ paths, names }: Change): void {
		const { path } = this.state;
		const isOwn = path !== null && paths.has(path);
		if (isOwn) this.items.ticking.settle();
		if (names) this.namesChanged = true;
		const isKnown = this.verbs.progress() === null;
		if (isOwn) this.redraw();
		// What any other note says may be told here.
		else if (isKnown && (this.namesChanged || paths.size > 0)) this.redrawSoon();
		else this.frame.request();
		if (isKnown) this.namesChanged = false;
	}

	private togglePin(): void {
		this.state = { ...this.state, pinned: !this.state.pinned };
		if (!this.state.pinned) this.follow();
		this.saveState();
	}

	private setOrder(order: readonly string[]): void {
		this.state = { ...this.state, order };
		this.saveState();
	}

	private foldAll(shown: readonly string[], fold: boolean): void {
		const others = this.state.closed.filter(id => !shown.includes(id));
		this.state = { ...this.state, closed: fold ? [...others, ...shown] : others };
		this.saveState();
	}

	private reveal(id: string): void {
		if (this.state.closed.includes(id)) this.toggleSection(id);
		const toggle = this.contentEl.querySelector<HTMLElement>(`[data-section="${id}"] .actor-atlas-section-toggle`);
		toggle?.scrollIntoView({ block: 'start' });
		toggle?.focus();
	}

	private openSectionMenu(id: string, evt: MouseEvent, el: HTMLElement): void {
		const { shown, state: { order } } = this;
		showMenu(sectionMenu(id, { shown, order, setOrder: next => this.setOrder(next), foldAll: fold => this.foldAll(shown, fold) }), evt, el);
	}

	private toggleSection(id: string): void {
		this.state = toggleSection(this.state, id);
		this.saveState();
	}

	private saveState(): void {
		this.app.workspace.requestSaveLayout();
		this.redraw();
	}

	/** Draws everything in the next frame. */
	private redraw(): void {
		this.onlyProgress = false;
		this.frame.request();
	}

	private drawFrame(): void {
		if (this.onlyProgress && this.showsDossier) this.drawProgress();
		else this.draw();
	}

	private screen(): Screen {
		const { path } = this.state;
		return screenOf(path, path === null ? null : this.verbs.dossier(path), this.verbs.progress());
	}

	private drawProgress(): void {
		drawReading(part(this.contentEl, 'div', 'actor-atlas-reading-place'), this.verbs.progress());
	}

	private draw(): void {
		this.onlyProgress = true;
		const screen = this.screen();
		this.showsDossier = screen.type === 'dossier';
		const known = this.known(screen);
		const all = this.sections(screen, known);
		this.shown = all.map(({ id }) => id);
		drawPanel(this.contentEl, {
			screen,
			known,
			sections: all,
			progress: this.verbs.progress(),
			pinned: this.state.pinned,
			today: this.verbs.today(),
			pen: this.pen(screen),
			togglePin: () => this.togglePin(),
		});
	}

	/** What other notes tell is asked for once all are read: before, it would change with every step. */
	private known(screen: Screen): Known | null {
		if (screen.type !== 'dossier' || this.verbs.progress() !== null) return null;
		const { path, role } = screen.resolved.dossier;
		return knownOf(path, role, this.verbs);
	}

	private sections(screen: Screen, known: Known | null): Section[] {
		if (screen.type !== 'dossier') return [];
		return inUserOrder(sections(screen.resolved, kind => this.verbs.kindLook(kind), known), this.state.order);
	}

	private pen(screen: Screen): PanelPen | null {
		return screen.type === 'dossier' ? panelPen(screen.resolved, this.verbs, this.gestures, this.actions(screen.resolved.dossier.path)) : null;
	}

	private actions(path: string): PanelActions {
		return {
			today: this.verbs.today(),
			isClosed: id => this.state.closed.includes(id),
			toggle: id => this.toggleSection(id),
			rowsShown: key => (this.unfolded.has(key) ? Infinity : rowsAtFirst),
			showAll: key => {
				this.unfolded.add(key);
				this.redraw();
			},
			isUnfolded: key => this.unfolded.has(key),
			sectionMenu: (id, evt, el) => this.openSectionMenu(id, evt, el),
			reveal: id => this.reveal(id),
			setSign: (impact, sign) => void setSign(impact, sign, this.verbs, this.items.ticking),
			isBusy: item => this.items.ticking.isBusy(path, item),
			tick: item => void this.items.ticking.toggle(path, item),
			itemMenu: (menu, item) => addItemActions(menu, [{ path, item }], this.items),
			addItem: () => this.items.askAdd(path),
		};
	}
}
