import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../src/graph/build/graph-of';
import { EVERYTHING, filterGraph, type GraphFilter } from '../../src/graph/choose/filter';
import { limitGraph } from '../../src/graph/choose/limit';
import { neighbourhood } from '../../src/graph/choose/neighbourhood';
import { graphSvg } from '../../src/graph/export/svg';
import type { Graph } from '../../src/graph/graph';
import { bipartite } from '../../src/graph/layout/bipartite';
import { crossings } from '../../src/graph/layout/crossings';
import { ForceLayout } from '../../src/graph/layout/force-layout';
import type { Positions } from '../../src/graph/layout/positions';
import { supplyChain } from '../../src/graph/layout/supply-chain';
import { fitTo } from '../../src/graph/scene/fit';
import { overlap } from '../../src/graph/scene/box';
import { Hits } from '../../src/graph/scene/hits';
import { placeLabels } from '../../src/graph/scene/labels';
import { distanceTo } from '../../src/graph/scene/link-curve';
import { sceneOf } from '../../src/graph/scene/scene';
import type { Impact, Relation } from '../../src/model/mention';
import { readXml, withClass } from '../graph/strict-xml';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'T1', 'T2', 'T3'];
const actorName = fc.constantFrom(...NAMES.filter(name => !name.startsWith('T')));
const source = fc.record({ path: fc.constantFrom(...NAMES).map(name => `${name}.md`), line: fc.nat(5) });
const day = fc.constantFrom(null, '2025-06-01', '2026-01-01');

const impact: fc.Arbitrary<Impact> = fc.record({
	subject: actorName.map(name => `${name}.md`),
	thesis: fc.constantFrom('T1', 'T2', 'T3', 'Unwritten', 'unwritten'),
	text: fc.constantFrom('one', 'two', 'three'),
	polarity: fc.constantFrom('positive', 'negative', 'mixed', 'neutral', null),
	by: fc.constantFrom('sign', 'words', 'group', null),
	words: fc.constant([]),
	word: fc.constant(null),
	form: fc.constantFrom('bullet', 'table'),
	asOf: day,
	source,
	place: fc.constant(null),
}).map(one => ({ ...one, path: one.thesis.startsWith('T') ? `${one.thesis}.md` : null }));

const relation: fc.Arbitrary<Relation> = fc.record({
	subject: actorName.map(name => `${name}.md`),
	name: fc.constantFrom('A', 'B', 'C', 'Nobody'),
	kind: fc.constantFrom('partner', 'customer', 'supplier', 'investor', 'competitor', 'holding', 'person', 'related'),
	former: fc.boolean(),
	text: fc.constantFrom('one', 'two'),
	inferred: fc.boolean(),
	source,
}).map(one => ({ ...one, path: one.name === 'Nobody' ? null : `${one.name}.md` }));

const said = fc.record({ impacts: fc.array(impact, { maxLength: 25 }), relations: fc.array(relation, { maxLength: 25 }) });
const shuffled = said.chain(({ impacts, relations }) => fc.record({
	impacts: fc.constant(impacts),
	relations: fc.constant(relations),
	mixedImpacts: fc.shuffledSubarray(impacts, { minLength: impacts.length }),
	mixedRelations: fc.shuffledSubarray(relations, { minLength: relations.length }),
}));

const notes = { noteOf: (path: string) => ({ title: path.slice(0, -3), role: path.startsWith('T') ? ('thesis' as const) : ('actor' as const), tags: path < 'C' ? ['chips'] : ['power'] }) };
const graph = said.map(({ impacts, relations }) => graphOf(impacts, relations, notes));

function settled(of: Graph): Positions {
	const layout = new ForceLayout(of);
	layout.tick(400);
	return layout.positions();
}

/** Links of nodes that are there, and their counts. */
function isSound({ nodes, links }: Graph): boolean {
	const degrees = new Map(nodes.map(({ id }) => [id, 0]));
	for (const { from, to } of links) {
		if (from === to || !degrees.has(from) || !degrees.has(to)) return false;
		degrees.set(from, degrees.get(from)! + 1);
		degrees.set(to, degrees.get(to)! + 1);
	}
	return nodes.every(({ id, degree }) => degrees.get(id) === degree);
}

describe('the graph', () => {
	test('is the same, and in the same places, in whatever order notes say it', () => {
		fc.assert(fc.property(shuffled, ({ impacts, relations, mixedImpacts, mixedRelations }) => {
			const one = graphOf(impacts, relations, notes);
			const other = graphOf(mixedImpacts, mixedRelations, notes);
			expect(other).toEqual(one);
			expect(settled({ nodes: [...other.nodes].reverse(), links: [...other.links].reverse() })).toEqual(settled(one));
		}), { numRuns: 40 });
	});

	test('holds every actor, thesis and place that says so', () => {
		fc.assert(fc.property(said, ({ impacts, relations }) => {
			const whole = graphOf(impacts, relations, notes);
			expect(isSound(whole)).toBe(true);
			const ids = new Set(whole.nodes.map(({ id }) => id));
			for (const { subject, path } of [...impacts, ...relations]) if (path !== null && subject !== path) expect(ids.has(subject) && ids.has(path)).toBe(true);
			const places = new Set([...impacts, ...relations].filter(({ subject, path }) => subject !== path).map(({ source: of, text }) => `${of.path} ${text}`));
			expect(new Set(whole.links.flatMap(({ evidence }) => evidence.map(({ source: of, text }) => `${of.path} ${text}`)))).toEqual(places);
		}));
	});

	test('stays sound under any filter and limit, and nothing is lost without being counted', () => {
		const some = <Item>(items: readonly Item[]) => fc.option(fc.subarray([...items]));
		const filter: fc.Arbitrary<GraphFilter> = fc.record({
			roles: some(['actor', 'thesis', 'concept'] as const),
			tags: some(['chips', 'power']),
			theses: some(['T1.md', 'T2.md', '?thesis/unwritten']),
			polarities: some(['positive', 'negative', 'unknown'] as const),
			kinds: some(['supplier', 'partner', 'investor'] as const),
			former: fc.boolean(),
		});
		fc.assert(fc.property(graph, filter, fc.nat(8), fc.nat(10), (whole, wanted, mostNodes, mostLinks) => {
			const { graph: fit, hiddenNodes, hiddenLinks } = filterGraph(whole, wanted);
			expect(isSound(fit)).toBe(true);
			expect([fit.nodes.length + hiddenNodes, fit.links.length + hiddenLinks]).toEqual([whole.nodes.length, whole.links.length]);
			expect(filterGraph(fit, wanted).graph.links).toEqual(fit.links);
			const { graph: few, leftOutNodes, leftOutLinks } = limitGraph(fit, mostNodes, mostLinks);
			expect(isSound(few)).toBe(true);
			expect([few.nodes.length, few.nodes.length + leftOutNodes, few.links.length + leftOutLinks]).toEqual([Math.min(mostNodes, fit.nodes.length), fit.nodes.length, fit.links.length]);
			expect(few.links.length).toBeLessThanOrEqual(mostLinks);
		}));
		fc.assert(fc.property(graph, whole => {
			expect(filterGraph(whole, EVERYTHING)).toEqual({ graph: whole, hiddenNodes: 0, hiddenLinks: 0 });
		}));
	});

	test('has the neighbourhoods that a naive search finds', () => {
		fc.assert(fc.property(graph, fc.constantFrom(...NAMES), fc.integer({ min: 0, max: 4 }), (whole, name, steps) => {
			let reached = new Set(whole.nodes.map(({ id }) => id).filter(id => id === `${name}.md`));
			for (let step = 0; step < steps; step++) {
				const before = reached;
				reached = new Set([...before, ...whole.links.flatMap(({ from, to }) => (before.has(from) || before.has(to) ? [from, to] : []))]);
			}
			const found = neighbourhood(whole, `${name}.md`, steps);
			expect(new Set(found.graph.nodes.map(({ id }) => id))).toEqual(reached);
			expect(found.graph.links).toEqual(whole.links.filter(({ from, to }) => reached.has(from) && reached.has(to)));
			expect(isSound(found.graph)).toBe(true);
		}));
	});
});

const isFinite = (positions: Positions) => [...positions.values()].every(({ x, y }) => Math.abs(x) < 1e5 && Math.abs(y) < 1e5);

describe('every layout', () => {
	test('gives every node a place within bounds', () => {
		fc.assert(fc.property(graph, whole => {
			const all = new Set(whole.nodes.map(({ id }) => id));
			for (const positions of [settled(whole), bipartite(whole).positions]) {
				expect(new Set(positions.keys())).toEqual(all);
				expect(isFinite(positions)).toBe(true);
			}
			const chain = supplyChain(whole, 'A.md', 2);
			expect(isFinite(chain.positions)).toBe(true);
			expect(chain.positions.size + chain.leftOut).toBe(whole.nodes.length);
			expect(new Set([...chain.positions.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(chain.positions.size);
		}), { numRuns: 60 });
	});

	test('counts crossings as a look at every pair does', () => {
		fc.assert(fc.property(fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 40 }), spans => {
			let count = 0;
			spans.forEach(([a, b], at) => spans.slice(at + 1).forEach(([c, d]) => (count += (a - c) * (b - d) < 0 ? 1 : 0)));
			expect(crossings(spans.map(([left]) => left), spans.map(([, right]) => right), 13)).toBe(count);
		}));
	});
});

describe('a drawing', () => {
	const place = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
	const drawn = fc.tuple(graph, fc.array(place, { minLength: 20, maxLength: 20 })).map(([whole, places]) => sceneOf(whole, new Map(whole.nodes.map(({ id }, at) => [id, places[at]!]))));
	const screen = { width: 600, height: 400 };

	test('finds at a point what a look at everything finds', () => {
		fc.assert(fc.property(drawn, place, fc.integer({ min: 0, max: 30 }), (scene, point, slack) => {
			const hits = new Hits(scene);
			const nodeDistances = scene.nodes.map(({ x, y, r }) => Math.hypot(x - point.x, y - point.y) - r).filter(away => away <= slack);
			const node = hits.nodeAt(point, slack);
			expect(node === null ? [] : [Math.hypot(node.x - point.x, node.y - point.y) - node.r]).toEqual(nodeDistances.length === 0 ? [] : [Math.min(...nodeDistances)]);
			const linkDistances = scene.links.map(({ curve }) => distanceTo(curve, point)).filter(away => away <= slack);
			const link = hits.linkAt(point, slack);
			expect(link === null ? [] : [distanceTo(link.curve, point)]).toEqual(linkDistances.length === 0 ? [] : [Math.min(...linkDistances)]);
		}));
	});

	test('has no name over another, at any zoom', () => {
		fc.assert(fc.property(drawn, fc.double({ min: 0.05, max: 8, noNaN: true }), fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }), (scene, k, widths) => {
			const labels = placeLabels(scene, { measure: text => widths[text.length % widths.length]!, height: 13, transform: { x: 10, y: -20, k }, screen });
			labels.forEach(({ box }, at) => labels.slice(at + 1).forEach(other => expect(overlap(box, other.box)).toBe(false)));
		}));
	});

	test('is exported as XML with all its parts, whatever they are called', () => {
		fc.assert(fc.property(drawn, fc.string({ unit: 'binary', maxLength: 20 }), (scene, name) => {
			const nodes = scene.nodes.map(node => ({ ...node, node: { ...node.node, name } }));
			const transform = fitTo(scene.bounds, screen);
			const labels = placeLabels({ ...scene, nodes }, { measure: text => text.length * 7, height: 13, transform, screen });
			const colours = { background: name, text: name, roles: { actor: name, thesis: name, concept: name }, polarities: { positive: name, negative: name, mixed: name, neutral: name, unknown: name }, relation: name, fontFamily: name };
			const root = readXml(graphSvg({ nodes, links: scene.links, labels, legend: [], title: name, note: name, transform, screen }, colours));
			expect([withClass(root, 'node').length, withClass(root, 'link').length, withClass(root, 'label').length]).toEqual([nodes.length, scene.links.length, labels.length]);
		}));
	});
});
