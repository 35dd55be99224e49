import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../src/graph/choose/neighbours';
import type { GraphLink } from '../../src/graph/graph';
import { centredOn, fitTo, toGraph, toScreen, viewOf } from '../../src/graph/scene/fit';
import { Hits } from '../../src/graph/scene/hits';
import { arrowHead, distanceTo, pointOn } from '../../src/graph/scene/link-curve';
import { isDirected, markOf, thicknessOf } from '../../src/graph/scene/link-mark';
import { listingOf } from '../../src/graph/scene/listing';
import { outlineOf } from '../../src/graph/scene/outline';
import { sceneOf } from '../../src/graph/scene/scene';
import { neighbourTowards } from '../../src/graph/scene/travel';
import { visibleIn } from '../../src/graph/scene/visible';
import { graphIn } from './vault-graph';

const at = (places: Readonly<Record<string, readonly [number, number]>>) => new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));

describe('links', () => {
	it('begin and end at the rims of their nodes', () => {
		const { nodes: [a, b], links: [link] } = sceneOf(graphIn(['A supplier B']), at({ A: [0, 0], B: [100, 0] }));
		expect(link?.curve.from).toEqual({ x: a?.r, y: 0 });
		expect(link?.curve.to).toEqual({ x: 100 - (b?.r ?? 0), y: 0 });
	});

	it('of the same two nodes fan out, whichever way they lead', () => {
		const { links } = sceneOf(graphIn(['A supplier B', 'B supplier A', 'A partner B']), at({ A: [0, 0], B: [100, 0] }));
		const heights = links.map(({ curve }) => pointOn(curve, 0.5).y);
		const apart = [0, 1, 2].flatMap(one => [0, 1, 2].filter(other => other > one).map(other => Math.abs(heights[one]! - heights[other]!)));
		expect(Math.min(...apart)).toBeGreaterThan(10);
	});

	it('have a place between nodes on one spot', () => {
		const { links } = sceneOf(graphIn(['A supplier B', 'A partner B']), at({ A: [5, 5], B: [5, 5] }));
		expect(links.flatMap(({ curve }) => [pointOn(curve, 0.5), ...arrowHead(curve, 7)].flatMap(({ x, y }) => [x, y])).every(Number.isFinite)).toBe(true);
	});

	it('end in an arrow that points at the node', () => {
		const { links: [link] } = sceneOf(graphIn(['A + T']), at({ A: [0, 0], T: [100, 0] }));
		const [tip, left, right] = arrowHead(link!.curve, 7);
		expect(tip).toEqual(link!.curve.to);
		expect(Math.max(left.x, right.x)).toBeLessThan(tip.x);
		expect(left.y).toBeCloseTo(-right.y);
	});

	it('are told apart without colour', () => {
		const { links } = graphIn(['A + T', 'B - T', 'C ± T', 'D 0 T', 'E ? T']);
		const marks = links.map(markOf);
		expect(marks.map(({ sign }) => sign)).toEqual(['+', '−', '±', '0', '?']);
		expect(new Set(marks.map(({ dash }) => String(dash))).size).toBe(5);
		expect(graphIn(['A supplier B', 'A partner B', 'A + T']).links.map(isDirected)).toEqual([true, false, true]);
	});

	it('are thicker the more speaks for them, up to a bound', () => {
		const weigh = (weight: number) => thicknessOf({ ...graphIn(['A + T']).links[0]!, weight });
		expect(weigh(4)).toBeGreaterThan(weigh(1));
		expect(weigh(1e6)).toBe(6);
	});
});

it('roles have shapes of their own', () => {
	const [actor, thesis] = sceneOf(graphIn(['A + T']), at({ A: [0, 0], T: [9, 9] })).nodes;
	expect(outlineOf(actor!)).toBeNull();
	expect(outlineOf(thesis!)).toHaveLength(4);
	expect(outlineOf({ ...actor!, node: { ...actor!.node, role: 'concept' } })).not.toEqual(outlineOf({ ...actor!, node: { ...actor!.node, role: 'thesis' } }));
});

describe('what is at a point', () => {
	const scene = sceneOf(graphIn(['A + T', 'B - T', 'A supplier B']), at({ A: [0, 0], B: [0, 200], T: [200, 0] }));
	const hits = new Hits(scene);

	it('is a node, up to its rim and a little beyond', () => {
		expect(hits.nodeAt({ x: 1, y: 1 })?.node.id).toBe('A');
		const { r } = scene.byId.get('A')!;
		expect(hits.nodeAt({ x: 0, y: -r - 2 })).toBeNull();
		expect(hits.nodeAt({ x: 0, y: -r - 2 }, 3)?.node.id).toBe('A');
	});

	it('is the nearest link', () => {
		expect(hits.linkAt({ x: 100, y: 3 }, 5)?.link).toMatchObject({ from: 'A', to: 'T' });
		expect(hits.linkAt({ x: 97, y: 103 }, 5)?.link).toMatchObject({ from: 'B', to: 'T' });
		expect(hits.linkAt({ x: 60, y: 60 }, 5)).toBeNull();
	});
});

describe('a view', () => {
	const scene = sceneOf(graphIn(['A + T', 'B - T', 'A supplier B']), at({ A: [0, 0], B: [0, 200], T: [200, 0] }));

	it('shows the links that pass through it, though both ends are outside', () => {
		const { nodes, links } = visibleIn(scene, { left: 80, top: -10, right: 120, bottom: 10 });
		expect(nodes).toEqual([]);
		expect(links.map(({ link }) => link.to)).toContain('T');
	});

	it('fits all of a graph', () => {
		const screen = { width: 800, height: 300 };
		const transform = fitTo(scene.bounds, screen);
		const seen = visibleIn(scene, viewOf(transform, screen));
		expect([seen.nodes.length, seen.links.length]).toEqual([3, 3]);
		const corner = toScreen({ x: scene.bounds!.left, y: scene.bounds!.top }, transform);
		expect(Math.min(corner.x, corner.y)).toBeCloseTo(24);
		const there = toGraph(toScreen({ x: 12, y: 34 }, transform), transform);
		expect([there.x, there.y]).toEqual([expect.closeTo(12), expect.closeTo(34)]);
		expect(toScreen({ x: 7, y: 8 }, centredOn({ x: 7, y: 8 }, 3, screen))).toEqual({ x: 400, y: 150 });
	});

	it('of nothing, or of one node, is no blow-up', () => {
		expect(fitTo(null, { width: 100, height: 50 })).toEqual({ x: 50, y: 25, k: 1 });
		expect(fitTo({ left: 3, top: 3, right: 3, bottom: 3 }, { width: 100, height: 100 }).k).toBe(1.5);
	});
});

describe('travel by keys', () => {
	const graph = graphIn(['Me partner E', 'Me partner NE', 'Me partner N', 'Me partner W', 'Me partner FarE', 'E partner Other']);
	const neighbours = neighboursOf(graph);
	const positions = at({ Me: [0, 0], E: [50, 5], NE: [60, -60], N: [0, -80], W: [-90, 20], FarE: [200, 0], Other: [10, 0] });

	it.each([['right', 'E'], ['up', 'N'], ['left', 'W'], ['down', null]] as const)('%s leads to %s', (way, to) => {
		expect(neighbourTowards('Me', way, neighbours, positions)).toBe(to);
	});
});

describe('the list for who does not see the drawing', () => {
	const graph = graphIn(['A + T', 'A supplier B', 'C competitor A']);
	const evidence: GraphLink['evidence'] = [{ text: '', source: { path: 'A', line: 0 }, asOf: '2026-01-04', polarity: 'positive', by: 'sign', words: [], word: null, isPassing: false }];
	const listing = listingOf({ ...graph, links: graph.links.map(link => ({ ...link, evidence })) });

	it('has every node with each of its links, from its own side', () => {
		const words = Object.fromEntries(listing.map(({ id, links }) => [id, links.map(link => link.words)]));
		expect(words).toEqual({
			A: ['helps T, 1 place, newest 2026-01-04', 'supplies B, 1 place, newest 2026-01-04', 'competitor of C, 1 place, newest 2026-01-04'],
			B: ['supplied by A, 1 place, newest 2026-01-04'],
			C: ['competitor of A, 1 place, newest 2026-01-04'],
			T: ['helped by A, 1 place, newest 2026-01-04'],
		});
	});

	it('begins with what matters most', () => {
		expect(listing.map(({ title }) => title)).toEqual(['T, thesis, 1 link', 'A, actor, 3 links', 'B, actor, 1 link', 'C, actor, 1 link']);
	});
});

it('the distance to a straight link is that to its line', () => {
	expect(distanceTo({ from: { x: 0, y: 0 }, bend: { x: 50, y: 0 }, to: { x: 100, y: 0 } }, { x: 30, y: 7 })).toBeCloseTo(7);
});
