import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/query/syntax/read';
import { withoutRanges } from './without-ranges';

function read(text: string): Record<string, unknown> {
	const result = readQuery(text);
	expect(result).not.toHaveProperty('errors');
	return withoutRanges('query' in result ? result.query : null) as Record<string, unknown>;
}

const field = (name: string, quoted = false) => ({ type: 'field', name, quoted });
const kind = (id: string) => ({ type: 'kind', id });
const words = (text: string) => ({ type: 'words', text });
const compare = (left: unknown, operator: string, ...right: unknown[]) => ({ type: 'compare', left, operator, right });
const flag = (name: string) => compare(field(name), '=', words('yes'));
const plain = { view: 'table', fields: null, scope: null, where: null, groupBy: [], across: null, sort: [], limit: null, explain: false };

describe('a query', () => {
	it('of every clause', () => {
		const text = `TABLE subject, "Total cost", SUM(amount), COUNT()
			FROM investments OF #utility
			WHERE amount >= $10B AND opened AFTER 2025
			GROUP BY subject
			SORT SUM(amount) DESC, subject
			LIMIT 20`;
		const sum = { type: 'aggregate', fn: 'SUM', of: field('amount') };
		expect(read(text)).toEqual({
			...plain,
			fields: [field('subject'), field('Total cost', true), sum, { type: 'aggregate', fn: 'COUNT', of: null }],
			source: kind('investments'),
			scope: { type: 'tag', tag: 'utility' },
			where: { type: 'and', parts: [compare(field('amount'), '>=', words('$10B')), compare(field('opened'), 'AFTER', words('2025'))] },
			groupBy: [field('subject')],
			sort: [{ by: sum, descending: true }, { by: field('subject'), descending: false }],
			limit: 20,
		});
	});

	it.each([
		['TABLE investments', { source: kind('investments') }],
		['table Investments of #a', { source: kind('investments'), scope: { type: 'tag', tag: 'a' } }],
		['TABLE FROM investments', { source: kind('investments') }],
		['LIST partners', { view: 'list', source: kind('partners') }],
		['TASK', { view: 'task', source: kind('watch') }],
		['TASK OF #a', { view: 'task', source: kind('watch'), scope: { type: 'tag', tag: 'a' } }],
		['TASK watch', { view: 'task', source: kind('watch') }],
		['TIMELINE timeline FROM timeline', { view: 'timeline', fields: [field('timeline')], source: kind('timeline') }],
		['GRAPH relations', { view: 'graph', source: kind('relations') }],
		['EXPLAIN TABLE x', { source: kind('x'), explain: true }],
		['TABLE tables "Key customers"', { source: { type: 'section', section: 'Key customers' } }],
		['TABLE a FROM tables "Key customers"', { fields: [field('a')], source: { type: 'section', section: 'Key customers' } }],
		['TABLE x LIMIT 5 SORT a WHERE former', { source: kind('x'), limit: 5, sort: [{ by: field('a'), descending: false }], where: flag('former') }],
		['TABLE x SORT BY a ASC GROUP b', { source: kind('x'), sort: [{ by: field('a'), descending: false }], groupBy: [field('b')] }],
		['TABLE metric, value FROM stats ACROSS subject', { fields: [field('metric'), field('value')], source: kind('stats'), across: field('subject') }],
		['TABLE count(*) FROM x', { fields: [{ type: 'aggregate', fn: 'COUNT', of: null }], source: kind('x') }],
	])('%s', (text, parts) => {
		expect(read(text)).toEqual({ ...plain, ...parts });
	});
});

describe('a scope', () => {
	const tag = (name: string) => ({ type: 'tag', tag: name });
	const note = (target: string) => ({ type: 'note', target });
	it.each([
		['[[Acme|the robots]]', note('Acme')],
		['[[Acme#Plan]]', note('Acme')],
		['"Actors/Power"', { type: 'folder', folder: 'Actors/Power' }],
		['linked([[Acme]])', { type: 'linked', target: 'Acme' }],
		['#a/b OR #c AND [[D]]', { type: 'or', parts: [tag('a/b'), { type: 'and', parts: [tag('c'), note('D')] }] }],
		['(#a OR #c) AND NOT [[D]]', { type: 'and', parts: [{ type: 'or', parts: [tag('a'), tag('c')] }, { type: 'not', of: note('D') }] }],
		['not (#a or #b)', { type: 'not', of: { type: 'or', parts: [tag('a'), tag('b')] } }],
	])('OF %s', (text, scope) => {
		expect(read(`TABLE x OF ${text}`)['scope']).toEqual(scope);
	});
});

describe('a condition', () => {
	const a = field('a');
	it.each([
		['a = 1', compare(a, '=', words('1'))],
		['a==1', compare(a, '=', words('1'))],
		['a <> 1', compare(a, '!=', words('1'))],
		['a ≥ 1', compare(a, '>=', words('1'))],
		['a >= $1,200M', compare(a, '>=', words('$1,200M'))],
		['a IN (1, $1,200 M, 3nm)', compare(a, 'IN', words('1'), words('$1,200 M'), words('3nm'))],
		['a in H1\n 2026', compare(a, 'IN', words('H1 2026'))],
		['a NOT IN (x, "y")', { type: 'not', of: compare(a, 'IN', words('x'), { type: 'text', text: 'y' }) }],
		['a not contains x', { type: 'not', of: compare(a, 'CONTAINS', words('x')) }],
		['a starts  with "x"', compare(a, 'STARTS WITH', { type: 'text', text: 'x' })],
		['a HAS #x', compare(a, 'HAS', { type: 'tag', tag: 'x' })],
		['a = #2', compare(a, '=', words('#2'))],
		['a = [[Note|N]]', compare(a, '=', { type: 'link', target: 'Note' })],
		['a = in production', compare(a, '=', words('in production'))],
		['a = planned by next year', compare(a, '=', words('planned by next year'))],
		['a = not disclosed', compare(a, '=', words('not disclosed'))],
		[String.raw`a = "say \"no\" \\ (or and)"`, compare(a, '=', { type: 'text', text: String.raw`say "no" \ (or and)` })],
		['a = “typed on a phone”', compare(a, '=', { type: 'text', text: 'typed on a phone' })],
		['"Total cost" BY June 2026', compare(field('Total cost', true), 'BY', words('June 2026'))],
		['a BY end of June 2026', compare(a, 'BY', words('end of June 2026'))],
		['a IN first half of 2026 OF #b', compare(a, 'IN', words('first half of 2026'))],
		['a = start of 2026 OR a IN (Middle Of 2026, second quarter of 2026)', { type: 'or', parts: [compare(a, '=', words('start of 2026')), compare(a, 'IN', words('Middle Of 2026'), words('second quarter of 2026'))] }],
		['a = end OF #b', compare(a, '=', words('end'))],
		['a = half OF linked([[b]])', compare(a, '=', words('half'))],
		['a AFTER today', compare(a, 'AFTER', { type: 'today', plus: 0, unit: 'day' })],
		['a BEFORE Today + 2 weeks', compare(a, 'BEFORE', { type: 'today', plus: 2, unit: 'week' })],
		['a AFTER today-30 days', compare(a, 'AFTER', { type: 'today', plus: -30, unit: 'day' })],
		['a AFTER updated([[N]])', compare(a, 'AFTER', { type: 'updated', target: 'N' })],
		['updated AFTER 2025', compare(field('updated'), 'AFTER', words('2025'))],
		['a IS EMPTY', { type: 'empty', left: a }],
		['a is not empty', { type: 'not', of: { type: 'empty', left: a } }],
		['former', flag('former')],
		['NOT former', { type: 'not', of: flag('former') }],
		['SUM(a) > 1', compare({ type: 'aggregate', fn: 'SUM', of: a }, '>', words('1'))],
		['a = 1 OR b = 2 AND c = 3', { type: 'or', parts: [compare(a, '=', words('1')), { type: 'and', parts: [compare(field('b'), '=', words('2')), compare(field('c'), '=', words('3'))] }] }],
		['(a = 1 OR b = 2) AND c = 3', { type: 'and', parts: [{ type: 'or', parts: [compare(a, '=', words('1')), compare(field('b'), '=', words('2'))] }, compare(field('c'), '=', words('3'))] }],
	])('WHERE %s', (text, where) => {
		expect(read(`TABLE x WHERE ${text}`)['where']).toEqual(where);
	});
});

describe('a short form', () => {
	it.each([
		['WHAT HURTS [[Long copper]]', 'TABLE subject, text, polarity, by, asOf FROM impacts WHERE thesis = [[Long copper]] AND polarity = negative'],
		['what helps [[Long copper]] limit 3', 'TABLE subject, text, polarity, by, asOf FROM impacts WHERE thesis = [[Long copper]] AND polarity = positive LIMIT 3'],
		['WHO SUPPLIES [[Acme]]', 'TABLE supplier, text, asOf FROM relations WHERE customer = [[Acme]] AND NOT former'],
		['WHO USES [[Acme]] OF #a', 'TABLE customer, text, asOf FROM relations OF #a WHERE supplier = [[Acme]] AND NOT former'],
		['SINCE [[Acme]]', 'TABLE asOf, note, text FROM mentions WHERE links HAS [[Acme]] AND note != [[Acme]] AND asOf AFTER updated([[Acme]]) SORT asOf DESC'],
		['DUE IN H1 2026', 'TASK FROM watch WHERE due IN H1 2026 AND NOT done SORT due'],
		['DUE BY end of 2026 OF #a', 'TASK FROM watch OF #a WHERE due BY end of 2026 AND NOT done SORT due'],
		['DUE BEFORE today + 30 days SORT subject', 'TASK FROM watch WHERE due BEFORE today + 30 days AND NOT done SORT subject'],
		['COMPARE [[Acme]], [[Fjord]]', 'TABLE metric, value FROM stats OF [[Acme]] OR [[Fjord]] ACROSS subject'],
		['EXPLAIN COMPARE #utility', 'EXPLAIN TABLE metric, value FROM stats OF #utility ACROSS subject'],
		['COMPARE #utility OF "Actors/"', 'TABLE metric, value FROM stats OF #utility AND "Actors/" ACROSS subject'],
	])('%s', (short, full) => {
		expect(read(short)).toEqual(read(full));
	});

	it('keeps the places of what it says', () => {
		const result = readQuery('WHO USES [[Acme]]');
		expect(result).toMatchObject({ query: { where: { parts: [{ right: [{ target: 'Acme', at: { from: 9, to: 17 } }], at: { from: 0, to: 17 } }, {}] } } });
	});
});
