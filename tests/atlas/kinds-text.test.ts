import { describe, expect, it } from 'vitest';
import { readKindsText } from '../../src/atlas/kinds-text';
import { KINDS } from '../../src/extract/kinds';
import { exampleKinds, showKinds } from '../../src/views/settings/own-kinds';

describe('the user\'s kinds as text', () => {
	it('are read as they are shown', () => {
		const kinds = [...exampleKinds, ...KINDS.map(kind => ({ ...kind, id: `my_${kind.id}`, title: `[ "${kind.title}", ]` }))];
		expect(readKindsText(showKinds(kinds))).toEqual({ kinds, messages: [] });
	});

	it.each(['', ' \n\t', '[]'])('are none in %j', text => {
		expect(readKindsText(text)).toEqual({ kinds: [], messages: [] });
	});

	it('are shown as nothing where there are none, and else with what fits on a line on one', () => {
		expect(showKinds([])).toBe('');
		expect(showKinds(exampleKinds).split('\n').slice(0, 9)).toEqual([
			'[', '  {', '    "id": "wells",', '    "title": "Wells",', '    "icon": "drill",', '    "rules": [',
			'      { "first": ["well", "borehole"], "any": ["depth"] },', '      { "sections": ["drilling programme"] }', '    ],',
		]);
	});

	it('are not read out of broken JSON', () => {
		expect(readKindsText('[{ "id": ')).toEqual({ kinds: [], messages: [expect.stringMatching(/^This cannot be read as JSON: .+\.$/) as string] });
	});

	it.each(['{}', '7', 'null', '"wells"'])('are not read out of %s, which is no list', text => {
		expect(readKindsText(text)).toEqual({ kinds: [], messages: ['Put the kinds into a list, between [ and ].'] });
	});

	it('say which of them is wrong, and why', () => {
		expect(readKindsText('[7, { "id": "Wells" }]').messages).toEqual([
			'Kind 1 of the list: it must be an object.',
			'Kind 2 of the list: its id "Wells" must be of small letters, digits, "-" and "_", and begin with a letter.',
		]);
		expect(readKindsText(JSON.stringify(Array(101).fill({}))).messages).toEqual(['At most 100 kinds can be read, and the list has 101.']);
	});
});
