import { Hits } from '../../../graph/scene/hits';
import { toGraph, viewOf, type Screen, type ViewTransform } from '../../../graph/scene/fit';
import type { Point } from '../../../graph/layout/positions';
import type { Scene, SceneNode } from '../../../graph/scene/scene';
import { visibleIn } from '../../../graph/scene/visible';
import type { StageTarget } from './contract';

/** Where more links than this are seen, each point is on one of them: none is what is pointed at. */
const MOST_LINKS = 1_500;
/** How far beside a thing one may point, in pixels. */
const SLACK = { mouse: { node: 3, link: 5 }, touch: { node: 22, link: 14 } };
/** Smaller nodes are not dragged: a hand on a cloud of specks moves the cloud. */
const GRASPED = 3;

export type Hand = keyof typeof SLACK;

interface Seen {
	readonly scene: Scene;
	readonly transform: ViewTransform;
	readonly links: Hits;
}

/** What is under a point of the screen; made ready only when somebody points. */
export class Targets {
	private nodes: { readonly scene: Scene; readonly hits: Hits } | null = null;
	private seen: Seen | null = null;

	constructor(private readonly stand: () => { readonly scene: Scene; readonly transform: ViewTransform; readonly screen: Screen; readonly moves: boolean }) {}

	at(on: Point, hand: Hand): StageTarget | null {
		const node = this.nodeAt(on, SLACK[hand].node);
		if (node !== null) return { type: 'node', node: node.node };
		const { transform, moves } = this.stand();
		const link = moves ? null : this.linkHits().linkAt(toGraph(on, transform), SLACK[hand].link / transform.k);
		return link === null ? null : { type: 'link', link: link.link };
	}

	/** The node that a drag from here takes hold of. */
	graspedAt(on: Point): SceneNode | null {
		const node = this.nodeAt(on, SLACK.mouse.node);
		return node !== null && node.r * this.stand().transform.k >= GRASPED ? node : null;
	}

	private nodeAt(on: Point, slack: number): SceneNode | null {
		const { scene, transform } = this.stand();
		if (this.nodes?.scene !== scene) this.nodes = { scene, hits: new Hits({ nodes: scene.nodes, links: [] }) };
		return this.nodes.hits.nodeAt(toGraph(on, transform), slack / transform.k);
	}

	private linkHits(): Hits {
		const { scene, transform, screen } = this.stand();
		if (this.seen?.scene !== scene || this.seen.transform !== transform) {
			const { links } = visibleIn(scene, viewOf(transform, screen));
			this.seen = { scene, transform, links: new Hits({ nodes: [], links: links.length > MOST_LINKS ? [] : links }) };
		}
		return this.seen.links;
	}
}
