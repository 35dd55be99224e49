import { describe, expect, it } from 'vitest';
import { EVERYTHING, filterGraph, type GraphFilter } from '../../src/graph/choose/filter';
import { limitGraph } from '../../src/graph/choose/limit';
import { neighbourhood } from '../../src/graph/choose/neighbourhood';
import type { Graph } from '../../src/graph/graph';
import { graphIn, ids, linksIn } from './vault-graph';

const graph = graphIn(['A + T1', 'B - T1', 'B + T2', 'C ? T2', 'A supplier B', 'C competitor D']);
const tagged: Graph = { ...graph, nodes: graph.nodes.map(node => ({ ...node, tags: node.id === 'A' ? ['Chips/Memory'] : node.id === 'B' ? ['chips'] : ['power'] })) };
const filtered = (part: Partial<GraphFilter>, keep: readonly string[] = []) => filterGraph(tagged, { ...EVERYTHING, ...part }, keep);

describe('a filter', () => {
	it('lets everything pass that it does not speak of', () => {
		expect(filtered({})).toEqual({ graph: tagged, hiddenNodes: 0, hiddenLinks: 0 });
	});

	it.each<[string, Partial<GraphFilter>, string[]]>([
		['polarity', { polarities: ['negative'], kinds: [] }, ['B negative T1']],
		['kind', { polarities: [], kinds: ['competitor'] }, ['C competitor D']],
		['tag, with those under it', { tags: ['chips'] }, ['A positive T1', 'B negative T1', 'B positive T2', 'A supplier B']],
		['a tag under another', { tags: ['chips/memory'] }, ['A positive T1']],
		['thesis: its actors and what is between them', { theses: ['T1'] }, ['A positive T1', 'B negative T1', 'A supplier B']],
		['role', { roles: ['actor'] }, ['A supplier B', 'C competitor D']],
		['nothing', { roles: [] }, []],
	])('by %s', (_, part, left) => {
		const { graph: some, hiddenNodes, hiddenLinks } = filtered(part);
		expect(linksIn(some)).toEqual(left);
		expect(hiddenLinks).toBe(graph.links.length - left.length);
		expect(hiddenNodes).toBe(graph.nodes.length - some.nodes.length);
		expect(some.nodes.every(({ degree }) => degree > 0)).toBe(true);
	});

	it('keeps what it is told to, and counts links anew', () => {
		const { graph: some } = filtered({ polarities: ['positive'], kinds: [] }, ['D']);
		expect(some.nodes.map(({ id, degree }) => [id, degree])).toEqual([['A', 1], ['B', 1], ['D', 0], ['T1', 1], ['T2', 1]]);
	});

	it('hides relations that are over', () => {
		const over = { ...graph, links: graph.links.map(link => (link.type === 'relation' ? { ...link, former: true } : link)) };
		expect(linksIn(filterGraph(over, { ...EVERYTHING, former: false }).graph)).toHaveLength(4);
	});
});

describe('a neighbourhood', () => {
	it.each([[0, ['A']], [1, ['A', 'B', 'T1']], [2, ['A', 'B', 'T1', 'T2']], [3, ['A', 'B', 'C', 'T1', 'T2']]])('of %i steps', (steps, nodes) => {
		const { graph: near, steps: away } = neighbourhood(graph, 'A', steps);
		expect(ids(near)).toEqual(nodes);
		expect(Math.max(...away.values())).toBe(steps);
	});

	it('of nobody is empty', () => {
		expect(neighbourhood(graph, 'Nobody', 3).graph).toEqual({ nodes: [], links: [] });
	});
});

describe('a limit', () => {
	it('leaves out nothing where all fits', () => {
		expect(limitGraph(graph, 6, 6)).toMatchObject({ leftOutNodes: 0, leftOutLinks: 0 });
	});

	it('keeps those of which most is said, and counts what is left out', () => {
		const { graph: some, leftOutNodes, leftOutLinks } = limitGraph(graph, 3, 2, ['D']);
		expect(ids(some)).toEqual(['A', 'B', 'D']);
		expect([leftOutNodes, leftOutLinks]).toEqual([3, 5]);
	});
});
