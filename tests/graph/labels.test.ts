import { describe, expect, it } from 'vitest';
import { overlap, type Box } from '../../src/graph/scene/box';
import { fitTo, type Screen, type ViewTransform } from '../../src/graph/scene/fit';
import { placeLabels, type Label } from '../../src/graph/scene/labels';
import { sceneOf, type Scene } from '../../src/graph/scene/scene';
import { madeGraph, scattered } from './made-graph';
import { graphIn } from './vault-graph';

const screen: Screen = { width: 1000, height: 700 };
const measure = (text: string) => text.length * 6.4;
const labelsOf = (scene: Scene, transform: ViewTransform, first: readonly string[] = []) => placeLabels(scene, { measure, height: 14, transform, screen, first });

function overlapping(labels: readonly Label[]): Array<[Label, Label]> {
	return labels.flatMap((one, at) => labels.slice(at + 1).flatMap((other): Array<[Label, Label]> => (overlap(one.box, other.box) ? [[one, other]] : [])));
}

describe('names', () => {
	it.each([20, 200, 2000])('of %i nodes never stand over one another', count => {
		const graph = madeGraph(count, 2);
		const scene = sceneOf(graph, scattered(graph, 1000, 700));
		for (const k of [0.2, 1, 3]) {
			const labels = labelsOf(scene, { x: 0, y: 0, k });
			expect(labels.length).toBeGreaterThan(0);
			expect(overlapping(labels)).toEqual([]);
		}
	});

	it('are more the nearer one looks', () => {
		const graph = madeGraph(400, 2);
		const scene = sceneOf(graph, scattered(graph, 1000, 700));
		const whole = labelsOf(scene, fitTo(scene.bounds, screen)).length;
		const shown = (k: number) => labelsOf(scene, { x: -450 * k + 500, y: -350 * k + 350, k });
		const share = (k: number) => shown(k).length / scene.nodes.filter(({ x, y }) => Math.abs(x - 450) * k <= 500 && Math.abs(y - 350) * k <= 350).length;
		expect(whole).toBeLessThan(400);
		expect(share(0.5)).toBeLessThan(share(1.5));
		expect(share(1.5)).toBeLessThan(share(5));
		expect(share(8)).toBe(1);
	});

	it('of the important come first, and of what is chosen before all', () => {
		const scene = sceneOf(graphIn(['A + T', 'B + T', 'C - T'], ['Lone']), new Map(['A', 'B', 'C', 'T', 'Lone'].map(id => [id, { x: 500, y: 350 }])));
		const wide = (first: readonly string[]) => placeLabels(scene, { measure: () => 3000, height: 14, transform: { x: 0, y: 0, k: 1 }, screen, first }).map(({ id }) => id);
		expect(wide([])[0]).toBe('T');
		expect(wide(['Lone'])[0]).toBe('Lone');
	});

	it('of nodes that cannot be seen are not there', () => {
		const scene = sceneOf(graphIn(['A + T']), new Map([['A', { x: -5000, y: 0 }], ['T', { x: 500, y: 300 }]]));
		expect(labelsOf(scene, { x: 0, y: 0, k: 1 }).map(({ id }) => id)).toEqual(['T']);
	});

	it('that are long are cut between characters, and folded', () => {
		const scene = sceneOf(graphIn([], ['Name']), new Map([['Name', { x: 500, y: 300 }]]));
		const named = (name: string) => labelsOf({ ...scene, nodes: scene.nodes.map(node => ({ ...node, node: { ...node.node, name } })) }, { x: 0, y: 0, k: 1 })[0]?.text;
		expect(named('Two\n  lines')).toBe('Two lines');
		expect(named('𝔸'.repeat(50))).toBe(`${'𝔸'.repeat(39)}…`);
		expect(named('𝔸'.repeat(40))).toBe('𝔸'.repeat(40));
		expect(named('')).toBeUndefined();
	});
});

it('boxes whose edges touch do not overlap', () => {
	const box: Box = { left: 0, top: 0, right: 10, bottom: 10 };
	expect([overlap(box, { ...box, left: 10, right: 20 }), overlap(box, { ...box, left: 9.9, right: 20 })]).toEqual([false, true]);
});
