import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/views/query-editor/place';

describe('where something is in a query', () => {
	it.each([
		['TABLE amout', 6, 'column 7'],
		['TABLE\nFROM x', 6, 'line 2, column 1'],
		['TABLE\nFROM x', 5, 'line 1, column 6'],
		['', 0, 'column 1'],
	])('%j at %i: %s', (text, offset, place) => {
		expect(placeOf(text, offset)).toBe(place);
	});
});
