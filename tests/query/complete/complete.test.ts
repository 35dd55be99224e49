import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/query/complete/complete';
import { fullText } from '../../../src/query/explain/full-text';
import { leavesOf } from '../../../src/query/syntax/leaves';
import { treeOf } from '../../../src/query/syntax/tree';
import { schema } from '../check/schema';
import { randomQuery } from '../syntax/random-query';

/** Completes at the `|`. */
function at(marked: string) {
	const cursor = marked.indexOf('|');
	const text = marked.replace('|', '');
	const found = complete(text, cursor, schema);
	return { labels: found?.options.map(({ label }) => label) ?? [], replaced: found === null ? null : text.slice(found.from, found.to), inserts: found?.options.map(({ insert }) => insert) ?? [] };
}

const SOURCES = ['investments', 'roadmap', 'stats', 'timeline', 'impacts', 'relations', 'watch', 'mentions'];
const NAMES = schema.names;
const BASE = ['subject', 'note', 'section', 'heading', 'line', 'asOf', 'updated', 'tags', 'links'];
const INVESTMENTS = ['project', 'amount', 'capacity', 'timeline', 'status', 'location'];
const FUNCTIONS = ['COUNT', 'SUM', 'MIN', 'MAX', 'AVG', 'MEDIAN'];
const PHASES = ['announced', 'started', 'expected', 'opened', 'delayed', 'ended'];
const DATES = ['today', 'today + 30 days', 'today - 1 year', '2026', 'Q1 2026', 'H1 2026', 'June 2026', '2026-03-01'];

describe('what is offered', () => {
	it.each<[string, string | null, readonly string[]]>([
		['|', '', ['TABLE', 'LIST', 'TASK', 'TIMELINE', 'GRAPH', 'WHAT HURTS', 'WHAT HELPS', 'WHO SUPPLIES', 'WHO USES', 'SINCE', 'DUE BY', 'DUE IN', 'COMPARE', 'EXPLAIN']],
		['ta|', 'ta', ['TABLE', 'TASK']],
		['EXPLAIN w|', 'w', ['WHAT HURTS', 'WHAT HELPS', 'WHO SUPPLIES', 'WHO USES']],
		['TABLE |', '', [...SOURCES, ...BASE, ...FUNCTIONS, 'FROM', 'tables']],
		['TABLE inv|', 'inv', ['investments']],
		['TABLE in|v WHERE x', 'inv', ['investments', 'timeline', 'heading', 'line', 'links', 'MIN']],
		['TABLE investments |', '', ['OF', 'WHERE', 'GROUP BY', 'ACROSS', 'SORT', 'LIMIT']],
		['TABLE investments LIMIT 3 |', '', ['OF', 'WHERE', 'GROUP BY', 'ACROSS', 'SORT']],
		['TABLE subject, | FROM investments', '', [...INVESTMENTS, ...BASE, ...FUNCTIONS]],
		['TABLE am| FROM investments', 'am', ['amount']],
		['TABLE subject, "Fac| FROM investments', '"Fac', ['Facility']],
		['TABLE SUM(|) FROM investments', '', [...INVESTMENTS, ...BASE]],
		['TABLE x FROM |', '', [...SOURCES, 'tables']],
		['TABLE x FROM r|', 'r', ['roadmap', 'relations']],
		['TABLE investments OF |', '', ['linked', 'NOT', ...schema.tags, ...NAMES]],
		['TABLE investments OF #|', '#', schema.tags],
		['TABLE investments OF #nuc|', '#nuc', ['utility/nuclear']],
		['TABLE investments OF nor|', 'nor', ['Northwind']],
		['TABLE investments OF [[|', '', NAMES],
		['TABLE investments OF [[PO|', 'PO', ['Fjord Power']],
		['TABLE investments OF [[N| WHERE x = [[y]]', 'N', ['Northwind', 'Long copper']],
		['TABLE investments OF [[No|]] LIMIT 3', 'No]]', ['Northwind']],
		['TABLE investments OF #utility |', '', ['AND', 'OR', 'WHERE', 'GROUP BY', 'ACROSS', 'SORT', 'LIMIT']],
		['TABLE investments WHERE |', '', [...INVESTMENTS, ...BASE, ...PHASES, 'NOT']],
		['TABLE stats WHERE v|', 'v', ['value']],
		['TABLE investments WHERE amount |', '', ['>=', '<=', '>', '<', '=', '!=', 'IN', 'CONTAINS', 'STARTS WITH', 'IS EMPTY', 'IS NOT EMPTY', 'AND', 'OR', 'OF', 'GROUP BY', 'ACROSS', 'SORT', 'LIMIT', 'NOT']],
		['TABLE investments WHERE timeline b|', 'b', ['BY', 'BEFORE', 'GROUP BY']],
		['TABLE relations WHERE former |', '', ['=', '!=', 'AND', 'OR', 'OF', 'GROUP BY', 'ACROSS', 'SORT', 'LIMIT', 'NOT']],
		['TABLE investments WHERE amount >= |', '', ['$100M', '$1B', '$10B', '€1B']],
		['TABLE investments WHERE amount >= $1|', '$1', ['$100M', '$1B', '$10B']],
		['TABLE investments WHERE amount >= $10B |', '', ['AND', 'OR', 'OF', 'GROUP BY', 'ACROSS', 'SORT', 'LIMIT']],
		['TABLE investments WHERE opened AFTER |', '', [...DATES, 'updated']],
		['TABLE investments WHERE timeline IN Q|', 'Q', ['Q1 2026']],
		['TABLE investments WHERE timeline IN Q1 |', 'Q1 ', ['Q1 2026']],
		['TABLE investments WHERE "Timeline" IN Q|', 'Q', ['Q1 2026']],
		['TABLE investments WHERE MAX(timeline) IN Q| GROUP BY subject', 'Q', ['Q1 2026']],
		['TABLE investments WHERE status = in pr|', 'in pr', ['in production']],
		['TABLE investments WHERE status = "ann|', '"ann', ['announced', 'planned']],
		['TABLE investments WHERE status IN (open, d|', 'd', ['delayed', 'announced', 'planned', 'under construction', 'in production', 'completed', 'cancelled']],
		['TABLE impacts WHERE polarity = |', '', ['positive', 'negative', 'mixed', 'neutral']],
		['TABLE investments WHERE tags HAS |', '', schema.tags],
		['TABLE investments WHERE links HAS |', '', NAMES],
		['TABLE relations WHERE supplier = q|', 'q', ['Quill Software']],
		['TABLE investments WHERE amount IS |', '', ['NOT', 'EMPTY']],
		['TABLE investments WHERE amount NOT |', '', ['IN', 'BY', 'BEFORE', 'AFTER', 'CONTAINS', 'HAS', 'STARTS WITH']],
		['TABLE investments WHERE |amount > $1B', '', [...INVESTMENTS, ...BASE, ...PHASES, 'NOT']],
		['TABLE investments WHERE ] amount > $1B AND ca|', 'ca', ['capacity', 'location']],
		['TABLE investments GROUP BY s|', 's', ['status', 'subject', 'section', 'asOf', 'tags', 'links']],
		['TABLE investments SORT su|', 'su', ['subject', 'SUM']],
		['TABLE investments SORT amount |', '', ['ASC', 'DESC', 'OF', 'WHERE', 'GROUP BY', 'ACROSS', 'LIMIT']],
		['TABLE investments LIMIT |', '', ['10', '20', '50', '100']],
		['WHO |', '', ['SUPPLIES', 'USES']],
		['WHO SUPPLIES ac|', 'ac', ['Acme Robotics']],
		['WHO SUPPLIES [[Acme]] |', '', ['OF', 'WHERE', 'GROUP BY', 'ACROSS', 'SORT', 'LIMIT']],
		['WHO SUPPLIES [[Acme]] SORT cust|', 'cust', ['customer']],
		['DUE |', '', ['IN', 'BY', 'BEFORE', 'AFTER']],
		['DUE IN H|', 'H', ['H1 2026']],
		['COMPARE [[Acme]], n|', 'n', ['NOT', 'Northwind', 'linked', 'utility/nuclear', 'Long copper']],
		['investments|', null, []],
		['TABLE investments WHERE am|ount > 5', null, []],
	])('%s', (marked, replaced, labels) => {
		const found = at(marked);
		expect(found.replaced).toBe(replaced);
		expect(found.labels).toEqual(labels);
	});

	it('tells what it is', () => {
		const options = complete('TABLE ', 6, schema)?.options ?? [];
		expect(options.find(({ label }) => label === 'investments')).toEqual({ label: 'investments', insert: 'investments', type: 'kind', detail: 'Investments and projects · 412' });
		const columns = complete('TABLE  FROM investments', 6, schema)?.options ?? [];
		expect(columns.find(({ label }) => label === 'amount')).toMatchObject({ type: 'column', detail: 'money' });
	});

	it.each([
		['TABLE x OF util|', '#utility'],
		['TABLE x OF north|', '[[Northwind]]'],
		['TABLE x OF [[north|', 'Northwind]]'],
		['TABLE x OF link|', 'linked([['],
		['TABLE tab|', 'tables "'],
		['TABLE sum|', 'SUM('],
		['TABLE coun|', 'COUNT()'],
		['TABLE "fac| FROM investments', '"Facility"'],
		['TABLE investments WHERE asOf AFTER upd|', 'updated([['],
	])('%s puts in %s', (marked, insert) => {
		expect(at(marked).inserts[0]).toBe(insert);
	});

	it('is at most 200, of however many names', () => {
		const many = { ...schema, names: Array.from({ length: 20_000 }, (_, at) => `Company ${at}`) };
		expect(complete('TABLE x OF [[', 13, many)?.options).toHaveLength(200);
		expect(complete('TABLE x OF [[Company 19999', 26, many)?.options.map(({ label }) => label)).toEqual(['Company 19999']);
	});
});

describe('completing', () => {
	it('never fails, and offers only what fits there', () => {
		fc.assert(fc.property(randomQuery, fc.nat(), (query, where) => {
			const whole = fullText(query);
			const cursor = where % (whole.length + 1);
			for (const text of [whole, whole.slice(0, cursor)]) {
				const found = complete(text, cursor, schema);
				if (found === null) continue;
				expect(0 <= found.from && found.from <= cursor && cursor <= found.to && found.to <= text.length).toBe(true);
				const before = text.slice(0, found.from);
				if (leavesOf(treeOf(before)).error !== null) continue;
				for (const { insert } of found.options.slice(0, 20)) {
					const { error } = leavesOf(treeOf(before + insert));
					expect(error === null || error >= before.length + insert.trimEnd().length, `${before}${insert}`).toBe(true);
				}
			}
		}), { numRuns: 300 });
	});

	it('never fails on any text', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: -5, max: 70 }), (text, at) => {
			const found = complete(text, at, schema);
			expect(found === null || (found.from <= found.to && found.to <= text.length)).toBe(true);
		}));
	});
});
