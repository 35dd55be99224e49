import { describe, expect, test } from 'vitest';
import { formatSum } from '../../src/values/format';
import { sumParts } from '../../src/values/sum';
import { read } from './brief';

describe('sums', () => {
	const sums = (...cells: string[]) => sumParts(cells.map((cell, row) => ({ row, amount: read(cell) }))).map(formatSum);

	test('one figure for each currency and unit', () => expect(sums('$11B', '$15B', '€2B', '2.4 GW', '1.3 GW')).toEqual(['$26B', '€2B', '3.7 GW']));
	test('what is said of one part is said of the whole', () => expect(sums('~$1B', '$2B')).toEqual(['~$3B']));
	test('ranges add up to a range', () => expect(sums('$1-2B', '$3B')).toEqual(['$4B–$5B']));
	test('an open end makes it about so much', () => expect(sums('$1B+', '$2B')).toEqual(['~$3B']));
	test('so much a year and so much once are two figures', () => expect(sums('$1B/year', '$2B')).toEqual(['$1B/year', '$2B']));
	test('losses are taken off', () => expect(sums('$3B', '($1.2B)')).toEqual(['$1.8B']));
});
