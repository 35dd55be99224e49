import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, chosenFilters } from '../../../src/views/graph/chosen-filters';
import { FIRST_LOCAL, FIRST_STATE, type GraphState, readGraphState } from '../../../src/views/graph/graph-state';

const some: GraphState = {
	lens: 'theses', centre: 'Actors/A.md', steps: 2, names: true, most: 3000, list: true, legend: false, pinned: true,
	transform: { x: 3, y: -4.5, k: 0.7 },
	filter: { roles: ['actor'], tags: ['cloud'], theses: ['Theses/T.md'], polarities: [], kinds: ['supplier'], former: false },
};

describe('the state of a graph', () => {
	it('comes back as it was saved', () => {
		for (const state of [some, FIRST_STATE, FIRST_LOCAL]) expect(readGraphState(JSON.parse(JSON.stringify(state)), FIRST_STATE)).toEqual(state);
	});

	it('is read from anything, and then is one that can be saved and read again', () => {
		const part = fc.oneof(fc.jsonValue(), fc.constantFrom('theses', 'chain', NaN, Infinity, -1, 0, 1e300));
		const saved = fc.oneof(fc.anything(), fc.record({ lens: part, centre: part, steps: part, filter: fc.oneof(part, fc.record({ roles: part, tags: part, theses: part, polarities: part, kinds: part, former: part })), names: part, most: part, list: part, legend: part, transform: fc.oneof(part, fc.record({ x: part, y: part, k: part })), pinned: part }));
		fc.assert(fc.property(saved, from => {
			const state = readGraphState(from, FIRST_STATE);
			expect(readGraphState(JSON.parse(JSON.stringify(state)), FIRST_LOCAL)).toEqual(state);
			expect(state.most).toBeGreaterThan(0);
		}));
	});

	it.each([
		['a lens that is none', { lens: 'pie' }],
		['steps that are none', { steps: 9 }],
		['a limit of nothing', { most: 0 }],
		['a view of no size', { transform: { x: 0, y: 0, k: 0 } }],
		['a pin to no note', { pinned: true }],
		['nothing', null],
	])('has at first what was saved as %s', (_, saved) => expect(readGraphState(saved, FIRST_STATE)).toEqual(FIRST_STATE));

	it('takes a tag or a thesis in and out again', () => {
		const with2 = choose(choose(FIRST_STATE, 'tags', 'cloud'), 'tags', 'memory');
		expect(with2.filter.tags).toEqual(['cloud', 'memory']);
		expect(choose(choose(with2, 'tags', 'cloud'), 'tags', 'memory')).toEqual(FIRST_STATE);
	});

	it('names each filter that the legend does not show, with the way out of it', () => {
		const chips = chosenFilters(choose(some, 'tags', 'memory'));
		expect(chips.map(({ label }) => label)).toEqual(['#cloud', '#memory', 'T', 'Without former']);
		expect(chips[0]?.without.filter.tags).toEqual(['memory']);
		expect(chips[2]?.without.filter.theses).toBeNull();
		expect(chips[3]?.without.filter.former).toBe(true);
	});
});
