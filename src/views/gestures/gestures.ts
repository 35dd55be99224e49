import type { App, Component, HoverParent, WorkspaceLeaf } from 'obsidian';
import { wikiLink } from '../text/note-name';
import type { Lead, NameLink } from './lead';
import { HOVER_SOURCE, leadMenu, linkMenu, showMenu } from './menu';
import { openLead, openLink, paneOf } from './open';
import { moveTabStop, nextRow, nextWithin } from './roving';

/** What a view must be for its rows and links to be opened, hovered and dragged. */
export interface GestureHost {
	readonly app: App;
	readonly leaf: WorkspaceLeaf;
	readonly hoverParent: HoverParent;
	/** Registers the listeners and drops them with the view. */
	readonly component: Component;
}

/** The gestures that every view shares. Drawing says where an element leads; the listeners are on the root. */
export class Gestures {
	private readonly leads = new WeakMap<Element, Lead>();
	private readonly links = new WeakMap<Element, NameLink>();
	/** The link under the pointer: the preview is asked for once for each visit. */
	private hovered: HTMLElement | null = null;

	constructor(private readonly host: GestureHost) {}

	lead(el: HTMLElement, lead: Lead): void {
		this.leads.set(el, lead);
	}

	link(el: HTMLElement, link: NameLink): void {
		this.links.set(el, link);
	}

	/** Listens on the root of a view, once. */
	attach(root: HTMLElement): void {
		const { component } = this.host;
		component.registerDomEvent(root, 'click', evt => this.onClick(evt));
		component.registerDomEvent(root, 'auxclick', evt => this.onClick(evt));
		component.registerDomEvent(root, 'mousedown', evt => this.onMouseDown(evt));
		component.registerDomEvent(root, 'contextmenu', evt => this.onContextMenu(evt));
		component.registerDomEvent(root, 'mouseover', evt => this.onMouseOver(evt));
		component.registerDomEvent(root, 'mouseleave', () => {
			this.hovered = null;
		});
		component.registerDomEvent(root, 'dragstart', evt => this.onDragStart(evt));
		component.registerDomEvent(root, 'keydown', evt => this.onKeyDown(evt));
		component.registerDomEvent(root, 'focusin', evt => {
			const row = this.found(evt, this.leads)?.el;
			if (row !== undefined) moveTabStop(row);
		});
	}

	private onClick(evt: MouseEvent): void {
		if (evt.button > 1 || evt.defaultPrevented) return;
		const link = this.found(evt, this.links);
		const lead = this.found(evt, this.leads);
		if (link !== null) {
			evt.preventDefault();
			openLink(this.host.app, link.to, paneOf(evt));
		} else if (lead !== null && !isControl(evt) && !isSelecting(lead.el)) {
			evt.preventDefault();
			openLead(this.host.app, lead.to, paneOf(evt));
		}
	}

	/** The middle button would start to scroll. */
	private onMouseDown(evt: MouseEvent): void {
		if (evt.button === 1 && (this.found(evt, this.links) ?? this.found(evt, this.leads)) !== null) evt.preventDefault();
	}

	private onContextMenu(evt: MouseEvent): void {
		const { app, leaf } = this.host;
		const link = this.found(evt, this.links);
		const lead = this.found(evt, this.leads);
		// A link to the line of its own row has the row's menu.
		const isOwn = lead !== null && link?.to.line !== undefined;
		if (link !== null && !isOwn) showMenu(linkMenu(app, link.to, leaf), evt, link.el);
		else if (lead !== null) showMenu(leadMenu(app, lead.to, leaf), evt, lead.el);
	}

	private onMouseOver(evt: MouseEvent): void {
		const link = this.found(evt, this.links);
		const entered = link !== null && link.el !== this.hovered;
		this.hovered = link?.el ?? null;
		if (link === null || !entered) return;
		const { linktext, sourcePath, line } = link.to;
		const { app, hoverParent } = this.host;
		const state = line === undefined ? {} : { state: { scroll: line } };
		app.workspace.trigger('hover-link', { event: evt, source: HOVER_SOURCE, hoverParent, targetEl: link.el, linktext, sourcePath, ...state });
	}

	private onDragStart(evt: DragEvent): void {
		const link = this.found(evt, this.links);
		if (link !== null) evt.dataTransfer?.setData('text/plain', wikiLink(link.to.linktext, link.to.shown));
	}

	private onKeyDown(evt: KeyboardEvent): void {
		const lead = this.found(evt, this.leads);
		const from = evt.targetNode;
		if (evt.defaultPrevented || lead === null || from === null || !from.instanceOf(HTMLElement)) return;
		const next = nextWithin(lead.el, from, evt.key) ?? nextRow(lead.el, evt.key);
		const opens = from === lead.el && (evt.key === 'Enter' || evt.key === ' ');
		if (next === null && !opens) return;
		evt.preventDefault();
		if (next !== null) next.focus();
		else openLead(this.host.app, lead.to, paneOf(evt));
	}

	/** The nearest element around the event that leads somewhere. */
	private found<T>(evt: UIEvent, places: WeakMap<Element, T>): { el: HTMLElement; to: T } | null {
		const node = evt.targetNode;
		let el: Element | null = node !== null && node.instanceOf(Element) ? node : (node?.parentElement ?? null);
		for (; el !== null; el = el.parentElement) {
			const to = places.get(el);
			if (to !== undefined && el.instanceOf(HTMLElement)) return { el, to };
		}
		return null;
	}
}

function isControl(evt: UIEvent): boolean {
	const node = evt.targetNode;
	return node !== null && node.instanceOf(Element) && node.closest('button, input, summary') !== null;
}

/** Words were marked to be copied: the click that ends it is no wish to leave. */
function isSelecting(el: HTMLElement): boolean {
	const selection = el.win.getSelection();
	return selection !== null && !selection.isCollapsed && selection.containsNode(el, true);
}
