import { debounce, type HoverPopover, ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Change } from '../../model/resolved';
import { Gestures } from '../gestures/gestures';
import { Frame } from './frame';
import type { ListVerbs } from './list-verbs';
import { part } from './parts';
import { drawReading } from './reading';
import { goToSearch } from './search-keys';
import type { TreeLine } from './tree-keys';
import { TreeList, type TreePen } from './tree-list';

/** What tells one list from another before anything is in it. */
export interface ListPlan<S> {
	readonly cls: string;
	/** The parts above the list, from top to bottom. */
	readonly places: readonly Place[];
	/** How long changes of the vault are gathered before all of it is looked through anew. */
	readonly pause: number;
	readonly firstState: S;
	/** Reads a saved state, whatever it may be. */
	readonly read: (saved: unknown) => S;
	readonly renamed: (state: S, before: string, after: string) => S;
}

type Place = 'toolbar' | 'reading-place' | 'message-place' | 'selection' | 'board-head';

/** The life of a list over the whole vault: when it asks, when it draws, and what it keeps. */
export abstract class ListView<S extends object, L extends TreeLine, V extends ListVerbs> extends ItemView {
	hoverPopover: HoverPopover | null = null;

	protected state: S;
	protected lines: readonly L[] = [];
	protected list: TreeList<L> | null = null;
	/** The vault has changed since it was looked through. */
	protected isStale = true;
	protected readonly gestures: Gestures;
	protected readonly frame: Frame;
	private readonly lookSoon: ReturnType<typeof debounce>;

	constructor(leaf: WorkspaceLeaf, protected readonly verbs: V, private readonly plan: ListPlan<S>) {
		super(leaf);
		this.state = plan.firstState;
		this.gestures = new Gestures({ app: this.app, leaf, hoverParent: this, component: this });
		this.frame = new Frame(this.contentEl, () => this.draw());
		this.lookSoon = debounce(() => this.look(), plan.pause);
	}

	/** How the lines are drawn, and what keys do on them. */
	protected abstract treePen(): TreePen<L>;
	/** Takes from the vault what is to be arranged; called when all notes are read. */
	protected abstract ask(): void;
	/** Sifts and orders what was asked for, by the state, and ends in `arrangeLines`. */
	protected abstract arrange(): void;
	/** The lines of what is arranged: folding changes no more than these. */
	protected abstract linesNow(): readonly L[];
	/** @param isReading what is listed is not known yet */
	protected abstract drawAbove(isReading: boolean): void;

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(saved: unknown, result: ViewStateResult): Promise<void> {
		this.state = this.plan.read(saved);
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
		const { contentEl, plan } = this;
		contentEl.addClass(plan.cls);
		for (const place of plan.places) this.place(place);
		this.list = new TreeList<L>(contentEl, this.treePen());
		this.list.attach(this);
		this.gestures.attach(contentEl);
		this.registerDomEvent(contentEl, 'keydown', evt => goToSearch(evt, contentEl));
		this.register(this.verbs.onChange(change => this.onChange(change)));
		this.registerEvent(this.app.vault.on('rename', (file, before) => this.onRename(before, file.path)));
		this.register(() => this.frame.cancel());
		this.register(() => this.lookSoon.cancel());
		this.look();
	}

	protected override async onClose(): Promise<void> {
		this.contentEl.empty();
	}

	protected onChange(_change: Change): void {
		this.isStale = true;
		// Names are known only when every note has been read.
		if (this.verbs.progress() !== null) this.frame.request();
		else if (this.contentEl.isShown()) this.lookSoon();
	}

	protected onRename(before: string, after: string): void {
		this.state = this.plan.renamed(this.state, before, after);
	}

	/** Asks for everything as it is now. */
	protected look(): void {
		if (this.verbs.progress() === null) {
			this.ask();
			this.isStale = false;
		}
		this.arrange();
	}

	protected arrangeLines(): void {
		this.lines = this.linesNow();
		this.frame.request();
	}

	protected change(next: S): void {
		this.keep(next);
		this.arrange();
	}

	/** What changes only which lines are shown. */
	protected refold(next: S): void {
		this.keep(next);
		this.arrangeLines();
		// The next key may come before the next frame, and goes by the lines that are shown.
		this.list?.show(this.lines);
	}

	/** From the search into the list. */
	protected enterList(): void {
		// What was typed last may not be drawn yet.
		this.draw();
		this.list?.focus();
	}

	protected draw(): void {
		const progress = this.verbs.progress();
		this.drawAbove(progress !== null || this.isStale);
		drawReading(this.place('reading-place'), progress);
		this.list?.show(this.lines);
	}

	protected place(name: Place): HTMLElement {
		return part(this.contentEl, 'div', `actor-atlas-${name}`);
	}

	private keep(next: S): void {
		this.state = next;
		this.app.workspace.requestSaveLayout();
	}
}
