import { describe, expect, it } from 'vitest';
import { lineAsRead } from '../../src/edit/line-as-read';
import { PATH, placeOf } from './edits';

const note = [
	'#actor', '', '# Acme', '', 'It buys from [[Bolt]].', '', '## For theses', '', '- [[Long A]] — grows, as [[Bolt]] says', '- same', '- same', '',
	'| Thesis | Why |', '|---|---|', '| [[Short B]] | no ![[picture.png]] |', '', '```', '- same', '```', '',
].join('\n');

describe('a line as an edit finds it again', () => {
	it.each([
		['an item', 8, ['Long A', 'Bolt']],
		['a line of words', 4, ['Bolt']],
		['the second of two equal items', 10, []],
		['a row', 14, ['Short B']],
	])('%s', (_, line, targets) => {
		expect(lineAsRead(PATH, note, line)).toEqual({ place: placeOf(note, line), targets });
	});

	it.each([['a heading', 6], ['code', 17], ['nothing', 99], ['a blank line', 3]])('is none in %s', (_, line) => {
		expect(lineAsRead(PATH, note, line)).toBeNull();
	});
});
