import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullText } from '../../../src/query/explain/full-text';
import { parser } from '../../../src/query/syntax/parser';
import { readQuery, type ReadQuery } from '../../../src/query/syntax/read';
import { randomQuery } from './random-query';
import { withoutRanges } from './without-ranges';

/** Every error is a sentence about a place in the text. */
function holds(text: string, result: ReadQuery): void {
	if ('query' in result) return;
	expect(result.errors.length).toBeGreaterThan(0);
	for (const { from, to, message } of result.errors) {
		expect(0 <= from && from <= to && to <= text.length).toBe(true);
		expect(message).toMatch(/^\S.*[.?]$/su);
	}
}

const parts = fc.constantFrom(
	'TABLE', 'TASK', 'FROM', 'OF', 'WHERE', 'GROUP', 'BY', 'ACROSS', 'SORT', 'LIMIT', 'AND', 'OR', 'NOT', 'IS', 'EMPTY', 'IN', 'CONTAINS', 'STARTS', 'WITH', 'HAS', 'tables', 'linked', 'updated', 'today', 'EXPLAIN', 'WHO',
	'SUPPLIES', 'DUE', 'COMPARE', '(', ')', ',', '=', '>=', '"', '"x"', '[[', '[[A]]', ']', '#', '#a', 'amount', '$10B', '20', '\\', '!', '\n', '“x”', '😀',
);

describe('reading a query', () => {
	it('is total', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => holds(text, readQuery(text))));
	});

	it('is total over what looks like a query', () => {
		fc.assert(fc.property(fc.array(parts, { maxLength: 20 }), fc.constantFrom(' ', ''), (words, between) => {
			const text = words.join(between);
			holds(text, readQuery(text));
		}), { numRuns: 1_000 });
	});

	it('gives what was written in full', () => {
		fc.assert(fc.property(randomQuery, query => {
			const text = fullText(query);
			const read = readQuery(text);
			expect(withoutRanges('query' in read ? read.query : { text, ...read })).toEqual(withoutRanges(query));
		}), { numRuns: 1_000 });
	});

	it('gives a query or an error for every beginning of a query', () => {
		fc.assert(fc.property(randomQuery, query => {
			const text = fullText(query);
			for (let end = 0; end < text.length; end++) holds(text.slice(0, end), readQuery(text.slice(0, end)));
		}), { numRuns: 30 });
	});

	it.each([
		['brackets', 'TABLE x WHERE ', '('],
		['negations', 'TABLE x WHERE ', 'NOT '],
		['conditions', 'TABLE x WHERE a = 1', ' AND a = 1'],
		['words', 'TABLE x WHERE a = ', 'b '],
		['columns', 'TABLE a', ', a'],
		['commas', 'TABLE a', ','],
		['scopes', 'TABLE x OF #a', ' OR #a'],
		['clauses', 'TABLE x', ' SORT a'],
		['quotes', 'TABLE x WHERE a = ', '"'],
		['links', 'TABLE x OF ', '[['],
		['unclosed links', 'TABLE x OF ', '[[a\n'],
		['backslashes', 'TABLE x WHERE a = "', '\\'],
		['tags', 'TABLE x OF ', '#/'],
		['spaces', 'TABLE x WHERE a = b', ' '],
		['digits', 'TABLE x LIMIT ', '9'],
		['nonsense', '', '] '],
		['a short form', 'COMPARE [[a]]', ', [[a]]'],
	])('is linear in %s: eight times the text takes at most thirty times as long', (_, start, more) => {
		const time = (count: number) => {
			const text = start + more.repeat(count);
			return Math.min(...[1, 2, 3].map(() => {
				const before = performance.now();
				readQuery(text);
				return performance.now() - before;
			}));
		};
		const ratio = () => time(8_000) / Math.max(2, time(1_000));
		holds(start + more.repeat(50), readQuery(start + more.repeat(50)));
		expect([ratio, ratio, ratio].some(once => once() < 30)).toBe(true);
	}, 60_000);

	it('finds its place again after what it does not understand', () => {
		expect(parser.parse('TABLE x WHERE [[a SORT\nLIMIT 5').topNode.getChild('LimitClause')).not.toBeNull();
	});
});
