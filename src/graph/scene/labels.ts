import { compareIds } from '../build/evidence';
import type { GraphNode } from '../graph';
import { overlap, type Box } from './box';
import { BoxGrid } from './box-grid';
import { toScreen, viewOf, type Screen, type ViewTransform } from './fit';
import type { Scene, SceneNode } from './scene';

/** A name with its place on the screen, in pixels. */
export interface Label {
	readonly id: string;
	readonly text: string;
	readonly box: Box;
}

export interface LabelOptions {
	/** Width of a text in pixels, as it will be drawn. */
	readonly measure: (text: string, node: GraphNode) => number;
	readonly height: number;
	readonly transform: ViewTransform;
	readonly screen: Screen;
	/** Ids that come before all others: what is under the pointer, what is chosen. */
	readonly first?: readonly string[];
}

const GAP = 3;
const LONGEST = 40;

/** Names beside the nodes that can be seen, the important first, none over another: the nearer one looks, the more there are. */
export function placeLabels(scene: Scene, options: LabelOptions): Label[] {
	const view = viewOf(options.transform, options.screen);
	const taken = new BoxGrid();
	const first = new Map((options.first ?? []).map((id, at) => [id, at]));
	const rank = ({ node }: SceneNode) => first.get(node.id) ?? first.size;
	const seen = scene.nodes.filter(({ x, y }) => x >= view.left && x <= view.right && y >= view.top && y <= view.bottom);
	seen.sort((a, b) => rank(a) - rank(b) || importance(b.node) - importance(a.node) || compareIds(a.node.id, b.node.id));
	return seen.flatMap(node => {
		const label = place(node, taken, options);
		if (label === null) return [];
		taken.add(label.box);
		return [label];
	});
}

/** A thesis counts as if four more places spoke of it. */
export function importance({ role, weight, degree }: GraphNode): number {
	return weight + degree / 100 + (role === 'thesis' ? 4 : 0);
}

function place({ node, x, y, r }: SceneNode, taken: BoxGrid, { measure, height, transform, screen }: LabelOptions): Label | null {
	const text = shortened(node.name);
	const width = measure(text, node);
	if (text === '' || !Number.isFinite(width)) return null;
	const on = toScreen({ x, y }, transform);
	const away = r * transform.k + GAP;
	const boxes = [at(on.x - width / 2, on.y + away), at(on.x + away, on.y - height / 2), at(on.x - away - width, on.y - height / 2), at(on.x - width / 2, on.y - away - height)];
	const whole = { left: 0, top: 0, right: screen.width, bottom: screen.height };
	const box = boxes.find(one => overlap(one, whole) && taken.isFree(one));
	return box === undefined ? null : { id: node.id, text, box };

	function at(left: number, top: number): Box {
		return { left, top, right: left + width, bottom: top + height };
	}
}

/** By characters as a reader counts them, so that none is cut in two. */
function shortened(name: string): string {
	const folded = name.replace(/\s+/g, ' ').trim();
	if (folded.length <= LONGEST) return folded;
	const letters = [...folded];
	return letters.length <= LONGEST ? folded : `${letters.slice(0, LONGEST - 1).join('').trimEnd()}…`;
}
