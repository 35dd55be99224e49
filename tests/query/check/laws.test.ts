import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuery } from '../../../src/query/check/check';
import { explain } from '../../../src/query/explain/explain';
import { fullText } from '../../../src/query/explain/full-text';
import { nearest } from '../../../src/query/nearest';
import { readQuery } from '../../../src/query/syntax/read';
import { randomQuery } from '../syntax/random-query';
import { schema } from './schema';

describe('any query', () => {
	it('is checked with a sentence about a place in the text, and explained', () => {
		fc.assert(fc.property(randomQuery, query => {
			const text = fullText(query);
			const read = readQuery(text);
			if ('errors' in read) throw new Error(text);
			for (const { from, to, message } of checkQuery(read.query, schema)) {
				expect(0 <= from && from <= to && to <= text.length).toBe(true);
				expect(message).toMatch(/^\S.*[.?]$/su);
			}
			for (const sentence of explain(read.query, text, schema)) expect(sentence.length).toBeGreaterThan(3);
		}), { numRuns: 1_000 });
	});
});

describe('the word that was meant', () => {
	it.each([
		['amout', 'amount'],
		['AMUONT', 'amount'],
		['capcity', 'capacity'],
		['stats', 'status'],
		['xyz', null],
		['a', null],
		['', null],
		['a'.repeat(1_000), null],
	])('%s: %s', (word, meant) => {
		expect(nearest(word, ['amount', 'capacity', 'status'])).toBe(meant);
	});
});
