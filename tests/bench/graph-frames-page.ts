import { drag, forceLink, forceManyBody, forceSimulation, forceX, forceY, select, type Simulation, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3';
import type { Graph } from '../../src/graph/graph';
import { GraphStage } from '../../src/views/graph/stage/graph-stage';
import { readPalette } from '../../src/views/graph/stage/read-palette';
import { variedGraph } from '../views/graph/stage/varied-graph';

/** What is measured in the page: times from frame to frame, in ms. */
export interface FramesBench {
	ours(nodes: number, links: number): Promise<Measured>;
	/** Plain d3: a force layout whose every tick moves the elements of an SVG. */
	plain(nodes: number, links: number, ticks: number): Promise<Measured>;
}

export interface Measured {
	/** Before the first frame. */
	readonly opening: number;
	/** Until nodes are at rest; for plain d3 reckoned from the ticks that were waited for. */
	readonly settled: number;
	/** Until all has been drawn as well. */
	readonly drawn: number;
	readonly settling: readonly number[];
	readonly panning: readonly number[];
	readonly zooming: readonly number[];
}

declare global {
	interface Window {
		readonly framesBench: FramesBench;
	}
}

const PANNED = 90;
const nothing = () => undefined;

/** Times between frames for as long as something goes on. */
async function timed(goesOn: (frame: number) => boolean): Promise<number[]> {
	const times: number[] = [];
	let before = await frame();
	for (let at = 0; goesOn(at); at++) {
		const now = await frame();
		times.push(now - before);
		before = now;
	}
	return times;
}

function frame(): Promise<number> {
	return new Promise(resolve => requestAnimationFrame(() => resolve(performance.now())));
}

async function ours(nodes: number, links: number): Promise<Measured> {
	const graph = variedGraph(nodes, links);
	const place = placeIn();
	let isSettled = false;
	const stage = new GraphStage(place, { open: nothing, centre: nothing, menu: nothing, hover: nothing, focus: nothing, pin: nothing, transform: nothing, settled: now => { isSettled = now; } });
	const since = performance.now();
	stage.show({ graph, arrangement: { type: 'force', pinned: new Map(), before: new Map() }, palette: readPalette(place), highlight: null });
	const opening = performance.now() - since;
	const settling = await timed(() => !isSettled);
	const settled = performance.now() - since;
	await rest();
	const drawn = performance.now() - since;
	const { x, y, k } = stage.transform();
	const panning = await timed(at => {
		stage.setTransform({ x: x + at * 6, y: y + at * 3, k });
		return at < PANNED;
	});
	const zooming = await timed(at => {
		stage.setTransform({ x: x - at * 12, y: y - at * 8, k: k * 1.02 ** at });
		return at < PANNED;
	});
	stage.destroy();
	place.remove();
	return { opening, settled, drawn, settling, panning, zooming };
}

let asked = 0;
const askFrame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = act => {
	asked++;
	return askFrame(act);
};

/** Until nobody but this asks for frames. */
async function rest(): Promise<void> {
	for (let quiet = 0; quiet < 5; ) {
		const before = asked;
		await frame();
		quiet = asked - before > 1 ? 0 : quiet + 1;
	}
}

interface Body extends SimulationNodeDatum {
	readonly id: string;
}
type Spring = SimulationLinkDatum<Body>;

async function plain(nodes: number, links: number, ticks: number): Promise<Measured> {
	const graph = variedGraph(nodes, links);
	const place = placeIn();
	const since = performance.now();
	const { simulation, move } = plainDrawing(place, graph);
	const opening = performance.now() - since;
	const settling: number[] = [];
	let before = performance.now();
	await new Promise<void>(resolve => {
		simulation.on('tick.frames', () => {
			const now = performance.now();
			settling.push(now - before);
			before = now;
			if (settling.length === ticks) resolve();
		});
	});
	simulation.stop();
	const all = Math.ceil(Math.log(simulation.alphaMin()) / Math.log(1 - simulation.alphaDecay()));
	const settled = ((performance.now() - since) / ticks) * all;
	await rest();
	const panning = await timed(at => {
		move(at * 6, at * 3, 0.2);
		return at < PANNED / 3;
	});
	const zooming = await timed(at => {
		move(-at * 12, -at * 8, 0.2 * 1.02 ** at);
		return at < PANNED / 3;
	});
	place.remove();
	return { opening, settled, drawn: settled, settling, panning, zooming };
}

function plainDrawing(place: HTMLElement, graph: Graph): { simulation: Simulation<Body, Spring>; move: (x: number, y: number, k: number) => void } {
	const bodies = graph.nodes.map(({ id }): Body => ({ id }));
	const springs = graph.links.map(({ from, to }): Spring => ({ source: from, target: to }));
	const svg = select(place).append('svg').attr('width', '100%').attr('height', '100%');
	const layer = svg.append('g').attr('transform', 'translate(700,450) scale(0.2)');
	const lines = layer.append('g').attr('stroke', '#999').attr('stroke-opacity', 0.6).selectAll('line').data(springs).join('line');
	const discs = layer.append('g').attr('fill', 'steelblue').selectAll<SVGCircleElement, Body>('circle').data(bodies).join('circle').attr('r', 5).call(drag<SVGCircleElement, Body>());
	const at = (end: Spring['source']): Body => (typeof end === 'object' ? end : { id: String(end) });
	const simulation = forceSimulation<Body, Spring>(bodies)
		.force('links', forceLink<Body, Spring>(springs).id(({ id }) => id).distance(50))
		.force('apart', forceManyBody().strength(-120))
		.force('x', forceX().strength(0.06))
		.force('y', forceY().strength(0.06))
		.on('tick', () => {
			lines.attr('x1', link => at(link.source).x ?? 0).attr('y1', link => at(link.source).y ?? 0).attr('x2', link => at(link.target).x ?? 0).attr('y2', link => at(link.target).y ?? 0);
			discs.attr('cx', ({ x }) => x ?? 0).attr('cy', ({ y }) => y ?? 0);
		});
	return { simulation, move: (x, y, k) => layer.attr('transform', `translate(${700 + x},${450 + y}) scale(${k})`) };
}

function placeIn(): HTMLElement {
	const place = document.createElement('div');
	place.setAttribute('style', 'position: fixed; inset: 0');
	document.body.append(place);
	return place;
}

Object.assign(window, { framesBench: { ours, plain } satisfies FramesBench });
