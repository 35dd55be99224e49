import { forceManyBody } from 'd3';
import { describe, expect, it } from 'vitest';
import { bipartite } from '../../src/graph/layout/bipartite';
import { crossings } from '../../src/graph/layout/crossings';
import { ForceLayout } from '../../src/graph/layout/force-layout';
import { manyBody } from '../../src/graph/layout/many-body';
import { seeded } from '../../src/graph/layout/random';
import { supplyChain } from '../../src/graph/layout/supply-chain';
import { bodies, exactPush, pushError } from './random-graphs';
import { graphIn, ids, linksIn } from './vault-graph';

describe('the force between all nodes', () => {
	it.each([[300, 1], [300, 2], [1000, 3], [3000, 4]])('errs no more than d3 over %i nodes (arrangement %i)', (count, seed) => {
		const all = bodies(count, seed);
		const exact = exactPush(all, -30);
		const errorOf = (force: ReturnType<typeof manyBody> | ReturnType<typeof forceManyBody>) => {
			for (const body of all) Object.assign(body, { vx: 0, vy: 0 });
			force.initialize?.(all, seeded(1));
			force(1);
			return pushError(all, exact);
		};
		const ours = errorOf(manyBody({ strength: -30 }));
		expect(ours).toBeGreaterThan(0);
		expect(ours).toBeLessThanOrEqual(errorOf(forceManyBody().strength(-30).theta(0.9)));
	});

	it('drives nodes on one spot apart, the same way each time', () => {
		const pushed = () => {
			const all = Array.from({ length: 5 }, (_, index) => ({ index, x: 3, y: 3, vx: 0, vy: 0 }));
			const force = manyBody({ strength: -30 });
			force.initialize?.(all, seeded(5));
			force(1);
			return all.map(({ vx, vy }) => [vx, vy]);
		};
		expect(new Set(pushed().map(String)).size).toBe(5);
		expect(pushed()).toEqual(pushed());
		expect(pushed().flat().every(Number.isFinite)).toBe(true);
	});

	it('is as strong as each node says', () => {
		const all = [{ index: 0, x: 0, y: 0, vx: 0, vy: 0 }, { index: 1, x: 10, y: 0, vx: 0, vy: 0 }];
		const force = manyBody({ strength: at => (at === 0 ? -10 : -40) });
		force.initialize?.(all, seeded(1));
		force(1);
		expect(all.map(({ vx }) => vx)).toEqual([-4, 1]);
	});
});

const graph = graphIn(['A + T1', 'B - T1', 'B + T2', 'C ? T2', 'A supplier B', 'C competitor D', 'C partner D'], ['Lone']);

describe('the layout by forces', () => {
	it('settles, and says how far it is', () => {
		const layout = new ForceLayout(graph);
		expect([layout.progress, layout.settled]).toEqual([0, false]);
		layout.tick(100);
		expect(layout.progress).toBeCloseTo(1 / 2, 1);
		layout.tickWhile(() => true);
		expect([layout.progress, layout.settled]).toEqual([1, true]);
	});

	it('gives the same places in slices as in one go', () => {
		const sliced = new ForceLayout(graph);
		while (!sliced.settled) {
			let left = 7;
			sliced.tickWhile(() => --left > 0);
		}
		const whole = new ForceLayout(graph);
		whole.tick(1000);
		expect(sliced.positions()).toEqual(whole.positions());
	});

	it('holds what is pinned, and lets go what is released', () => {
		const pinned = new Map([['A', { x: 300, y: -200 }]]);
		const layout = new ForceLayout(graph, { pinned });
		layout.tick(1000);
		expect(layout.positions().get('A')).toEqual({ x: 300, y: -200 });
		layout.release('A');
		layout.hold('B', { x: -50, y: 0 });
		layout.warm();
		layout.tick(1000);
		expect(layout.positions().get('A')).not.toEqual({ x: 300, y: -200 });
		expect(layout.positions().get('B')).toEqual({ x: -50, y: 0 });
	});

	it('goes on from where nodes were when one is added', () => {
		const before = settled(graph);
		const after = settled(graphIn(['A + T1', 'B - T1', 'B + T2', 'C ? T2', 'A supplier B', 'C competitor D', 'C partner D', 'E + T2'], ['Lone']), before);
		for (const [id, { x, y }] of before) expect(Math.hypot((after.get(id)?.x ?? Infinity) - x, (after.get(id)?.y ?? Infinity) - y)).toBeLessThan(60);
	});

	it('puts linked nodes nearer to each other than others', () => {
		const at = settled(graphIn(['A + T1', 'B + T1', 'C + T2', 'D + T2']));
		const apart = (a: string, b: string) => Math.hypot(at.get(a)!.x - at.get(b)!.x, at.get(a)!.y - at.get(b)!.y);
		expect(Math.max(apart('A', 'T1'), apart('D', 'T2'))).toBeLessThan(Math.min(apart('A', 'T2'), apart('D', 'T1')));
	});

	it('of nothing is settled', () => {
		const layout = new ForceLayout(graphIn([]));
		expect([layout.settled, layout.positions().size]).toEqual([true, 0]);
	});
});

function settled(of: typeof graph, before?: ReadonlyMap<string, { x: number; y: number }>) {
	const layout = new ForceLayout(of, before === undefined ? {} : { before });
	layout.tick(1000);
	return layout.positions();
}

describe('theses in the middle', () => {
	it('what helps stands left, what hurts right, what does neither below', () => {
		const { positions, sides } = bipartite(graphIn(['A + T1', 'B - T1', 'C ? T1', 'D + T1', 'D - T2', 'E ± T2'], ['Lone']));
		expect(Object.fromEntries(sides)).toEqual({ A: 'helps', B: 'hurts', C: 'open', D: 'open', E: 'open', Lone: 'open', T1: 'thesis', T2: 'thesis' });
		expect([positions.get('A')!.x, positions.get('T1')!.x, positions.get('B')!.x].map(Math.sign)).toEqual([-1, 0, 1]);
		expect(positions.get('Lone')!.y).toBeGreaterThan(Math.max(...['A', 'B', 'T1', 'T2'].map(id => positions.get(id)!.y)));
	});

	it('orders so that links do not cross where they need not', () => {
		const lines = ['A + T9', 'B + T8', 'C + T7', 'D - T7', 'E - T8', 'F - T9', 'A + T8', 'F - T8'];
		expect(bipartite(graphIn(lines)).crossings).toBe(0);
	});

	it('gives a long side several columns, so that it is no taller than the theses need', () => {
		const names = Array.from({ length: 90 }, (_, nth) => `A${nth}`);
		const { positions } = bipartite(graphIn(names.map(name => `${name} + T1`)));
		const places = names.map(name => positions.get(name)!);
		expect(new Set(places.map(({ x }) => x)).size).toBe(3);
		expect(Math.max(...places.map(({ y }) => y)) - Math.min(...places.map(({ y }) => y))).toBeLessThan(31 * 36);
		expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(90);
		expect(Math.max(...places.map(({ x }) => x))).toBeLessThan(positions.get('T1')!.x);
	});

	it('counts crossings as they are drawn', () => {
		expect(crossings([0, 1], [1, 0], 2)).toBe(1);
		expect(crossings([0, 0, 1, 1], [0, 1, 1, 0], 2)).toBe(1);
		expect(crossings([0, 1, 2], [0, 0, 0], 1)).toBe(0);
	});
});

describe('the supply chain of an actor', () => {
	const chain = graphIn(['S supplier Me', 'SS supplier S', 'Me supplier K', 'K supplier KK', 'I investor Me', 'Me investor H', 'Me competitor R', 'R competitor RR', 'Me partner P', 'P supplier Far', 'Me + T']);

	it('has suppliers left, customers right, investors above and competitors below', () => {
		const { positions, leftOut } = supplyChain(chain, 'Me');
		const at = (id: string) => [Math.sign(positions.get(id)!.x), Math.sign(positions.get(id)!.y)];
		expect({ Me: at('Me'), S: at('S'), K: at('K'), I: at('I'), R: at('R') }).toEqual({ Me: [0, 0], S: [-1, 0], K: [1, 0], I: [0, -1], R: [0, 1] });
		expect([...positions.keys()].sort()).toEqual(['H', 'I', 'K', 'Me', 'P', 'R', 'S']);
		expect(leftOut).toBe(5);
	});

	it('has the second step further out in the same direction', () => {
		const { positions, places } = supplyChain(chain, 'Me', 2);
		expect(positions.get('SS')!.x).toBeLessThan(positions.get('S')!.x);
		expect(positions.get('KK')!.x).toBeGreaterThan(positions.get('K')!.x);
		expect(positions.get('RR')!.y).toBeGreaterThan(positions.get('R')!.y);
		expect(places.get('SS')).toEqual({ sector: 'supplier', step: 2, behind: 'S' });
		expect(positions.has('Far')).toBe(false);
	});

	it('has the links that say why each is there, and no others', () => {
		const more = graphIn(['S supplier Me', 'SS supplier S', 'Me supplier K', 'S partner K', 'Me + T', 'Me partner S']);
		expect(linksIn(supplyChain(more, 'Me', 2).graph)).toEqual(['S supplier Me', 'SS supplier S', 'Me supplier K', 'Me partner S']);
		expect(ids(supplyChain(more, 'Me', 1).graph)).toEqual(['K', 'Me', 'S']);
	});

	it('puts no two in one place, however many there are', () => {
		const many = graphIn(Array.from({ length: 60 }, (_, at) => [`S${at} supplier Me`, `Me supplier K${at}`, `I${at} investor Me`, `Me competitor R${at}`, `Me partner P${at}`, `SS${at} supplier S${at}`, `Me investor H${at}`]).flat());
		const { positions } = supplyChain(many, 'Me', 2);
		expect(positions.size).toBe(many.nodes.length);
		expect(new Set([...positions.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(positions.size);
	});

	it('of nobody is empty', () => {
		expect(supplyChain(chain, 'Nobody')).toMatchObject({ graph: { nodes: [], links: [] }, positions: new Map(), leftOut: 12 });
	});
});
