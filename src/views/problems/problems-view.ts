import { debounce, type HoverPopover, ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { PlacedProblem } from '../../model/problem';
import { Frame } from '../draw/frame';
import { drawMessage } from '../draw/message';
import { part } from '../draw/parts';
import { drawReading } from '../draw/reading';
import { TreeList } from '../draw/tree-list';
import { Gestures } from '../gestures/gestures';
import type { Copy } from '../gestures/lead';
import { problemsAsMarkdown, problemsAsText } from './copy';
import { drawToolbar } from './draw-toolbar';
import { emptyMessage } from './empty';
import { drawLine, lineEstimate, type LinePen } from './draw-line';
import { linesOf, listing, type Listing, type ListLine } from './listing';
import { FIRST_STATE, type ProblemsState, readProblemsState, renamed, setClosed, toggleSeverity } from './problems-state';
import type { ProblemsVerbs } from './verbs';

export const PROBLEMS_VIEW_TYPE = 'actor-atlas-problems';

/** To look through the whole vault after every change would cost more than it shows. */
const pause = 300;

/** What could not be read as meant, by note. */
export class ProblemsView extends ItemView {
	hoverPopover: HoverPopover | null = null;
	override icon = 'triangle-alert';

	private state: ProblemsState = FIRST_STATE;
	private problems: readonly PlacedProblem[] = [];
	private found: Listing = listing([], FIRST_STATE);
	private list: TreeList<ListLine> | null = null;
	private readonly gestures: Gestures;
	private readonly frame: Frame;
	private readonly lookSoon = debounce(() => this.look(), pause);
	/** The vault has changed since it was looked through. */
	private isStale = true;

	constructor(leaf: WorkspaceLeaf, private readonly verbs: ProblemsVerbs) {
		super(leaf);
		this.gestures = new Gestures({ app: this.app, leaf, hoverParent: this, component: this });
		this.frame = new Frame(this.contentEl, () => this.draw());
	}

	getViewType(): string {
		return PROBLEMS_VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Problems';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(saved: unknown, result: ViewStateResult): Promise<void> {
		this.state = readProblemsState(saved);
		this.sift();
		await super.setState(saved, result);
	}

	/** Also called when the tab comes to the front. */
	override onResize(): void {
		super.onResize();
		if (this.isStale) this.look();
		else this.list?.draw();
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('actor-atlas-problems');
		part(this.contentEl, 'div', 'actor-atlas-toolbar');
		part(this.contentEl, 'div', 'actor-atlas-reading-place');
		part(this.contentEl, 'div', 'actor-atlas-message-place');
		this.list = new TreeList<ListLine>(this.contentEl, {
			label: 'Problems by note',
			selects: false,
			estimate: lineEstimate,
			draw: (el, line) => drawLine(el, line, this.linePen()),
			fold: (line, closed) => line.type === 'note' && this.fold(line.note.path, closed),
		});
		this.list.attach(this);
		this.gestures.attach(this.contentEl);
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

	/** Asks for the problems as they are now. */
	private look(): void {
		if (this.verbs.progress() === null) {
			this.problems = this.verbs.problems();
			this.isStale = false;
		}
		this.sift();
	}

	private sift(): void {
		this.found = listing(this.problems, this.state);
		this.frame.request();
	}

	private change(next: ProblemsState): void {
		this.state = next;
		this.app.workspace.requestSaveLayout();
		this.sift();
	}

	private fold(path: string, closed: boolean): void {
		this.change(setClosed(this.state, path, closed));
		// The next key may come before the next frame, and goes by the lines that are shown.
		this.list?.show(linesOf(this.found, this.state.closed));
	}

	private linePen(): LinePen {
		return { gestures: this.gestures, copies: this.copies(), fold: (path, closed) => this.fold(path, closed) };
	}

	private draw(): void {
		const { contentEl, found, state } = this;
		const progress = this.verbs.progress();
		this.drawToolbar(part(contentEl, 'div', 'actor-atlas-toolbar'));
		drawReading(part(contentEl, 'div', 'actor-atlas-reading-place'), progress);
		drawMessage(part(contentEl, 'div', 'actor-atlas-message-place'), emptyMessage(found, state, progress !== null || this.isStale));
		this.list?.show(linesOf(found, state.closed));
	}

	private drawToolbar(bar: HTMLElement): void {
		const { state, found } = this;
		drawToolbar(bar, {
			state,
			listing: found,
			copies: this.copies(),
			anyOpen: found.notes.some(({ path }) => !state.closed.includes(path)),
			search: query => this.change({ ...this.state, query }),
			toggle: severity => this.change(toggleSeverity(this.state, severity)),
			foldAll: closed => this.change({ ...this.state, closed: closed ? found.notes.map(({ path }) => path) : [] }),
			enterList: () => {
				// What was typed last may not be drawn yet.
				this.draw();
				this.list?.focus();
			},
		});
	}

	private copies(): Copy[] {
		return [
			{ title: 'Copy all shown as Markdown', text: () => problemsAsMarkdown(this.found) },
			{ title: 'Copy all shown as text', text: () => problemsAsText(this.found) },
		];
	}
}
