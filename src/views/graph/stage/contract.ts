import type { Palette } from '../../../graph/export/palette';
import type { Graph, GraphLink, GraphNode } from '../../../graph/graph';
import type { Point, Positions } from '../../../graph/layout/positions';
import type { ViewTransform } from '../../../graph/scene/fit';

/** What is under the pointer or has the keyboard's focus. */
export type StageTarget = { readonly type: 'node'; readonly node: GraphNode } | { readonly type: 'link'; readonly link: GraphLink };

/** What the user does with a graph; what comes of it is decided elsewhere. */
export interface StageEvents {
	/** A click, a middle click or Enter. A plain click on a node waits until it cannot become a double click. */
	open(target: StageTarget, evt: MouseEvent | KeyboardEvent): void;
	/** A double click on a node. */
	centre(id: string): void;
	/** A right click, a long press or the key for menus; null on the empty. */
	menu(target: StageTarget | null, evt: MouseEvent | KeyboardEvent): void;
	/** By the pointer, or by the keyboard's focus, which has no event; the place is in pixels of the stage's container. */
	hover(target: StageTarget | null, at: Point | null, evt: MouseEvent | null): void;
	/** Where the keyboard's focus travels. */
	focus(id: string | null): void;
	/** A node was dropped. */
	pin(id: string, at: Point | null): void;
	/** False as soon as nodes begin to move by themselves, true when they have come to rest. */
	settled(isSettled: boolean): void;
	/** Called when a movement of the view has come to its end: worth saving. */
	transform(transform: ViewTransform): void;
}

/** `before` is where nodes begin; nodes that the stage knows already go on from where they are. */
export type Arrangement = { readonly type: 'force'; readonly pinned: Positions; readonly before: Positions } | { readonly type: 'fixed'; readonly positions: Positions };

export interface StageShow {
	readonly graph: Graph;
	readonly arrangement: Arrangement;
	readonly palette: Palette;
	/** Nodes that stand out, all others being dimmed; null for none. */
	readonly highlight: ReadonlySet<string> | null;
}
