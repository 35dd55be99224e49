import { type ListedNode, listingOf } from '../../graph/scene/listing';
import type { Graph } from '../../graph/graph';
import type { Component } from 'obsidian';
import { drawEach, part } from '../draw/parts';
import { TreeList } from '../draw/tree-list';
import type { TreeLine } from '../draw/tree-keys';
import type { StageTarget } from './stage/contract';
import { nodeIn } from './node-in';

/** A line of the list: a node, or one of its links under it. */
export interface NodeLine extends TreeLine {
	readonly words: string;
	readonly id: string;
	/** Id of the link; null for a node. */
	readonly link: string | null;
}

export interface ListHost {
	/** The line that has the focus or was clicked. */
	select(id: string, link: string | null): void;
	open(target: StageTarget, evt: MouseEvent | KeyboardEvent): void;
	menu(target: StageTarget, evt: MouseEvent | KeyboardEvent): void;
}

/** Every line is as tall, so that a node is found without drawing those above. */
const height = 28;

/** The same as the drawing says, in words: each node, and folded under it its links. */
export class NodeList {
	private readonly tree: TreeList<NodeLine>;
	private readonly open = new Set<string>();
	private listed: readonly ListedNode[] = [];
	private lines: readonly NodeLine[] = [];
	private graph: Graph | null = null;
	private current: string | null = null;

	constructor(private readonly place: HTMLElement, component: Component, private readonly host: ListHost) {
		this.tree = new TreeList<NodeLine>(place, {
			label: 'Nodes and their links',
			selects: false,
			estimate: () => height,
			draw: (el, line) => this.drawLine(el, line),
			fold: (line, closed) => this.fold(line, closed),
			key: (evt, at) => this.onKey(evt, at),
		});
		this.tree.attach(component);
		component.registerDomEvent(place, 'focusin', evt => this.on(evt, line => host.select(line.id, line.link)));
		// A line that has the focus already gets no more of it.
		component.registerDomEvent(place, 'click', evt => this.on(evt, line => host.select(line.id, line.link)));
		component.registerDomEvent(place, 'contextmenu', evt => this.on(evt, line => this.withTarget(line, target => host.menu(target, evt))));
		component.registerDomEvent(place, 'auxclick', evt => evt.button === 1 && this.on(evt, line => this.withTarget(line, target => host.open(target, evt))));
		component.registerDomEvent(place, 'dblclick', evt => this.on(evt, line => this.withTarget(line, target => host.open(target, evt))));
	}

	show(graph: Graph): void {
		if (graph !== this.graph) this.listed = listingOf(graph);
		this.graph = graph;
		this.lay();
	}

	redraw(): void {
		this.tree.draw();
	}

	focus(): void {
		this.tree.focus();
	}

	/** The node that has the stage's focus, brought into view. */
	mark(id: string | null): void {
		this.current = id;
		this.tree.draw();
		const at = this.lines.findIndex(line => line.id === id && line.link === null);
		const scroller = this.place.querySelector<HTMLElement>('.actor-atlas-scroller');
		if (at < 0 || scroller === null) return;
		const top = at * height;
		if (top < scroller.scrollTop || top + height > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = top - scroller.clientHeight / 2;
		this.tree.draw();
	}

	private lay(): void {
		const of = this.listed.length;
		this.lines = this.listed.flatMap(({ id, title, links }, at): NodeLine[] => {
			const isOpen = this.open.has(id);
			const node: NodeLine = { key: id, level: 1, open: links.length === 0 ? null : isOpen, place: { nth: at + 1, of }, words: title, id, link: null };
			return [node, ...(isOpen ? links.map((link, nth): NodeLine => ({ key: `${id}\n${link.id}`, level: 2, open: null, place: { nth: nth + 1, of: links.length }, words: link.words, id, link: link.id })) : [])];
		});
		this.tree.show(this.lines);
	}

	private fold({ id, link }: NodeLine, closed: boolean): void {
		if (link !== null) return;
		if (closed) this.open.delete(id);
		else this.open.add(id);
		this.lay();
	}

	private drawLine(el: HTMLElement, line: NodeLine): void {
		el.addClass('actor-atlas-row');
		el.toggleClass('actor-atlas-graph-marked', line.link === null && line.id === this.current);
		el.setAttrs({ 'data-type': line.link === null ? 'node' : 'link', 'data-id': line.link ?? line.id });
		drawEach(el, line.link === null ? [line] : [], {
			tag: 'span',
			cls: 'actor-atlas-fold',
			key: () => 'fold',
			draw: fold => {
				fold.setAttrs({ 'aria-hidden': 'true' });
				fold.setText(line.open === null ? '' : line.open ? '▾' : '▸');
				fold.onclick = () => this.fold(line, line.open === true);
			},
		});
		const words = part(el, 'span', 'actor-atlas-graph-line-words');
		words.setText(line.words);
		words.setAttr('title', line.words);
	}

	private onKey(evt: KeyboardEvent, at: number): boolean {
		const line = this.lines[at];
		if (line === undefined) return false;
		if (evt.key === 'Enter') this.withTarget(line, target => this.host.open(target, evt));
		else if (evt.key === ' ') this.fold(line, line.open === true);
		else if (evt.key === 'ContextMenu' || (evt.key === 'F10' && evt.shiftKey)) this.withTarget(line, target => this.host.menu(target, evt));
		else return false;
		return true;
	}

	private on(evt: UIEvent, act: (line: NodeLine) => unknown): void {
		const node = evt.targetNode;
		const at = node !== null && node.instanceOf(Element) ? this.tree.indexOf(node) : -1;
		const line = this.lines[at];
		if (line !== undefined) act(line);
	}

	private withTarget({ id, link }: NodeLine, act: (target: StageTarget) => void): void {
		if (this.graph === null) return;
		const node = nodeIn(this.graph, id);
		const found = this.graph.links.find(one => one.id === link);
		if (found !== undefined) act({ type: 'link', link: found });
		else if (link === null && node !== null) act({ type: 'node', node });
	}
}
