import { type App, type Component, type HoverParent, Notice, type WorkspaceLeaf } from 'obsidian';
import type { Graph, GraphNode } from '../../graph/graph';
import type { Point } from '../../graph/layout/positions';
import type { ViewTransform } from '../../graph/scene/fit';
import { part } from '../draw/parts';
import { HOVER_SOURCE } from '../gestures/menu';
import { openLead, paneOf } from '../gestures/open';
import { Ticking } from '../watching/ticking';
import { drawCard } from './draw-card';
import { linkMenu } from './link-menu';
import { type NodeActions, nodeMenu } from './node-menu';
import { nodeIn } from './node-in';
import { leadOf } from './quote';
import { sameDrawing } from './same-drawing';
import { type Arrangement, GraphStage, type StageTarget } from './stage/graph-stage';
import { readPalette } from './stage/read-palette';
import type { GraphVerbs } from './verbs';
import { nodeTitle } from './words';

/** What a drawn graph needs of the view that it stands in. */
export interface BoxHost {
	readonly app: App;
	readonly leaf: WorkspaceLeaf;
	readonly hoverParent: HoverParent;
	readonly component: Component;
	readonly verbs: GraphVerbs;
}

/** What the view makes of it. */
export interface BoxActions {
	nodeActions(node: GraphNode): NodeActions;
	centre(id: string): void;
	focus(id: string | null): void;
	pin(id: string, at: Point | null): void;
	settled(isSettled: boolean): void;
	transform(transform: ViewTransform): void;
}

/** A graph that can be looked at, opened and asked: the stage with its card, menus and preview. */
export class StageBox {
	readonly stage: GraphStage;
	private readonly card: HTMLElement;
	private readonly anchor: HTMLElement;
	private readonly said: HTMLElement;
	private readonly ticking: Ticking;
	/** As the notes are now; what is drawn may be older where it looks the same. */
	private graph: Graph = { nodes: [], links: [] };
	private shown: { readonly graph: Graph; readonly arrangement: Arrangement; readonly highlight: ReadonlySet<string> | null } | null = null;
	private at: Point = { x: 0, y: 0 };
	private hovered: string | null = null;

	constructor(private readonly place: HTMLElement, private readonly host: BoxHost, private readonly actions: BoxActions) {
		place.addClass('actor-atlas-graph-stage');
		this.stage = new GraphStage(place, {
			open: (target, evt) => this.open(target, evt),
			centre: id => actions.centre(id),
			menu: (target, evt) => this.menu(target, evt),
			hover: (target, at, evt) => this.hover(target, at, evt),
			focus: id => this.focus(id),
			pin: (id, at) => actions.pin(id, at),
			settled: isSettled => actions.settled(isSettled),
			transform: transform => actions.transform(transform),
		});
		this.card = part(place, 'div', 'actor-atlas-graph-card');
		this.card.hidden = true;
		this.anchor = part(place, 'div', 'actor-atlas-graph-anchor');
		this.said = part(place, 'div', 'actor-atlas-graph-said');
		this.said.setAttr('aria-live', 'polite');
		this.ticking = new Ticking({ app: host.app, edit: intentions => host.verbs.edit(intentions), redraw: () => undefined });
		host.component.registerEvent(host.app.workspace.on('css-change', () => this.recolour()));
		host.component.register(place.onWindowMigrated(() => this.recolour()));
		host.component.register(() => this.stage.destroy());
	}

	show(graph: Graph, arrangement: Arrangement, highlight: ReadonlySet<string> | null): void {
		// A card would go on saying what notes said before.
		if (graph !== this.graph) this.hideCard();
		this.graph = graph;
		const before = this.shown;
		const drawn = before !== null && before.arrangement.type === arrangement.type && sameDrawing(before.graph, graph) ? before.graph : graph;
		this.shown = { graph: drawn, arrangement, highlight };
		this.recolour();
	}

	private recolour(): void {
		if (this.shown !== null) this.stage.show({ ...this.shown, palette: readPalette(this.place) });
	}

	/** What is said of it now, though it was drawn before. */
	private now(target: StageTarget): StageTarget {
		if (target.type === 'node') return { type: 'node', node: nodeIn(this.graph, target.node.id) ?? target.node };
		return { type: 'link', link: this.graph.links.find(({ id }) => id === target.link.id) ?? target.link };
	}

	open(target: StageTarget, evt: MouseEvent | KeyboardEvent): void {
		const { app } = this.host;
		const now = this.now(target);
		this.hideCard();
		if (now.type === 'link') {
			const lead = leadOf(now.link);
			if (lead !== null) openLead(app, lead.source, paneOf(evt));
		} else if (now.node.path !== null) openLead(app, { path: now.node.path, line: 0 }, paneOf(evt));
		else new Notice(`No note is called “${now.node.name}”.`);
	}

	menu(target: StageTarget | null, evt: MouseEvent | KeyboardEvent): void {
		if (target === null) return;
		evt.preventDefault();
		const { app, leaf, verbs } = this.host;
		const now = this.now(target);
		const menu = now.type === 'node' ? nodeMenu(app, now.node, leaf, this.actions.nodeActions(now.node)) : linkMenu(app, now.link, this.graph, verbs, this.ticking);
		this.hideCard();
		const isMouse = evt.instanceOf(MouseEvent) && (evt.clientX !== 0 || evt.clientY !== 0);
		const { left, top } = this.place.getBoundingClientRect();
		menu.showAtPosition(isMouse ? { x: evt.clientX, y: evt.clientY } : { x: left + this.at.x, y: top + this.at.y }, this.place.doc);
	}

	/** @param evt null for the focus of the keyboard */
	hover(target: StageTarget | null, at: Point | null, evt: MouseEvent | null): void {
		if (target === null || at === null) return this.hideCard();
		const now = this.now(target);
		const id = now.type === 'node' ? now.node.id : now.link.id;
		this.at = at;
		this.showCard(now, at, id !== this.hovered);
		if (evt !== null && id !== this.hovered) this.preview(now, evt);
		this.hovered = id;
	}

	private showCard(target: StageTarget, at: Point, isNew: boolean): void {
		const { card, place } = this;
		card.hidden = false;
		if (isNew) {
			card.empty();
			drawCard(card, target, this.graph);
		}
		const isLow = at.y > place.clientHeight / 2;
		const x = Math.max(8, Math.min(at.x - card.offsetWidth / 2, place.clientWidth - card.offsetWidth - 8));
		const y = isLow ? Math.max(8, at.y - card.offsetHeight - 20) : at.y + 20;
		card.setCssProps({ '--actor-atlas-card-x': `${x}px`, '--actor-atlas-card-y': `${y}px` });
		this.anchor.setCssProps({ '--actor-atlas-card-x': `${at.x}px`, '--actor-atlas-card-y': `${at.y}px` });
	}

	hideCard(): void {
		this.hovered = null;
		this.card.hidden = true;
	}

	/** Obsidian's own preview of the note, or of the line that a link is quoted by. */
	private preview(target: StageTarget, event: MouseEvent): void {
		const source = target.type === 'link' ? (leadOf(target.link)?.source ?? null) : target.node.path === null ? null : { path: target.node.path, line: 0 };
		if (source === null) return;
		const { app, hoverParent } = this.host;
		const state = target.type === 'link' ? { state: { scroll: source.line } } : {};
		app.workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent, targetEl: this.anchor, linktext: source.path, sourcePath: '', ...state });
	}

	private focus(id: string | null): void {
		const node = id === null ? null : nodeIn(this.graph, id);
		this.said.setText(node === null ? '' : nodeTitle(node));
		this.actions.focus(id);
	}
}
