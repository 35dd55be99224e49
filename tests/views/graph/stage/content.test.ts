import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../../src/graph/choose/neighbours';
import type { Graph } from '../../../../src/graph/graph';
import { sceneOf } from '../../../../src/graph/scene/scene';
import { thicknessOf } from '../../../../src/graph/scene/link-mark';
import { Content } from '../../../../src/views/graph/stage/content';
import type { Arrangement, StageShow } from '../../../../src/views/graph/stage/contract';
import { inPaintOrder, lookOf, sketchOf } from '../../../../src/views/graph/stage/paint-order';
import { fixedPositions } from './trial-stage';
import { variedGraph } from './varied-graph';

const palette = {
	background: 'white',
	text: 'black',
	roles: { actor: 'blue', thesis: 'purple', concept: 'gray' },
	polarities: { positive: 'green', negative: 'red', mixed: 'orange', neutral: 'gray', unknown: 'gray' },
	relation: 'gray',
	fontFamily: 'sans-serif',
};
const FORCE: Arrangement = { type: 'force', pinned: new Map(), before: new Map() };

function showing(graph: Graph, arrangement: Arrangement = FORCE): StageShow {
	return { graph, arrangement, palette, highlight: null };
}

function settled(content: Content): Content {
	while (content.moves) content.advance(0, () => true, false);
	content.refine(() => true);
	return content;
}

function shown(graph: Graph, arrangement: Arrangement = FORCE): Content {
	const content = new Content();
	content.show(showing(graph, arrangement), false);
	return settled(content);
}

const small = variedGraph(20, 30);
const large = variedGraph(300, 1_500);

describe('links in paint order', () => {
	const { links } = inPaintOrder(large);

	it('are the same links, the heavy on top', () => {
		expect(new Set(links)).toEqual(new Set(large.links));
		const thickness = links.map(link => Math.round(thicknessOf(link) * 2));
		expect(thickness).toEqual([...thickness].sort((a, b) => a - b));
	});

	it('change their pen seldom', () => {
		const pen = links.map(link => `${Math.round(thicknessOf(link) * 2)} ${lookOf(link)}`);
		expect(pen.filter((one, at) => one !== pen[at - 1]).length).toBe(new Set(pen).size);
	});

	it('are sketched by the heaviest', () => {
		expect(sketchOf(inPaintOrder(large), 10).links).toEqual(links.slice(-10));
		expect(sketchOf(inPaintOrder(small), 1_000).links).toHaveLength(small.links.length);
	});
});

describe('what is shown', () => {
	it('is a sketch of a large graph while it moves, and everything at rest', () => {
		const content = new Content();
		content.show(showing(large), false);
		content.draw();
		expect([content.isSketch, content.isReady, content.scene.nodes.length]).toEqual([true, false, 300]);
		expect(content.scene.links.length).toBeLessThan(large.links.length);
		settled(content);
		expect([content.isSketch, content.isReady, content.scene.links.length]).toEqual([false, true, large.links.length]);
	});

	it('is everything for who asks, even while it moves', () => {
		const content = new Content();
		content.show(showing(large), false);
		expect(content.everything().links).toHaveLength(large.links.length);
	});

	it('comes to the same places slice by slice', () => {
		const content = new Content();
		content.show(showing(large), false);
		while (content.moves) content.advance(0, () => false, false);
		expect(content.positions()).toEqual(shown(large).positions());
	});

	it('goes on from where it was when the same graph comes again', () => {
		const content = shown(small);
		const before = content.positions();
		content.show(showing(small), false);
		expect([content.moves, content.positions()]).toEqual([false, before]);
	});

	it('gives nodes that stay their places when the graph changes', () => {
		const content = shown(small);
		const before = content.positions();
		content.show(showing({ nodes: small.nodes.slice(0, 15), links: [] }), false);
		const [first] = small.nodes;
		expect(content.positions().get(first?.id ?? '')).toEqual(before.get(first?.id ?? ''));
	});

	it('holds pins, and lets go of them', () => {
		const content = shown(small);
		const pin = { x: 400, y: -30 };
		content.show(showing(small, { ...FORCE, pinned: new Map([['n00000', pin]]) }), false);
		expect(content.moves).toBe(true);
		expect(settled(content).positions().get('n00000')).toEqual(pin);
		content.show(showing(small), false);
		expect(settled(content).positions().get('n00000')).not.toEqual(pin);
	});

	it('moves nothing else for a pin that says where the node is held already', () => {
		const content = shown(small);
		content.hold('n00000', { x: 5, y: 5 });
		content.show(showing(small, { ...FORCE, pinned: new Map([['n00000', { x: 5, y: 5 }]]) }), false);
		expect(content.moves).toBe(false);
	});

	it('stands where it was told to, at once or gliding there', () => {
		const fixed = { type: 'fixed', positions: fixedPositions(small) } as const;
		expect(shown(small, fixed).positions()).toEqual(fixed.positions);
		const content = shown(small);
		const before = content.positions();
		content.show(showing(small, fixed), true);
		content.advance(1_000, () => true, false);
		expect(content.positions()).toEqual(before);
		content.advance(1_100, () => true, false);
		expect(content.positions()).not.toEqual(before);
		content.advance(9_000, () => true, false);
		expect([content.moves, content.positions()]).toEqual([false, fixed.positions]);
		expect(settled(content).scene).toEqual(sceneOf(inPaintOrder(small), fixed.positions));
	});

	it('remembers the network while another arrangement is looked at', () => {
		const content = shown(small);
		const before = content.positions();
		content.show(showing(small, { type: 'fixed', positions: fixedPositions(small) }), false);
		content.show(showing(small), false);
		expect(content.positions()).toEqual(before);
	});

	it('knows who is linked with whom', () => {
		expect([...shown(small).neighbours.keys()]).toEqual([...neighboursOf(small).keys()]);
	});

	it('is nothing for an empty graph, which is at rest', () => {
		const content = shown({ nodes: [], links: [] });
		expect([content.moves, content.isReady, content.scene.bounds]).toEqual([false, true, null]);
	});
});
