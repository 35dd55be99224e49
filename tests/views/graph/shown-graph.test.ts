import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCounts } from '../../../src/graph/build/with-counts';
import { listingOf } from '../../../src/graph/scene/listing';
import { emptyMessage } from '../../../src/views/graph/empty';
import { findNodes } from '../../../src/views/graph/find-nodes';
import { FIRST_LOCAL, FIRST_STATE, type GraphState, LENSES } from '../../../src/views/graph/graph-state';
import { legendOf, toggled, withFilter } from '../../../src/views/graph/legend';
import { shownGraph } from '../../../src/views/graph/shown-graph';
import { hiddenWords, isCut, statusWords } from '../../../src/views/graph/status-words';
import { madeGraph } from '../../graph/made-graph';
import { graphIn, graphOfNotes, ids, linksIn } from '../../graph/vault-graph';

const small = graphIn(['A + T1', 'B - T1', 'C ± T2', 'A supplier B', 'B competitor C']);
const all: GraphState = { ...FIRST_LOCAL, filter: { ...FIRST_STATE.filter, roles: null } };

describe('what of the graph is shown', () => {
	it('is all of it, as long as nothing leaves anything out', () => {
		const shown = shownGraph(small, all);
		expect(linksIn(shown.graph).sort()).toEqual(linksIn(small).sort());
		expect(statusWords(shown)).toBe('5 nodes, 5 links');
		expect(hiddenWords(shown)).toBe('');
	});

	it('is what bears on theses in the lens of theses, and who is around an actor in a supply chain', () => {
		expect(linksIn(shownGraph(small, { ...all, lens: 'theses' }).graph).sort()).toEqual(['A positive T1', 'B negative T1', 'C mixed T2']);
		const chain = shownGraph(small, { ...all, lens: 'chain', centre: 'B' });
		expect([ids(chain.graph), chain.centre]).toEqual([['A', 'B', 'C'], 'B']);
		expect(shownGraph(small, { ...all, lens: 'chain' }).centre).toBe('A');
	});

	it('goes as many steps from its centre as are asked for', () => {
		const line = graphIn(['A partner B', 'B partner C', 'C partner D', 'D partner E']);
		expect(([1, 2, 3] as const).map(steps => ids(shownGraph(line, { ...all, centre: 'A', steps }).graph).join(''))).toEqual(['AB', 'ABC', 'ABCD']);
	});

	it('says honestly what a limit leaves out, and keeps whom was searched for', () => {
		const big = madeGraph(300, 6);
		const shown = shownGraph(big, { ...all, most: 20 });
		expect(shown.graph.nodes).toHaveLength(20);
		expect(isCut(shown)).toBe(true);
		expect(statusWords(shown)).toBe(`20 of 300 nodes, ${shown.graph.links.length} of ${shown.passed.links.length.toLocaleString('en')} links: those with most links`);
		const least = [...shown.passed.nodes].sort((a, b) => a.degree - b.degree)[0]?.id ?? '';
		expect(ids(shown.graph)).not.toContain(least);
		expect(ids(shownGraph(big, { ...all, most: 20 }, [least]).graph)).toContain(least);
	});

	it('has under any state no link to nowhere, counts that add up, and a list that says the same', () => {
		const graph = madeGraph(40, 4);
		const some = <Item>(items: readonly Item[]) => fc.option(fc.subarray([...items]));
		const states = fc.record({ lens: fc.constantFrom(...LENSES), centre: fc.option(fc.constantFrom(...ids(graph))), steps: fc.constantFrom(1, 2, 3), most: fc.integer({ min: 1, max: 60 }), roles: some(['actor', 'thesis'] as const), polarities: some(['positive', 'negative'] as const), names: fc.boolean() });
		fc.assert(fc.property(states, ({ roles, polarities, steps, ...rest }) => {
			const shown = shownGraph(graph, withFilter({ ...all, ...rest, steps: steps === 1 ? 1 : steps === 2 ? 2 : 3 }, { roles, polarities }));
			const known = new Set(ids(shown.graph));
			expect(shown.graph.links.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
			expect(shown.graph).toEqual(withCounts(shown.graph.nodes, shown.graph.links));
			expect(shown.hiddenNodes).toBe(shown.base.nodes.length - shown.passed.nodes.length);
			expect(shown.hiddenNodes).toBeGreaterThanOrEqual(0);
			expect(shown.hiddenLinks).toBeGreaterThanOrEqual(0);
			const listed = listingOf(shown.graph);
			expect(listed).toHaveLength(shown.graph.nodes.length);
			expect(listed.reduce((sum, { links }) => sum + links.length, 0)).toBe(2 * shown.graph.links.length);
			if (shown.positions !== null) for (const id of known) expect(shown.positions.has(id)).toBe(true);
		}), { numRuns: 150 });
	});

	it('is around a day what its note tells of others', () => {
		const graph = graphOfNotes({ 'Acme.md': '#actor\n', 'Bolt.md': '#actor\n\n## Partners\n\n| Partner | Type |\n|---|---|\n| [[Acme]] | Supplier |\n', 'Long grid.md': '#thesis\n', 'Daily/2026-01-05.md': '## For theses\n\n- [[Long grid]] (+) more orders\n' });
		const shown = shownGraph(graph, { ...FIRST_LOCAL, centre: 'Daily/2026-01-05.md' });
		expect(linksIn(shown.graph)).toEqual(['Daily/2026-01-05.md positive Long grid.md']);
	});
});

describe('the legend', () => {
	it('counts what there is before any filter, and has no entry for what there is not', () => {
		const state = withFilter(all, { polarities: ['positive'] });
		expect(legendOf(shownGraph(small, state).base, state).map(({ label, count, isShown }) => `${label} ${count}${isShown ? '' : ' off'}`)).toEqual(['Actors 3', 'Theses 2', 'Helps 1', 'Hurts 1 off', 'Mixed 1 off', 'Supplies 1', 'Competitors 1']);
	});

	it('leaves out as many as it counts, and has them back by a second click', () => {
		const base = shownGraph(small, all);
		for (const entry of legendOf(base.base, all).filter(({ type }) => type === 'polarity' || type === 'kind')) {
			const without = toggled(all, entry);
			expect(base.graph.links.length - shownGraph(small, without).graph.links.length, entry.label).toBe(entry.count);
			expect(toggled(without, entry)).toEqual(all);
		}
	});
});

describe('words where nothing is drawn', () => {
	it('say what to do about it', () => {
		const none = graphIn([]);
		const title = (state: GraphState, graph = none, isLocal = false) => emptyMessage(shownGraph(graph, state), state, isLocal, null)?.title;
		expect(title(all)).toBe('Nothing is linked yet');
		expect(title({ ...all, lens: 'chain' })).toBe('No supply chain');
		expect(title({ ...all, centre: 'Actors/Acme.md' }, none, true)).toBe('“Acme” names no one');
		expect(title(withFilter(all, { polarities: [], kinds: [] }), small)).toBe('Filters hide everything');
		expect(title(all, small)).toBeUndefined();
		expect(emptyMessage(null, FIRST_LOCAL, true, null)?.title).toBe('No note is open');
	});
});

describe('the search for a node', () => {
	it('has first what begins with the words, then words within, and knows no accents', () => {
		const graph = graphIn(['Gamma supplier Alpha', 'Émile partner Alpha'], ['Long Gamma', 'Diagamma']);
		expect(findNodes(graph, 'gam', 9).map(({ name }) => name)).toEqual(['Gamma', 'Long', 'Diagamma'].map(name => (name === 'Long' ? 'Long Gamma' : name)));
		expect(findNodes(graph, 'emi', 9).map(({ name }) => name)).toEqual(['Émile']);
		expect([findNodes(graph, ' ', 9), findNodes(graph, 'gam', 1).length]).toEqual([[], 1]);
	});
});
