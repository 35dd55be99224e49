import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type Force, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3';
import { EVERYTHING, filterGraph } from '../../src/graph/choose/filter';
import { neighbourhood } from '../../src/graph/choose/neighbourhood';
import { bipartite } from '../../src/graph/layout/bipartite';
import { ForceLayout } from '../../src/graph/layout/force-layout';
import { manyBody } from '../../src/graph/layout/many-body';
import { seeded } from '../../src/graph/layout/random';
import { springsOf } from '../../src/graph/layout/springs';
import { fitTo, viewOf } from '../../src/graph/scene/fit';
import { Hits } from '../../src/graph/scene/hits';
import { placeLabels } from '../../src/graph/scene/labels';
import { fansOf, sceneOf } from '../../src/graph/scene/scene';
import { visibleIn } from '../../src/graph/scene/visible';
import { madeGraph } from '../graph/made-graph';
import { bodies, exactPush, pushError, type Body } from '../graph/random-graphs';
import { shortest } from './shortest';

const STRENGTH = -120;

type BodyForce = Force<Body, SimulationLinkDatum<Body>>;

function started(force: BodyForce, all: Body[]): BodyForce {
	force.initialize?.(all, seeded(1));
	return force;
}

function errorOf(force: BodyForce, all: Body[], exact: ReadonlyArray<readonly [number, number]>): number {
	for (const body of all) Object.assign(body, { vx: 0, vy: 0 });
	force(1);
	return pushError(all, exact);
}

/** The shortest of rounds taken by turns, so that a busy machine slows both. */
function byTurns(peer: () => unknown, ours: () => unknown, rounds: number): { peer: number; ours: number } {
	const least = { peer: Infinity, ours: Infinity };
	for (let turn = 0; turn < rounds; turn++) {
		least.peer = Math.min(least.peer, shortest(peer, 5));
		least.ours = Math.min(least.ours, shortest(ours, 5));
	}
	return least;
}

function line(name: string, took: number, note = ''): void {
	console.log(`${name.padEnd(46)} ${took.toFixed(2).padStart(9)} ms  ${note}`);
}

for (const count of [500, 5_000, 20_000]) {
	const all = bodies(count);
	const exact = exactPush(all, STRENGTH);
	const peer = started(forceManyBody<Body>().strength(STRENGTH), all);
	const ours = started(manyBody<Body>({ strength: STRENGTH }), all);
	const errors = { peer: errorOf(peer, all, exact), ours: errorOf(ours, all, exact) };
	const took = byTurns(() => peer(0.001), () => ours(0.001), 8);
	console.log(`\nMany-body force over ${count} nodes`);
	line('d3, theta 0.9', took.peer, `1.00x  error ${errors.peer.toFixed(5)}`);
	line('ours', took.ours, `${(took.ours / took.peer).toFixed(2)}x  error ${errors.ours.toFixed(5)}`);
}

const graph = madeGraph(5_000, 6.4);
console.log(`\nA graph of ${graph.nodes.length} nodes and ${graph.links.length} links`);

interface Plain extends SimulationNodeDatum {
	id: string;
}

const plainNodes = graph.nodes.map(({ id }): Plain => ({ id }));
const plainById = new Map(plainNodes.map(node => [node.id, node]));
const plainLinks = springsOf(graph).map(({ source, target }) => ({ source, target }));
const plain = forceSimulation(plainNodes)
	.stop()
	.force('links', forceLink<Plain, SimulationLinkDatum<Plain>>(plainLinks).id(({ id }) => id).distance(50))
	.force('apart', forceManyBody().strength(STRENGTH))
	.force('x', forceX().strength(0.06))
	.force('y', forceY().strength(0.06));
const layout = new ForceLayout(graph);
const tick = byTurns(() => plain.tick(), () => layout.tick(), 4);
line('whole tick, plain d3', tick.peer, '1.00x');
line('whole tick, ours', tick.ours, `${(tick.ours / tick.peer).toFixed(2)}x`);
const whole = new ForceLayout(graph);
let ticks = 0;
line('until it has settled', shortest(() => whole.tickWhile(() => ++ticks > 0), 1), `${String(ticks + 1)} ticks`);
whole.warm();
plain.alpha(0.3);
whole.positions().forEach(({ x, y }, id) => Object.assign(plainById.get(id) ?? {}, { x, y }));
const late = byTurns(() => plain.tick(), () => whole.tick(), 2);
line('whole tick near its end, plain d3', late.peer, '1.00x');
line('whole tick near its end, ours', late.ours, `${(late.ours / late.peer).toFixed(2)}x`);
const screen = { width: 1400, height: 900 };
const positions = whole.positions();
const scene = sceneOf(graph, positions);
const transform = fitTo(scene.bounds, screen);
const fans = fansOf(graph);
line('geometry of the whole, while it moves', shortest(() => sceneOf(graph, positions, fans)));
line('what a screen shows, all', shortest(() => visibleIn(scene, viewOf(transform, screen))));
const near = { ...transform, k: transform.k * 6 };
line('what a screen shows, near', shortest(() => visibleIn(scene, viewOf(near, screen))));
line('names, all', shortest(() => placeLabels(scene, { measure: text => text.length * 6, height: 14, transform, screen })));
const shown = visibleIn(scene, viewOf(transform, screen));
line(`what can be hit of ${shown.links.length} links, made ready`, shortest(() => new Hits(shown)));
const hits = new Hits(shown);
const random = seeded(9);
const points = Array.from({ length: 1_000 }, () => ({ x: (random() - 0.5) * 2_000, y: (random() - 0.5) * 2_000 }));
line('a thousand points hit', shortest(() => points.forEach(point => hits.nodeAt(point, 4) ?? hits.linkAt(point, 4))));
line('filter', shortest(() => filterGraph(graph, { ...EVERYTHING, roles: ['actor'] })));
line('two steps around a node', shortest(() => neighbourhood(graph, 'n17.md', 2)));
line('theses in the middle', shortest(() => bipartite(graph), 3));
