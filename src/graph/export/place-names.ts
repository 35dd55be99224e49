import { compareIds } from '../build/evidence';
import { grown, type Box } from '../scene/box';
import { BoxGrid } from '../scene/box-grid';
import { importance, type Label } from '../scene/labels';
import { pointOn } from '../scene/link-curve';
import { markOf } from '../scene/link-mark';
import { boxOf, type Scene, type SceneNode } from '../scene/scene';
import { cutText } from '../time/cut-text';

export type Measure = (text: string) => number;

/** Px of a line of a name. */
export const LINE = 15;
const GAP = 3;
const FURTHER = 10;
const LONGEST = 280;
/** A concept stands on its tip, beyond its disc. */
const TIP = 1.2;
const SIGN = 6;

/** Names beside their nodes, the important first: over no other name and no node, and where there is room over no sign. */
export function placeNames({ nodes, links }: Scene, k: number, measure: Measure): Label[] {
	const taken = new BoxGrid();
	const signs = new BoxGrid();
	for (const node of nodes) taken.add(nodeBox(node, k));
	for (const { link, curve } of links) {
		const { x, y } = pointOn(curve, 0.5);
		if (markOf(link).sign !== '') signs.add(grown({ left: x * k, right: x * k, top: y * k, bottom: y * k }, SIGN * k));
	}
	const order = [...nodes].sort((a, b) => importance(b.node) - importance(a.node) || compareIds(a.node.id, b.node.id));
	return order.flatMap(({ node, ...disc }) => {
		const text = nameOf({ node, ...disc }, measure);
		const box = text === '' ? null : freeBeside(nodeBox({ node, ...disc }, k), measure(text), taken, signs);
		if (box === null) return [];
		taken.add(box);
		return [{ id: node.id, text, box }];
	});
}

export function nameOf({ node }: SceneNode, measure: Measure): string {
	return cutText(node.name.replace(/\s+/g, ' ').trim(), LONGEST, measure);
}

/** In px. */
export function nodeBox(node: SceneNode, k: number): Box {
	const { left, top, right, bottom } = boxOf(node.node.role === 'concept' ? { ...node, r: node.r * TIP } : node);
	return { left: left * k, top: top * k, right: right * k, bottom: bottom * k };
}

/** As near as can be; a name over a sign is nearer to its node than one that is far away. */
function freeBeside(node: Box, width: number, taken: BoxGrid, signs: BoxGrid): Box | null {
	for (const gap of [GAP, FURTHER]) {
		const free = boxesBeside(node, width, gap).filter(box => taken.isFree(box));
		const box = free.find(one => signs.isFree(one)) ?? free[0];
		if (box !== undefined) return box;
	}
	return null;
}

/** Below, right, left, above, then at the corners. */
function boxesBeside(node: Box, width: number, gap: number): Box[] {
	const middle = (node.left + node.right) / 2;
	const [over, beside, under] = [node.top - gap - LINE, (node.top + node.bottom - LINE) / 2, node.bottom + gap];
	const [before, behind] = [node.left - gap - width, node.right + gap];
	const corners = [[behind, under], [before, under], [behind, over], [before, over]] as const;
	const places = [[middle - width / 2, under], [behind, beside], [before, beside], [middle - width / 2, over], ...corners] as const;
	return places.map(([left, top]) => ({ left, top, right: left + width, bottom: top + LINE }));
}
