import { describe, expect, it } from 'vitest';
import { emptyMessage } from '../../../src/views/graph/empty';
import { FIRST_LOCAL, FIRST_STATE, type GraphState, renamedState, withoutFilters } from '../../../src/views/graph/graph-state';
import { shownGraph } from '../../../src/views/graph/shown-graph';
import { graphOfNotes } from '../../graph/vault-graph';

const filtered: GraphState = { ...FIRST_STATE, filter: { ...FIRST_STATE.filter, tags: ['chips'], theses: ['Theses/Long T.md'] } };

describe('the state of a graph after a rename', () => {
	it('is the same object where it means nothing of what was renamed', () => {
		const state = { ...filtered, centre: 'Actors/A.md' };
		for (const [from, to] of [['Actor', 'Notes'], ['Actors/B.md', 'B.md'], ['Daily', 'Days']] as const) expect(renamedState(state, from, to)).toBe(state);
	});

	it('means the note and the folder by its new path', () => {
		expect(renamedState({ ...filtered, centre: 'Actors/A.md' }, 'Actors', 'Notes').centre).toBe('Notes/A.md');
		expect(renamedState(filtered, 'Theses', 'T').filter.theses).toEqual(['T/Long T.md']);
	});
});

describe('clearing filters', () => {
	it('leads back to what is shown at first, and no further', () => {
		expect(withoutFilters({ ...filtered, names: true }, FIRST_STATE)).toEqual(FIRST_STATE);
		expect(withoutFilters({ ...FIRST_LOCAL, names: false, centre: 'A.md' }, FIRST_LOCAL)).toEqual({ ...FIRST_LOCAL, centre: 'A.md' });
		expect(withoutFilters(FIRST_STATE, FIRST_STATE)).toBe(FIRST_STATE);
	});

	it('is offered only where it shows something', () => {
		const rows = (name: string) => `## Suppliers\n\n| Supplier | Type |\n|---|---|\n| [[${name}]] | Supplier |\n`;
		const plain = graphOfNotes({ 'Plain.md': `# Plain\n\n${rows('X')}`, 'X.md': '#actor\n' });
		const linked = graphOfNotes({ 'A.md': `#actor\n\n${rows('X')}`, 'X.md': '#actor\n' });
		const offered = (graph: typeof plain, state: GraphState) => emptyMessage(shownGraph(graph, state), state, false, null)?.canClear;
		expect([offered(plain, FIRST_STATE), offered(plain, filtered), offered(linked, { ...FIRST_STATE, filter: { ...FIRST_STATE.filter, tags: ['chips'] } })]).toEqual([false, false, true]);
	});
});
