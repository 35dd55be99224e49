import { debounce, type HoverPopover, ItemView, Keymap, Menu, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Behind, News, NewsSince } from '../../model/news';
import { Frame } from '../draw/frame';
import { drawMessage } from '../draw/message';
import { part } from '../draw/parts';
import { drawReading } from '../draw/reading';
import { TreeList } from '../draw/tree-list';
import { Gestures } from '../gestures/gestures';
import type { Copy } from '../gestures/lead';
import { addCopy, showMenu } from '../gestures/menu';
import { openLead, paneOf } from '../gestures/open';
import { sinceAsMarkdown } from './copy';
import { drawLine, lineEstimate, type LinePen } from './draw-line';
import { drawToolbar } from './draw-toolbar';
import { emptyMessage } from './empty';
import { linesOf, listingOf, NO_LISTING, type SinceGroup, type SinceLine, type SinceListing } from './listing';
import { LogActions } from './log-actions';
import { firstDay } from './read-since';
import { FIRST_STATE, readSinceState, renamed, setClosed, type SinceState } from './since-state';
import type { SinceVerbs } from './verbs';

export const SINCE_VIEW_TYPE = 'actor-atlas-since';

/** To look through the whole vault after every change would cost more than it shows. */
const pause = 300;

/** What notes have written since a day, by actor and by thesis. */
export class SinceView extends ItemView {
	hoverPopover: HoverPopover | null = null;
	override icon = 'newspaper';

	private state: SinceState = FIRST_STATE;
	private listing: SinceListing = NO_LISTING;
	private lines: readonly SinceLine[] = [];
	private list: TreeList<SinceLine> | null = null;
	/** What was found last: a search asks nothing anew. */
	private found: { readonly day: string; readonly since: NewsSince } | null = null;
	private readonly behind = new Map<string, Behind>();
	private readonly gestures: Gestures;
	private readonly logs: LogActions;
	private readonly frame: Frame;
	private readonly lookSoon = debounce(() => this.look(), pause);
	/** The vault has changed since it was looked through. */
	private isStale = true;

	constructor(leaf: WorkspaceLeaf, private readonly verbs: SinceVerbs) {
		super(leaf);
		this.gestures = new Gestures({ app: this.app, leaf, hoverParent: this, component: this });
		this.logs = new LogActions(this.app, verbs);
		this.frame = new Frame(this.contentEl, () => this.draw());
	}

	getViewType(): string {
		return SINCE_VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Since…';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(saved: unknown, result: ViewStateResult): Promise<void> {
		this.state = readSinceState(saved);
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
		contentEl.addClass('actor-atlas-since');
		for (const place of ['toolbar', 'reading-place', 'message-place']) part(contentEl, 'div', `actor-atlas-${place}`);
		this.list = new TreeList<SinceLine>(contentEl, {
			label: 'What is new',
			selects: false,
			estimate: lineEstimate,
			draw: (el, line) => drawLine(el, line, this.linePen()),
			fold: (line, closed) => this.fold(line, closed),
			key: (evt, at) => this.onLineKey(evt, at),
		});
		this.list.attach(this);
		this.gestures.attach(contentEl);
		this.registerDomEvent(contentEl, 'keydown', evt => this.onKeyDown(evt));
		this.register(this.verbs.onChange(() => this.onChange()));
		this.registerEvent(this.app.vault.on('rename', (file, before) => {
			this.state = renamed(this.state, before, file.path);
		}));
		this.register(() => this.frame.cancel());
		this.register(() => this.lookSoon.cancel());
		this.look();
	}

	protected override async onClose(): Promise<void> {
		this.contentEl.empty();
	}

	private onChange(): void {
		this.isStale = true;
		// Names are known only when every note has been read.
		if (this.verbs.progress() !== null) this.frame.request();
		else if (this.contentEl.isShown()) this.lookSoon();
	}

	/** Asks for what is new as it is now. */
	private look(): void {
		if (this.verbs.progress() === null) {
			this.behind.clear();
			this.found = null;
			this.isStale = false;
		}
		this.arrange();
	}

	private arrange(): void {
		const day = this.day();
		this.listing = this.isStale || day === null ? NO_LISTING : listingOf(this.since(day), this.state, path => this.behindOf(path));
		this.arrangeLines();
	}

	/** Folding changes no more than which lines are shown. */
	private arrangeLines(): void {
		this.lines = linesOf(this.listing, this.state);
		this.frame.request();
	}

	private day(): string | null {
		return firstDay(this.state, this.verbs.today());
	}

	private since(day: string): NewsSince {
		if (this.found?.day !== day) this.found = { day, since: this.verbs.newsSince(day) };
		return this.found.since;
	}

	private behindOf(path: string): Behind {
		const behind = this.behind.get(path) ?? this.verbs.behind(path);
		this.behind.set(path, behind);
		return behind;
	}

	private change(next: Partial<SinceState>): void {
		this.state = { ...this.state, ...next };
		this.app.workspace.requestSaveLayout();
		this.arrange();
	}

	/** What changes only how much of a group is shown. */
	private unfold(next: SinceState): void {
		this.state = next;
		this.app.workspace.requestSaveLayout();
		this.arrangeLines();
		// The next key may come before the next frame, and goes by the lines that are shown.
		this.list?.show(this.lines);
	}

	private fold(line: SinceLine, closed: boolean): void {
		if (line.type === 'group') this.unfold(setClosed(this.state, [line.group.path], closed));
	}

	private showWhole({ path }: SinceGroup): void {
		this.unfold({ ...this.state, whole: [...this.state.whole, path] });
	}

	private draw(): void {
		const { contentEl, listing, state } = this;
		const progress = this.verbs.progress();
		this.drawToolbar(part(contentEl, 'div', 'actor-atlas-toolbar'));
		drawReading(part(contentEl, 'div', 'actor-atlas-reading-place'), progress);
		const place = part(contentEl, 'div', 'actor-atlas-message-place');
		const message = emptyMessage(listing, state, this.day(), progress !== null || this.isStale);
		place.hidden = message === null;
		drawMessage(place, message);
		this.list?.show(this.lines);
	}

	private drawToolbar(bar: HTMLElement): void {
		const { state, listing } = this;
		drawToolbar(bar, {
			state,
			listing,
			day: this.day(),
			anyOpen: listing.groups.some(({ path }) => !state.closed.includes(path)),
			change: next => this.change(next),
			foldAll: closed => this.unfold(setClosed(this.state, this.listing.groups.map(({ path }) => path), closed)),
			copyMenu: (evt, button) => {
				const menu = new Menu();
				for (const copy of this.copies()) addCopy(menu, copy);
				showMenu(menu, evt, button);
			},
			enterList: () => {
				// What was typed last may not be drawn yet.
				this.draw();
				this.list?.focus();
			},
		});
	}

	private copies(): Copy[] {
		return [{ title: 'Copy all listed as Markdown', text: () => sinceAsMarkdown(this.listing) }];
	}

	private linePen(): LinePen {
		const { gestures, logs, verbs } = this;
		return {
			gestures,
			logs,
			copies: this.copies(),
			linkTarget: (target, sourcePath) => verbs.linkTarget(target, sourcePath),
			impactAt: news => verbs.impactAt(news),
			fold: (line, closed) => this.fold(line, closed),
			showWhole: group => this.showWhole(group),
			pickThesis: (news, evt, button) => this.pickThesis(news, evt, button),
		};
	}

	private pickThesis(news: News, evt: MouseEvent, button: HTMLElement): void {
		const menu = new Menu();
		this.logs.addItems(menu, news);
		showMenu(menu, evt, button);
	}

	/** Keys that work anywhere in the view. */
	private onKeyDown(evt: KeyboardEvent): void {
		const isTyping = evt.targetNode?.instanceOf(HTMLInputElement) === true;
		const isSearch = (evt.key === '/' && !isTyping) || (evt.key.toLowerCase() === 'f' && Keymap.isModifier(evt, 'Mod') && !evt.shiftKey && !evt.altKey);
		if (!isSearch || evt.defaultPrevented) return;
		evt.preventDefault();
		evt.stopPropagation();
		this.contentEl.querySelector<HTMLInputElement>('.actor-atlas-search')?.select();
	}

	private onLineKey(evt: KeyboardEvent, at: number): boolean {
		const line = this.lines[at];
		const isOpening = evt.key === 'Enter' || evt.key === ' ';
		if (line?.type === 'group' && evt.key === 'Enter') openLead(this.app, { path: line.group.path, line: 0 }, paneOf(evt));
		else if (line?.type === 'group' && evt.key === ' ') this.fold(line, line.open === true);
		else if (line?.type === 'more' && isOpening) this.showWhole(line.group);
		else if (line?.type === 'news' && evt.key.toLowerCase() === 'e' && !evt.ctrlKey && !evt.metaKey && !evt.altKey) this.logs.addOrPick(line.news);
		else return false;
		return true;
	}
}
