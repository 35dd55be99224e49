import { debounce, type HoverPopover, ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { drawCharts } from '../charts/draw-bars';
import { drawFold } from '../charts/draw-fold';
import { openingLead } from '../charts/leads';
import type { ResultPen } from '../code-block/result-pen';
import { Frame } from '../draw/frame';
import { drawMessage } from '../draw/message';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawIcon } from '../draw/icon';
import { drawReading } from '../draw/reading';
import { Gestures } from '../gestures/gestures';
import { settleTabStops } from '../gestures/roving';
import { PickActorsModal } from '../palette/pick-actors';
import { Ticking } from '../watching/ticking';
import { noteTitle } from '../text/note-name';
import { type CompareState, FIRST_STATE, followRename, readCompareState } from './compare-state';
import { drawFigures } from './draw-figures';
import { drawKinds } from './draw-kinds';
import { drawSides } from './draw-sides';
import { figureCharts } from './figure-charts';
import { KeptAnswers } from './kept-answers';
import { compareQuery, figuresQuery, kindOfActorQuery, thesisQuery } from './queries';
import { type FigureLine, figureLines, kindLines, orNothing } from './side-by-side';
import type { CompareVerbs } from './verbs';

export const COMPARE_VIEW_TYPE = 'actor-atlas-compare';

const pause = 300;

/** Actors side by side, or both sides of a thesis. */
export class CompareView extends ItemView {
	hoverPopover: HoverPopover | null = null;
	override icon = 'columns-2';

	private state: CompareState = FIRST_STATE;
	private readonly gestures: Gestures;
	private readonly ticking: Ticking;
	private readonly answers: KeptAnswers;
	private readonly frame: Frame;
	private readonly drawSoon = debounce(() => this.frame.request(), pause);
	/** Something has changed since it was drawn. */
	private isStale = false;

	constructor(leaf: WorkspaceLeaf, private readonly verbs: CompareVerbs) {
		super(leaf);
		this.gestures = new Gestures({ app: this.app, leaf, hoverParent: this, component: this });
		this.answers = new KeptAnswers(verbs);
		this.frame = new Frame(this.contentEl, () => this.draw());
		this.ticking = new Ticking({ app: this.app, edit: intentions => verbs.edit(intentions), redraw: () => this.frame.request() });
	}

	getViewType(): string {
		return COMPARE_VIEW_TYPE;
	}

	getDisplayText(): string {
		const { thesis, actors } = this.state;
		if (thesis !== null) return `For and against ${noteTitle(thesis)}`;
		return actors.length === 0 ? 'Compare actors' : actors.map(noteTitle).join(', ');
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(saved: unknown, result: ViewStateResult): Promise<void> {
		this.state = readCompareState(saved);
		this.answers.forget();
		this.frame.request();
		await super.setState(saved, result);
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClasses(['actor-atlas-compare', 'actor-atlas-answers']);
		this.gestures.attach(this.contentEl);
		this.register(this.verbs.onChange(() => this.onChange()));
		this.registerEvent(this.app.vault.on('rename', (file, before) => {
			this.state = followRename(this.state, before, file.path);
			this.drawSoon();
		}));
		this.register(() => this.frame.cancel());
		this.register(() => this.drawSoon.cancel());
		this.frame.request();
	}

	protected override async onClose(): Promise<void> {
		this.contentEl.empty();
	}

	/** Also called when the tab comes to the front. */
	override onResize(): void {
		super.onResize();
		if (this.isStale) this.frame.request();
	}

	/** A comparison takes hundreds of questions: one that nobody sees waits until it is seen. */
	private onChange(): void {
		this.isStale = true;
		this.answers.forget();
		if (!this.contentEl.isShown()) return;
		if (this.verbs.progress() === null) this.drawSoon();
		else this.frame.request();
	}

	private draw(): void {
		const { contentEl, state } = this;
		this.isStale = false;
		const progress = this.verbs.progress();
		const isEmpty = state.thesis === null && state.actors.length === 0;
		drawReading(part(contentEl, 'div', 'actor-atlas-reading-place'), progress);
		drawMessage(part(contentEl, 'div', 'actor-atlas-message-place'), isEmpty ? { icon: 'columns-2', title: 'Nothing to compare', text: 'Pick two or more actors with the command “Compare actors...”.' } : null);
		if (progress !== null) return;
		const compared = state.thesis === null && !isEmpty ? state.actors : null;
		const figures = this.figures(compared ?? []);
		this.drawCharts(part(contentEl, 'div', 'actor-atlas-charts-place'), compared ?? [], figures);
		drawMaybe(contentEl, state.thesis, 'div', 'actor-atlas-thesis-sides', (el, thesis) => this.drawThesis(el, thesis));
		drawMaybe(contentEl, compared, 'div', 'actor-atlas-compare-table', (el, actors) => this.drawActors(el, actors, figures));
		settleTabStops(contentEl);
	}

	private figures(actors: readonly string[]): FigureLine[] {
		return figureLines(actors.map(path => orNothing(this.answers.ask(figuresQuery(this.verbs.linkTo(path))))));
	}

	private drawCharts(place: HTMLElement, actors: readonly string[], figures: readonly FigureLine[]): void {
		const charts = figureCharts(figures, actors.map(path => ({ path, name: noteTitle(path) })));
		drawFold(place, charts.length === 0 ? null : {
			title: 'Charts',
			open: this.state.charts,
			toggled: open => this.showCharts(open),
			draw: body => drawCharts(body, charts, openingLead(this.gestures)),
		});
	}

	private showCharts(charts: boolean): void {
		this.state = { ...this.state, charts };
		this.app.workspace.requestSaveLayout();
		this.frame.request();
	}

	private drawThesis(el: HTMLElement, thesis: string): void {
		const heading = part(el, 'h2', 'actor-atlas-compare-heading');
		this.drawNote(heading, thesis);
		const link = this.verbs.linkTo(thesis);
		const sides = (['helps', 'hurts'] as const).map(id => {
			const query = thesisQuery(id, link);
			return { id, query, answer: this.answers.ask(query) };
		});
		drawSides(part(el, 'div', 'actor-atlas-thesis-columns'), sides, query => this.verbs.openQuery(query, 'tab'), this.pen());
	}

	private drawActors(el: HTMLElement, actors: readonly string[], figures: readonly FigureLine[]): void {
		const links = actors.map(path => this.verbs.linkTo(path));
		el.setAttrs({ role: 'table', 'aria-label': 'Actors side by side' });
		el.setCssProps({ '--actor-atlas-columns': String(actors.length) });
		this.drawHead(part(el, 'div', 'actor-atlas-compare-head'), actors, links);
		drawFigures(part(el, 'div', 'actor-atlas-compare-figures'), figures, this.pen());
		const kinds = kindLines(this.verbs.schema().sources, actors.length, (kind, at) => this.answers.ask(kindOfActorQuery(kind, links[at] ?? '')));
		drawKinds(part(el, 'div', 'actor-atlas-compare-kinds'), kinds, { open: (kind, at) => this.verbs.openQuery(kindOfActorQuery(kind, links[at] ?? ''), 'tab') }, this.pen());
	}

	private drawHead(head: HTMLElement, actors: readonly string[], links: readonly string[]): void {
		head.setAttr('role', 'row');
		const tools = part(head, 'div', 'actor-atlas-compare-tools');
		this.drawTool(tools, 'actor-atlas-compare-change', 'users', 'Change actors', () => this.changeActors());
		this.drawTool(tools, 'actor-atlas-compare-open', 'table-2', 'Open in explorer', () => this.verbs.openQuery(compareQuery(links), 'tab'));
		drawEach(head, actors, {
			tag: 'div',
			cls: 'actor-atlas-compare-name',
			key: path => path,
			draw: (el, path) => {
				el.setAttr('role', 'columnheader');
				this.drawNote(el, path);
			},
		});
	}

	private drawTool(parent: HTMLElement, cls: string, icon: string, label: string, act: () => void): void {
		const button = part(parent, 'button', cls);
		button.addClass('clickable-icon');
		button.setAttrs({ type: 'button', 'aria-label': label });
		button.onclick = act;
		drawIcon(button, icon);
	}

	private drawNote(el: HTMLElement, path: string): void {
		const link = part(el, 'a', 'actor-atlas-link');
		link.setText(noteTitle(path));
		link.setAttrs({ href: path, 'data-href': path, draggable: 'true' });
		this.gestures.link(link, { linktext: path, sourcePath: '', shown: noteTitle(path), path });
	}

	private changeActors(): void {
		const picked = this.state.actors.map(path => ({ path, title: noteTitle(path) }));
		new PickActorsModal(this.app, query => this.verbs.findNames(query), picked, actors => {
			void this.leaf.setViewState({ type: COMPARE_VIEW_TYPE, state: { ...this.state, actors, thesis: null } });
			this.app.workspace.requestSaveLayout();
		}).open();
	}

	private pen(): ResultPen {
		return { gestures: this.gestures, linkTarget: this.verbs.linkTarget, today: this.verbs.today(), ticking: this.ticking };
	}
}
