import { describe, expect, it } from 'vitest';
import type { PlacedProblem, Severity } from '../../src/model/problem';
import { noteAsMarkdown, problemsAsMarkdown, problemsAsText } from '../../src/views/problems/copy';
import { emptyMessage } from '../../src/views/problems/empty';
import { moveFor } from '../../src/views/draw/tree-keys';
import { countsInWords, linesOf, listing, summaryText } from '../../src/views/problems/listing';
import { FIRST_STATE, readProblemsState, renamed, setClosed, toggleSeverity } from '../../src/views/problems/problems-state';

function problem(path: string, line: number, severity: Severity, message = 'Short row. Add a cell.'): PlacedProblem {
	return { path, line, severity, message, code: 'ragged-row' };
}

const some = [
	problem('Actors/Acme.md', 4, 'error', 'Broken front matter.'),
	problem('Actors/Acme.md', 9, 'warning'),
	problem('Actors/Acme.md', 12, 'warning'),
	problem('Notes.md', 0, 'info', 'There is no note "Société".'),
];
const all = { ...FIRST_STATE, shown: ['error', 'warning', 'info'] as const };

describe('the problems that are listed', () => {
	it('stand by note, with counts of what is shown and of what is not', () => {
		const found = listing(some, FIRST_STATE);
		expect(found.notes.map(({ title, folder, counts }) => [title, folder, counts])).toEqual([['Acme', 'Actors', { error: 1, warning: 2, info: 0 }]]);
		expect(found.counts).toEqual({ error: 1, warning: 2, info: 1 });
		expect([found.shown, found.all]).toEqual([3, 4]);
	});

	it.each([
		['short', [9, 12]],
		['SOCIETE', [0]],
		['acme ragged short', [9, 12]],
		['line 10', [9]],
		['error', [4]],
		['no such words', []],
	])('%s finds the lines %j', (query, lines) => {
		expect(listing(some, { ...all, query }).notes.flatMap(note => note.problems.map(({ line }) => line))).toEqual(lines);
	});

	it('are lines of notes and problems; closed notes keep only their own', () => {
		const found = listing(some, all);
		expect(linesOf(found, []).map(line => [line.type, line.place.nth, line.place.of])).toEqual([
			['note', 1, 2], ['problem', 1, 3], ['problem', 2, 3], ['problem', 3, 3], ['note', 2, 2], ['problem', 1, 1],
		]);
		expect(linesOf(found, ['Actors/Acme.md']).map(({ type }) => type)).toEqual(['note', 'note', 'problem']);
		expect(new Set(linesOf(found, []).map(({ key }) => key)).size).toBe(6);
	});

	it('are counted in words', () => {
		expect(countsInWords({ error: 1, warning: 1200, info: 3 })).toBe('1 error, 1,200 warnings, 3 info');
		expect(summaryText(listing(some, all))).toBe('4 problems in 2 notes');
		expect(summaryText(listing(some, FIRST_STATE))).toBe('3 of 4 problems, in 1 note');
	});
});

describe('what an empty list says', () => {
	it.each([
		['while reading', listing([], FIRST_STATE), FIRST_STATE, true, 'Reading your notes'],
		['without problems', listing([], FIRST_STATE), FIRST_STATE, false, 'No problems'],
		['with hidden ones', listing(some.slice(3), FIRST_STATE), FIRST_STATE, false, 'Nothing at these severities'],
		['with words that nothing has', listing(some, { ...all, query: 'zebra' }), { ...all, query: 'zebra' }, false, 'Nothing found'],
	] as const)('%s', (_, found, state, isReading, title) => {
		expect(emptyMessage(found, state, isReading)?.title).toBe(title);
	});

	it('is nothing where there is a list', () => {
		expect(emptyMessage(listing(some, all), all, true)).toBeNull();
	});
});

describe('copying', () => {
	it('as text is what the command line prints', () => {
		expect(problemsAsText(listing(some.slice(0, 1), all))).toBe('Actors/Acme.md:5: error ragged-row Broken front matter.');
	});

	it('as Markdown has a heading for each note, and no checkboxes', () => {
		const found = listing(some, all);
		expect(problemsAsMarkdown(found).split('\n\n## ')).toHaveLength(2);
		expect(found.notes.map(noteAsMarkdown)[1]).toBe('## [[Notes]]\n\n- Info, line 1: There is no note "Société".');
	});
});

describe('the saved state', () => {
	it.each([null, 3, {}, { shown: 'error', query: 1, closed: {} }])('%j is as at first', saved => {
		expect(readProblemsState(saved)).toEqual(FIRST_STATE);
	});

	it('comes back as it was, without what is not known', () => {
		expect(readProblemsState({ shown: ['info', 'fatal'], query: 'x', closed: ['A.md', 3] })).toEqual({ shown: ['info'], query: 'x', closed: ['A.md'] });
		expect(readProblemsState({ shown: [] }).shown).toEqual([]);
	});

	it('turns severities on and off in their order', () => {
		expect(toggleSeverity(FIRST_STATE, 'info').shown).toEqual(['error', 'warning', 'info']);
		expect(toggleSeverity(FIRST_STATE, 'error').shown).toEqual(['warning']);
	});

	it('keeps a note closed under its new name', () => {
		const state = setClosed(FIRST_STATE, 'A.md', true);
		expect(renamed(state, 'A.md', 'B.md').closed).toEqual(['B.md']);
		expect(renamed(state, 'C.md', 'D.md')).toBe(state);
		expect(setClosed(state, 'A.md', false)).toEqual(FIRST_STATE);
	});
});

describe('keys in the list', () => {
	const lines = linesOf(listing(some, all), ['Notes.md']);

	it.each([
		['ArrowDown', 0, { type: 'go', to: 1 }],
		['ArrowDown', 4, { type: 'go', to: 4 }],
		['ArrowUp', 0, { type: 'go', to: 0 }],
		['End', 1, { type: 'go', to: 4 }],
		['Home', 3, { type: 'go', to: 0 }],
		['PageDown', 1, { type: 'page', direction: 1 }],
		['ArrowLeft', 2, { type: 'go', to: 0 }],
		['ArrowLeft', 0, { type: 'fold', at: 0, closed: true }],
		['ArrowLeft', 4, null],
		['ArrowRight', 4, { type: 'fold', at: 4, closed: false }],
		['ArrowRight', 0, null],
		['Enter', 1, null],
	])('%s on line %i', (key, at, move) => {
		expect(moveFor(key, lines, at)).toEqual(move);
	});
});
