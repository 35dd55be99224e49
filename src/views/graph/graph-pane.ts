import { toScreen, type ViewTransform } from '../../graph/scene/fit';
import type { Graph, GraphNode } from '../../graph/graph';
import type { Point } from '../../graph/layout/positions';
import { neighboursOf } from '../../graph/choose/neighbours';
import { Frame } from '../draw/frame';
import { part } from '../draw/parts';
import { goToSearch } from '../draw/search-keys';
import { showMenu } from '../gestures/menu';
import { drawPane } from './draw-pane';
import type { ToolbarScene } from './draw-toolbar';
import { GraphExport } from './export-menu';
import { filterMenu } from './filter-menu';
import { findNodes } from './find-nodes';
import type { GraphState } from './graph-state';
import { nodeIn } from './node-in';
import type { NodeActions } from './node-menu';
import { NodeList } from './node-list';
import { SearchBox } from './search-box';
import { type ShownGraph, shownGraph } from './shown-graph';
import { type BoxHost, StageBox } from './stage-box';

export interface PaneHost extends BoxHost {
	readonly isLocal: boolean;
	/** The state has changed: worth saving. */
	changed(state: GraphState): void;
}

/** As long as a frame may work on the graph of the vault, in milliseconds. */
const slice = 8;
const mostFound = 12;

/** A graph with all that stands around it: what is asked of it, what is shown of it, and the same in words. */
export class GraphPane {
	private readonly box: StageBox;
	private readonly list: NodeList;
	private readonly export: GraphExport;
	private readonly frame: Frame;
	private readonly asking: Frame;
	private readonly side: HTMLElement;
	private graph: Graph | null = null;
	private shown: ShownGraph | null = null;
	private selected: string | null = null;
	/** What was searched for is drawn, whatever the limit. */
	private keep: readonly string[] = [];
	private isSettled = true;
	/** The view is to show all as soon as nodes have come to rest. */
	private fits = false;
	private isPlaced = false;
	/** What is drawn is not of the notes and the state as they are: nothing is worked out while nobody can see it. */
	private isBehind = false;

	constructor(private readonly root: HTMLElement, private readonly host: PaneHost, private state: GraphState) {
		root.addClass('actor-atlas-graph');
		this.frame = new Frame(root, () => this.draw());
		this.asking = new Frame(root, () => this.look());
		const bar = part(part(root, 'div', 'actor-atlas-toolbar'), 'div', 'actor-atlas-toolbar-line');
		part(bar, 'div', 'actor-atlas-graph-lenses');
		new SearchBox(part(bar, 'div', 'actor-atlas-graph-search'), { find: words => this.find(words), go: id => this.found(id), letGo: () => this.select(null), enterStage: () => this.box.stage.canvas.focus() });
		const body = part(root, 'div', 'actor-atlas-graph-body');
		const place = part(body, 'div', 'actor-atlas-graph-place');
		this.box = new StageBox(part(place, 'div', 'actor-atlas-graph-stage'), host, {
			nodeActions: node => this.nodeActions(node),
			centre: id => this.centre(id),
			focus: id => this.onFocus(id),
			pin: (id, at) => this.onPin(id, at),
			settled: isSettled => this.onSettled(isSettled),
			transform: transform => this.onTransform(transform),
		});
		this.side = part(body, 'div', 'actor-atlas-graph-list');
		this.list = new NodeList(this.side, host.component, {
			select: (id, link) => this.onListed(id, link),
			open: (target, evt) => this.box.open(target, evt),
			menu: (target, evt) => this.box.menu(target, evt),
		});
		this.export = new GraphExport(host.app, host.verbs, this.box.stage.canvas, () => this.box.stage.scene(), () => this.title());
		host.component.register(() => {
			this.frame.cancel();
			this.asking.cancel();
		});
		host.component.registerDomEvent(root, 'keydown', evt => goToSearch(evt, root));
		this.asking.request();
	}

	/** What is drawn may have changed with the notes. */
	notesChanged(): void {
		this.asking.request();
	}

	resized(): void {
		this.box.stage.resize();
		this.list.redraw();
		this.frame.request();
		if (this.isBehind) this.asking.request();
	}

	/** Many may come at once, as when a folder is renamed: what they come to is drawn in the next frame. */
	setState(state: GraphState): void {
		this.take(state);
		this.isBehind = true;
		this.asking.request();
	}

	private take(state: GraphState): void {
		const before = this.state;
		this.state = state;
		if (state.lens !== before.lens || state.centre !== before.centre || state.steps !== before.steps) this.fits = state.transform === null;
		if (state.transform !== null && state.transform !== before.transform) this.isPlaced = false;
	}

	isEmpty(): boolean {
		return this.shown === null || this.shown.graph.links.length === 0;
	}

	save(form: 'svg' | 'png'): Promise<void> {
		return this.export.save(form);
	}

	title(): string {
		const node = this.centreNode();
		return node === null ? 'Impact graph' : `Impact graph of ${node.name}`;
	}

	private change(next: GraphState): void {
		// What it stands beside may be elsewhere now, or gone.
		this.box.hideCard();
		this.take(next);
		this.arrange();
		this.host.changed(next);
	}

	/** Asks for the graph of the vault; while it is being made, again in each frame. */
	private look(): void {
		if (this.isHidden()) {
			this.isBehind = true;
			return;
		}
		if (this.host.verbs.progress() !== null) return this.frame.request();
		const { performance } = this.root.win;
		const end = performance.now() + slice;
		const graph = this.host.verbs.graph(() => performance.now() < end);
		if (graph === null) return this.asking.request();
		if (graph === this.graph && !this.isBehind) return;
		this.graph = graph;
		this.arrange();
	}

	private isHidden(): boolean {
		return this.root.clientWidth === 0;
	}

	private arrange(): void {
		this.frame.request();
		this.isBehind = this.isHidden();
		if (this.isBehind) return;
		const isNowhere = this.host.isLocal && this.state.centre === null;
		this.shown = this.graph === null || isNowhere ? null : shownGraph(this.graph, this.state, this.keep);
		if (this.shown === null) return;
		if (this.selected !== null && nodeIn(this.shown.graph, this.selected) === null) this.selected = null;
		this.show(this.shown);
	}

	private show({ graph, positions }: ShownGraph): void {
		const { stage } = this.box;
		const pinned = this.host.isLocal ? new Map<string, Point>() : this.host.verbs.pins.positions();
		if (!this.isPlaced && this.state.transform !== null) stage.setTransform(this.state.transform);
		this.isPlaced = true;
		this.box.show(graph, positions === null ? { type: 'force', pinned, before: stage.positions() } : { type: 'fixed', positions }, this.highlight(graph));
		if (this.fits && positions !== null) this.fit();
	}

	private highlight(graph: Graph): ReadonlySet<string> | null {
		if (this.selected === null) return null;
		return new Set([this.selected, ...(neighboursOf(graph).get(this.selected) ?? []).map(({ id }) => id)]);
	}

	private fit(): void {
		this.fits = false;
		this.box.stage.fit();
	}

	private onSettled(isSettled: boolean): void {
		this.isSettled = isSettled;
		if (isSettled && this.fits) this.fit();
		this.frame.request();
	}

	private onTransform(transform: ViewTransform): void {
		this.state = { ...this.state, transform };
		this.host.changed(this.state);
	}

	private onPin(id: string, at: Point | null): void {
		if (this.host.isLocal || this.state.lens !== 'network') return;
		if (at === null) this.host.verbs.pins.remove(id);
		else this.host.verbs.pins.put(id, at);
		if (this.shown !== null) this.show(this.shown);
	}

	private onFocus(id: string | null): void {
		if (id === null && this.selected !== null) this.select(null);
		if (this.state.list) this.list.mark(id);
	}

	private onListed(id: string, link: string | null): void {
		this.box.stage.select(id);
		const node = this.box.stage.scene().byId.get(id);
		const found = this.shown?.graph.links.find(one => one.id === link);
		if (node === undefined) return;
		const at = toScreen(node, this.box.stage.transform());
		const { clientWidth, clientHeight } = this.box.stage.canvas;
		if (at.x < 0 || at.y < 0 || at.x > clientWidth || at.y > clientHeight) this.box.stage.flyTo(id);
		else this.box.hover(found === undefined ? { type: 'node', node: node.node } : { type: 'link', link: found }, at, null);
	}

	/** A double click: in a supply chain another one in the middle, elsewhere its neighbours stand out. */
	private centre(id: string): void {
		const node = this.shown === null ? null : nodeIn(this.shown.graph, id);
		if (this.state.lens === 'chain' && node?.role === 'actor') this.change({ ...this.state, centre: id, transform: null });
		else this.go(id);
	}

	/** Whoever is searched for is the next in the middle of a supply chain. */
	private found(id: string): void {
		if (this.state.lens !== 'chain' || this.shown?.centre === id) return this.go(id);
		this.change({ ...this.state, centre: id, transform: null });
		this.select(id);
	}

	private go(id: string): void {
		if (this.shown !== null && nodeIn(this.shown.graph, id) === null) {
			this.keep = [...this.keep, id];
			this.arrange();
		}
		this.select(id);
		this.box.stage.flyTo(id);
	}

	private select(id: string | null): void {
		this.selected = id;
		this.box.stage.select(id);
		if (this.shown !== null) this.show(this.shown);
		if (this.state.list) this.list.mark(id);
		this.frame.request();
	}

	/** In a supply chain any actor may be the next in its middle. */
	private find(words: string): GraphNode[] {
		const nodes = this.state.lens === 'chain' ? this.graph?.nodes.filter(({ role }) => role === 'actor') : this.shown?.passed.nodes;
		return findNodes({ nodes: nodes ?? [] }, words, mostFound);
	}

	private nodeActions({ id, role }: GraphNode): NodeActions {
		const { verbs, isLocal } = this.host;
		const at = this.box.stage.positions().get(id);
		const isPinned = verbs.pins.has(id);
		const around = (lens: GraphState['lens']) => () => this.change({ ...this.state, lens, centre: id, transform: null });
		return {
			neighbourhood: isLocal || (this.state.centre === id && this.state.lens === 'network') ? null : around('network'),
			chain: isLocal || role !== 'actor' || (this.state.centre === id && this.state.lens === 'chain') ? null : around('chain'),
			pin: isLocal || this.state.lens !== 'network' || at === undefined ? null : { isPinned, turn: () => this.onPin(id, isPinned ? null : at) },
		};
	}

	private centreNode(): GraphNode | null {
		const centre = this.shown?.centre ?? null;
		return centre === null || this.graph === null ? null : nodeIn(this.graph, centre);
	}

	private draw(): void {
		if (this.isHidden()) return;
		const { root, state, shown, host } = this;
		drawPane(root, {
			...this.toolbarScene(),
			shown,
			isSettled: this.isSettled,
			progress: host.verbs.progress(),
			zoom: factor => this.box.stage.zoomBy(factor),
			fit: () => this.fit(),
		});
		this.side.hidden = !state.list;
		if (state.list && shown !== null) this.list.show(shown.graph);
	}

	private toolbarScene(): ToolbarScene {
		const { state, shown, graph } = this;
		const selected = this.selected === null || graph === null ? null : (nodeIn(graph, this.selected)?.name ?? null);
		return {
			state, selected,
			centre: this.centreNode(),
			isLocal: this.host.isLocal,
			isEmpty: this.isEmpty(),
			change: next => this.change(next),
			deselect: () => this.select(null),
			filterMenu: (evt, button) => showMenu(filterMenu(this.host.app, shown?.base ?? { nodes: [], links: [] }, this.state, this.host.isLocal, next => this.change(next)), evt, button),
			exportMenu: (evt, button) => showMenu(this.export.menu(), evt, button),
		};
	}
}
