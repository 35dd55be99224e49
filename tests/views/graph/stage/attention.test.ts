import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../src/graph/scene/scene';
import { Attention } from '../../../../src/views/graph/stage/attention';
import { detailOf } from '../../../../src/views/graph/stage/detail';
import { emphasisOf } from '../../../../src/views/graph/stage/emphasis';
import { fixedPositions } from './trial-stage';
import { variedGraph } from './varied-graph';

const graph = variedGraph(20, 30);
const scene = sceneOf(graph, fixedPositions(graph));
const node = graph.nodes[0]!;
const link = graph.links[0]!;

describe('what stands out', () => {
	it('is a node with its links and what they lead to', () => {
		const emphasis = emphasisOf({ type: 'node', node }, scene);
		const own = graph.links.filter(({ from, to }) => from === node.id || to === node.id);
		expect(emphasis?.links.map(({ link: { id } }) => id)).toEqual(own.map(({ id }) => id));
		expect(emphasis?.ids).toEqual(new Set([node.id, ...own.flatMap(({ from, to }) => [from, to])]));
		expect(emphasis?.named[0]).toBe(node.id);
	});

	it('is a link with its ends', () => {
		const emphasis = emphasisOf({ type: 'link', link }, scene);
		expect([emphasis?.links.length, emphasis?.ids]).toEqual([1, new Set([link.from, link.to])]);
	});

	it('comes and goes slowly, at once where motion is not wanted', () => {
		const attention = new Attention();
		expect(attention.turnTo({ type: 'node', node })).toBe(true);
		expect(attention.turnTo({ type: 'node', node: { ...node } })).toBe(false);
		expect([attention.step(1_000, false), attention.step(1_070, false), attention.strength]).toEqual([true, true, 0.5]);
		expect([attention.step(2_000, false), attention.strength]).toEqual([false, 1]);
		attention.emphasis(scene);
		attention.turnTo(null);
		expect(attention.step(3_000, false)).toBe(true);
		expect(attention.emphasis(scene)?.ids.has(node.id)).toBe(true);
		expect([attention.step(3_000, true), attention.strength, attention.emphasis(scene)]).toEqual([false, 0, null]);
	});
});

describe('how much is drawn of a link', () => {
	it('is everything of a few, and ever fainter lines of many', () => {
		expect(detailOf(30, 1)).toMatchObject({ full: true, signs: true });
		expect(detailOf(30, 0.2)).toMatchObject({ full: true, signs: false });
		expect(detailOf(5_000, 1)).toMatchObject({ full: false, signs: false });
		expect(detailOf(30_000, 1).alpha).toBeLessThan(detailOf(3_000, 1).alpha);
	});
});
