import { debounce, type HoverPopover, ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { Frame } from '../draw/frame';
import { drawIcon } from '../draw/icon';
import { part } from '../draw/parts';
import { drawReading } from '../draw/reading';
import { Gestures } from '../gestures/gestures';
import type { GraphVerbs } from '../graph/verbs';
import { Ticking } from '../watching/ticking';
import { QueryEditor } from '../query-editor/query-editor';
import type { SavedQuery } from '../../model/settings';
import { showMenu } from '../gestures/menu';
import { savedMenu } from './menus';
import { NameModal } from './name-modal';
import { drawSide } from './draw-side';
import { asking, type ExplorerState, FIRST_STATE, readExplorerState, renamed, rephrased, rewritable } from './explorer-state';
import { questionOf } from './question';
import type { Asked, ResultHost } from './result-host';
import { ResultPane } from './result-pane';
import type { ExplorerVerbs } from './verbs';

export const EXPLORER_VIEW_TYPE = 'actor-atlas-explorer';

/** Typing into a note must not ask the whole vault at every letter. */
const pause = 300;

/** The first reading comes first. */
const pauseWhileReading = 1500;

/** Px under which the side stands above the rows and is opened when it is wanted. */
const narrow = 640;

/** Questions to the whole vault, and their rows. */
export class ExplorerView extends ItemView {
	hoverPopover: HoverPopover | null = null;
	override icon = 'telescope';

	private state: ExplorerState = FIRST_STATE;
	private asked: Asked | null = null;
	private editor: QueryEditor | null = null;
	private results: ResultPane | null = null;
	private readonly gestures: Gestures;
	private readonly ticking: Ticking;
	private readonly frame: Frame;
	private readonly lookSoon = debounce(() => this.look(), pause);
	private readonly lookLater = debounce(() => this.look(), pauseWhileReading);
	/** The vault has changed since it was asked. */
	private isStale = true;
	private isNarrow = false;
	/** Why a click did not rewrite what is typed; empty when it did. */
	private refusal = '';
	/** In a narrow pane the side is open until something is asked, or when it is wanted. */
	private narrowSide = true;

	constructor(leaf: WorkspaceLeaf, private readonly verbs: ExplorerVerbs, private readonly graph: GraphVerbs) {
		super(leaf);
		this.gestures = new Gestures({ app: this.app, leaf, hoverParent: this, component: this });
		this.frame = new Frame(this.contentEl, () => this.draw());
		this.ticking = new Ticking({ app: this.app, edit: intentions => verbs.edit(intentions), redraw: () => this.frame.request() });
	}

	getViewType(): string {
		return EXPLORER_VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Explorer';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(saved: unknown, result: ViewStateResult): Promise<void> {
		this.state = readExplorerState(saved);
		this.narrowSide = this.state.asked === '';
		this.editor?.setText(this.state.text);
		this.results?.begin();
		this.look();
		await super.setState(saved, result);
	}

	/** Also called when the tab comes to the front. */
	override onResize(): void {
		super.onResize();
		const isNarrow = this.contentEl.clientWidth < narrow;
		if (this.isStale) this.look();
		else if (isNarrow !== this.isNarrow) this.frame.request();
		else this.results?.resize();
	}

	/** Asks a query, or waits for one to be typed. */
	start(query: string | null): void {
		if (query === null) this.editor?.focus();
		else this.submit(query);
	}

	protected override async onOpen(): Promise<void> {
		const { contentEl } = this;
		contentEl.addClass('actor-atlas-explorer');
		part(contentEl, 'nav', 'actor-atlas-explorer-side').setAttr('aria-label', 'Saved queries and kinds');
		const main = part(contentEl, 'div', 'actor-atlas-explorer-main');
		this.editor = this.openBar(part(main, 'div', 'actor-atlas-query-bar'));
		part(main, 'div', 'actor-atlas-refusal').setAttr('role', 'status');
		part(main, 'div', 'actor-atlas-reading-place');
		this.results = new ResultPane(part(main, 'div', 'actor-atlas-result'), this.resultHost());
		this.gestures.attach(contentEl);
		this.register(this.verbs.onChange(() => this.onChange()));
		this.register(this.verbs.onSavedChange(() => this.frame.request()));
		this.registerEvent(this.app.vault.on('rename', (file, before) => this.onRename(before, file.path)));
		this.register(() => this.frame.cancel());
		this.register(() => {
			this.lookSoon.cancel();
			this.lookLater.cancel();
		});
		this.look();
	}

	protected override async onClose(): Promise<void> {
		this.ticking.settle();
		this.contentEl.empty();
	}

	private openBar(bar: HTMLElement): QueryEditor {
		part(bar, 'button', 'actor-atlas-side-toggle');
		this.registerDomEvent(bar, 'click', evt => this.onFix(evt));
		return new QueryEditor(bar, {
			text: this.state.text,
			verbs: this.verbs,
			component: this,
			onChange: text => this.typed(text),
			onSubmit: text => this.submit(text),
		});
	}

	private resultHost(): ResultHost {
		const { app, leaf, gestures, ticking, verbs, graph } = this;
		return {
			app, leaf, gestures, ticking, verbs, graph,
			component: this,
			hoverParent: this,
			state: () => this.state,
			change: next => this.change(next),
			rephrase: text => this.rephrase(text),
			redraw: () => this.frame.request(),
		};
	}

	private onChange(): void {
		this.isStale = true;
		this.ticking.settle();
		if (!this.contentEl.isShown()) return;
		this.drawProgress();
		if (this.verbs.progress() === null) this.lookSoon();
		else this.lookLater();
	}

	private onRename(before: string, after: string): void {
		const next = renamed(this.state, before, after);
		if (next === this.state) return;
		this.change(next);
		this.editor?.setText(next.text);
	}

	/** What is not asked yet changes nothing below the bar: drawing many rows anew would be felt at every letter. */
	private typed(text: string): void {
		this.state = { ...this.state, text };
		this.refusal = '';
		this.app.workspace.requestSaveLayout();
		this.drawBar();
	}

	private submit(text: string): void {
		if (text.trim() !== this.state.asked.trim()) this.results?.begin();
		this.narrowSide = false;
		this.refusal = '';
		this.state = asking(this.state, text);
		this.verbs.remember(text);
		this.editor?.setText(text);
		this.app.workspace.requestSaveLayout();
		this.look();
	}

	private rephrase(text: string | null): void {
		this.refusal = this.whyNot(text);
		if (text === null || this.refusal !== '') return this.drawBar();
		this.state = rephrased(this.state, text);
		this.editor?.setText(text);
		this.app.workspace.requestSaveLayout();
		this.look();
	}

	/** What a click would break, or find broken, it leaves alone. */
	private whyNot(text: string | null): string {
		const [wrong] = this.verbs.check(rewritable(this.state));
		if (wrong !== undefined) return 'Not changed by the click: put right what is wrong with the query first.';
		const [broken] = text === null ? [] : this.verbs.check(text);
		if (text !== null && broken === undefined) return '';
		return `Not changed by the click: ${broken?.message ?? 'write the query out in full first.'}`;
	}

	/** What the error line has put right is asked at once; the button is gone from the line by now. */
	private onFix(evt: MouseEvent): void {
		const node = evt.targetNode;
		if (node !== null && node.instanceOf(Element) && node.closest('.actor-atlas-query-fix') !== null) this.submit(this.state.text);
	}

	private change(next: ExplorerState): void {
		this.state = next;
		this.app.workspace.requestSaveLayout();
		this.frame.request();
	}

	/** Asks the vault as it is now. */
	private look(): void {
		const { asked } = this.state;
		this.isStale = false;
		const answer = asked.trim() === '' ? null : this.verbs.ask(asked);
		const schema = this.verbs.schema();
		// Rows that were there before stay, dimmed, while the query cannot be read.
		if (answer !== null && 'errors' in answer && this.asked !== null && this.asked.answer !== null) this.asked = { ...this.asked, schema };
		else this.asked = { text: asked, answer: answer === null || 'errors' in answer ? null : answer, question: questionOf(asked), schema };
		this.frame.request();
	}

	private draw(): void {
		const { contentEl, asked, verbs } = this;
		if (asked === null) return;
		this.isNarrow = contentEl.clientWidth < narrow;
		contentEl.toggleClass('actor-atlas-narrow', this.isNarrow);
		const side = part(contentEl, 'nav', 'actor-atlas-explorer-side');
		side.hidden = !this.isSideOpen;
		drawSide(side, { saved: verbs.saved(), sources: asked.schema.sources, asked: asked.text, ask: text => this.submit(text), menu: (query, evt, el) => showMenu(savedMenu(() => this.rename(query), () => verbs.remove(query.id)), evt, el) });
		this.drawBar();
		this.drawProgress();
		this.results?.show(asked, verbs.actors(), verbs.progress() !== null);
	}

	private get main(): HTMLElement {
		return part(this.contentEl, 'div', 'actor-atlas-explorer-main');
	}

	private get isSideOpen(): boolean {
		return this.isNarrow ? this.narrowSide : this.state.side;
	}

	private drawProgress(): void {
		drawReading(part(this.main, 'div', 'actor-atlas-reading-place'), this.verbs.progress());
	}

	private drawBar(): void {
		const bar = part(this.main, 'div', 'actor-atlas-query-bar');
		this.drawStanding();
		const isOpen = this.isSideOpen;
		const toggle = part(bar, 'button', 'actor-atlas-side-toggle');
		toggle.addClass('clickable-icon');
		toggle.setAttrs({ type: 'button', 'aria-expanded': String(isOpen), 'aria-label': isOpen ? 'Hide saved queries and kinds' : 'Show saved queries and kinds' });
		toggle.onclick = () => this.toggleSide(isOpen);
		drawIcon(toggle, isOpen ? 'panel-left-close' : 'panel-left-open');
		const run = part(bar, 'button', 'actor-atlas-run');
		run.addClass('clickable-icon');
		run.setAttrs({ type: 'button', 'aria-label': 'Run query', 'data-pending': String(this.state.text !== this.state.asked) });
		run.onclick = () => this.submit(this.state.text);
		drawIcon(run, 'play');
		const save = part(bar, 'button', 'actor-atlas-save');
		save.addClass('clickable-icon');
		save.setAttrs({ type: 'button', 'aria-label': 'Save query', disabled: this.state.text.trim() === '' ? '' : null });
		save.onclick = () => this.save();
		drawIcon(save, 'bookmark-plus');
	}

	/** Rows of another query than the one that is typed are dimmed. */
	private drawStanding(): void {
		const { asked, refusal } = this;
		const line = part(this.main, 'div', 'actor-atlas-refusal');
		line.hidden = refusal === '';
		line.setText(refusal);
		const isOther = asked !== null && asked.answer !== null && asked.text.trim() !== this.state.text.trim();
		part(this.main, 'div', 'actor-atlas-result').setAttr('data-stale', isOther ? 'true' : null);
	}

	private save(): void {
		const { text } = this.state;
		if (text.trim() === '') return;
		new NameModal(this.app, { title: 'Save query', button: 'Save', name: '', done: name => this.verbs.save(name, text) }).open();
	}

	private rename({ id, name }: SavedQuery): void {
		new NameModal(this.app, { title: 'Rename query', button: 'Rename', name, done: next => this.verbs.rename(id, next) }).open();
	}

	private toggleSide(isOpen: boolean): void {
		if (!this.isNarrow) return this.change({ ...this.state, side: !isOpen });
		this.narrowSide = !isOpen;
		this.frame.request();
	}
}
