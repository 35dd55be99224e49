import { describe, expect, it } from 'vitest';
import { importQueries, queriesAsText } from '../../src/atlas/import-queries';
import { moved, readSavedQueries, renamed, withQuery } from '../../src/atlas/saved-queries';
import { loadSettings } from '../../src/atlas/settings';
import type { SavedQuery } from '../../src/model/settings';

const big: SavedQuery = { id: 'big-deals', name: 'Big deals', text: 'TABLE investments WHERE amount >= $10B' };
const due: SavedQuery = { id: 'due-soon', name: 'Due soon', text: 'DUE BY June 2026' };
const names = (queries: readonly SavedQuery[]) => queries.map(({ id, name }) => `${id}: ${name}`);

describe('saved queries as they are stored', () => {
	it('are read as they were saved', () => {
		expect(loadSettings({ version: 1, queries: [big, due] })).toMatchObject({ trusted: true, settings: { queries: [big, due] } });
		expect(loadSettings({ version: 1 }).settings.queries).toEqual([]);
	});

	it('lose no good one to a bad one, and say which is bad, so that the stored file is kept', () => {
		const { settings, trusted, messages } = loadSettings({ version: 1, queries: [big, 7, { name: ' ', text: 'TABLE stats' }, { name: 'Empty', text: '' }, due] });
		expect(settings.queries).toEqual([big, due]);
		expect(trusted).toBe(false);
		expect(messages).toEqual(['Query 2 of "queries": it must be an object.', 'Query 3 of "queries": "name" must be a text.', 'Query 4 of "queries": "text" must be a query.']);
		expect(readSavedQueries({ big })).toEqual({ queries: [], messages: ['"queries" must be a list.'] });
	});

	it('have ids of their own, whatever is stored', () => {
		const stored = [big, { ...due, id: 'big-deals' }, { name: 'Über 10%', text: 'x' }, { id: '../x', name: '台積電', text: 'x' }];
		expect(names(readSavedQueries(stored).queries)).toEqual(['big-deals: Big deals', 'due-soon: Due soon', 'uber-10: Über 10%', 'query: 台積電']);
	});
});

describe('saving, renaming, moving', () => {
	it('keeps equal names apart, and the id through a new name', () => {
		const two = withQuery(withQuery([big], ' big  deals ', 'LIST roadmap'), '', 'TABLE stats');
		expect(names(two)).toEqual(['big-deals: Big deals', 'big-deals-2: big deals (2)', 'untitled-query: Untitled query']);
		expect(names(renamed(two, 'big-deals-2', 'Roads'))).toContain('big-deals-2: Roads');
		expect(names(renamed(two, 'untitled-query', 'BIG DEALS'))).toContain('untitled-query: BIG DEALS (3)');
		expect(renamed(two, 'big-deals', ' ')).toBe(two);
		expect(names(renamed([big], 'big-deals', 'Big Deals'))).toEqual(['big-deals: Big Deals']);
	});

	it('moves one and leaves the others in order', () => {
		const third = { ...due, id: 'third' };
		expect(moved([big, due, third], 0, 2)).toEqual([due, third, big]);
		expect(moved([big, due, third], 2, 0)).toEqual([third, big, due]);
		expect(moved([big], 4, 0)).toEqual([big]);
	});
});

describe('an exported text', () => {
	it('gives the same queries in an empty list', () => {
		expect(importQueries(queriesAsText([big, due]), [])).toEqual({ queries: [big, due], added: 2, messages: ['2 queries added.'] });
	});

	it('adds nothing that is there already, and keeps another of the same name apart', () => {
		const { queries, messages } = importQueries(queriesAsText([big, { ...due, text: 'DUE BY July 2026' }]), [big, due]);
		expect(names(queries)).toEqual(['big-deals: Big deals', 'due-soon: Due soon', 'due-soon-2: Due soon (2)']);
		expect(messages).toEqual(['1 query added; 1 under another name, since its name was taken; 1 left out that was there already.']);
	});

	it('may be the whole settings file', () => {
		expect(importQueries(JSON.stringify({ version: 1, queries: [big] }), []).queries).toEqual([big]);
	});

	it.each([
		['{', /^Nothing was imported: this cannot be read as JSON: .+\.$/],
		['{"name": "x"}', /^Nothing was imported: put the queries into a list, between \[ and \]\.$/],
		['[3]', /^No queries added\.$/],
	])('says what is wrong with %s', (typed, message) => {
		const { queries, messages } = importQueries(typed, [big]);
		expect(queries).toEqual([big]);
		expect(messages[0]).toMatch(message);
	});

	it('names the entry that was left out', () => {
		expect(importQueries(JSON.stringify([{ name: 'A', text: 'TABLE stats' }, { name: 'B' }]), []).messages).toEqual(['1 query added.', 'Entry 2 was left out: "text" must be a query.']);
	});
});
