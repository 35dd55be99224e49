import { describe, expect, it } from 'vitest';
import { lineAsRead } from '../../src/edit/line-as-read';
import { placesIn } from '../../src/edit/places';
import { PATH, placeOf, read } from './edits';

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
		const place = placesIn(read(note), note)(line);
		expect(place).toEqual(placeOf(note, line));
		expect(place === null ? null : lineAsRead(PATH, note, place)).toEqual({ place, targets });
	});

	it.each([['a heading', 6], ['code', 17], ['nothing', 99], ['a blank line', 3]])('has no place in %s', (_, line) => {
		expect(placesIn(read(note), note)(line)).toBeNull();
	});
});

describe('a line that was read', () => {
	const place = placeOf(note, 10);

	it('is found where lines came in above', () => {
		expect(lineAsRead(PATH, `new\n${note}`, place)?.place).toEqual(place);
	});

	it.each([
		['has other words', note.replaceAll('- same', '- other')],
		['has fewer equals', note.replace('- same\n', '')],
		['has more equals', note.replace('- same', '- same\n- same')],
		['stands under another heading', note.replace('## For theses', '## Elsewhere')],
		['stands in code now', note.replace('- [[Long A]]', '```\n- [[Long A]]')],
	])('is none where it %s', (_, now) => {
		expect(lineAsRead(PATH, now, place)).toBeNull();
	});
});
