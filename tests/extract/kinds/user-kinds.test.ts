import { describe, expect, test } from 'vitest';
import { loadSettings } from '../../../src/atlas/settings';
import { readUserKinds } from '../../../src/atlas/user-kinds';
import { tableOf } from './read-tables';

const WELLS = { id: 'wells', title: 'Wells', icon: 'drill', subject: 'operator', rules: [{ first: ['well', 'bohrung'], any: ['depth'] }], columns: [{ key: 'well', headers: [], type: 'name' }, { key: 'depth', headers: ['md'], type: 'value' }, { key: 'operator', headers: ['run by'], type: 'name' }] };

describe('kinds of the user', () => {
	test('win over the built-in ones', () => {
		const { kinds, messages } = readUserKinds([WELLS]);
		const table = tableOf('## Projects\n\n| Well | Depth | Run by |\n|---|---|---|\n| A-1 | 3,000 m | [[Acme Oil]] |\n', { kinds });
		expect(messages).toEqual([]);
		expect(table.kind).toBe('wells');
		expect(table.columns.map(({ key }) => key)).toEqual(['well', 'depth', 'operator']);
		expect(table.rows[0]?.subject?.link?.target).toBe('Acme Oil');
	});

	test.each(['impacts', 'relations', 'watch', 'facts', 'mentions'])('%s is what queries ask for, and no id', id => {
		expect(readUserKinds([{ ...WELLS, id }])).toEqual({ kinds: [], messages: [`Kind 1 of "kinds": "${id}" is what queries call the ${id} of all notes, so no kind of table can have that id.`] });
	});

	test.each([
		['no list', {}, '"kinds" must be a list.'],
		['a built-in id', [{ ...WELLS, id: 'roadmap' }], 'Kind 1 of "kinds": "roadmap" is the id of a kind that comes with Actor Atlas.'],
		['an odd id', [{ ...WELLS, id: '__proto__' }], 'Kind 1 of "kinds": its id "__proto__" must be of small letters, digits, "-" and "_", and begin with a letter.'],
		['the same id twice', [WELLS, WELLS], 'Kind 2 of "kinds": "wells" is the id of an earlier kind.'],
		['a rule for everything', [{ ...WELLS, rules: [{ columns: 2 }] }], 'Kind 1 of "kinds": a rule without words, "headers" or "evidence" would fit every table.'],
		['a subject that is no column', [{ ...WELLS, subject: 'owner' }], 'Kind 1 of "kinds": "subject" must be the key of one of its columns, or null.'],
		['words that are none', [{ ...WELLS, rules: [{ first: [1] }] }], 'Kind 1 of "kinds": "first" must be a list of at most 500 texts.'],
		['an unknown type', [{ ...WELLS, columns: [{ key: 'x', type: 'color' }] }], 'Kind 1 of "kinds": "type" must be one of name, amount, capacity, date, node, status, value, text.'],
	])('say what is wrong: %s', (_, stored, message) => {
		expect(readUserKinds(stored).messages).toEqual([message]);
	});

	test('are a field of the settings; the rest of them stays readable without it', () => {
		expect(loadSettings({ version: 1 })).toMatchObject({ trusted: true, settings: { kinds: [] } });
		expect(loadSettings({ version: 1, kinds: [WELLS] })).toMatchObject({ trusted: true, settings: { kinds: [{ id: 'wells' }] } });
		expect(loadSettings({ version: 1, kinds: [WELLS, 7] })).toMatchObject({ trusted: false, settings: { kinds: [{ id: 'wells' }] }, messages: ['Kind 2 of "kinds": it must be an object.'] });
	});
});
