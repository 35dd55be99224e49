import fc from 'fast-check';
import type { Aggregate, Condition, FieldRef, Literal, Operand, Query, QuerySource, Scope } from '../../../src/model/query';

const at = { from: 0, to: 0 };
const key = fc.constantFrom('amount', 'capacity', 'timeline', 'subject', 'asOf', 'due', 'list', 'updated', 'net_worth', '金額', 'in');
const name = fc.stringMatching(/^[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9 .&'’-]{0,12}[A-Za-z0-9]$/);
const quotable = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(text => !text.includes('\n'));
/** Words as one would type them; those of the language among them where they do no harm. */
const word = fc.constantFrom('$10B', '2.4', 'GW', '3nm', 'Q1', '2026', '€400M', '$1,200M', 'in', 'production', 'by', 'H2', '12%', '-5', 'planned', 'table', 'not', 'is', "Mar'26", 'a/b', '+3');

const field: fc.Arbitrary<FieldRef> = fc.oneof(
	key.map(one => ({ type: 'field' as const, name: one, quoted: false, at })),
	quotable.map(one => ({ type: 'field' as const, name: one, quoted: true, at })),
);
const aggregate: fc.Arbitrary<Aggregate> = fc.oneof(
	fc.record({ type: fc.constant('aggregate' as const), fn: fc.constantFrom('SUM' as const, 'MIN' as const, 'MEDIAN' as const, 'COUNT' as const), of: field, at: fc.constant(at) }),
	fc.constant({ type: 'aggregate' as const, fn: 'COUNT' as const, of: null, at }),
);
const operand: fc.Arbitrary<Operand> = fc.oneof(field, aggregate);

const literal: fc.Arbitrary<Literal> = fc.oneof(
	fc.array(word, { minLength: 1, maxLength: 4 }).map(words => ({ type: 'words' as const, text: words.join(' '), at })),
	quotable.map(text => ({ type: 'text' as const, text, at })),
	name.map(target => ({ type: 'link' as const, target, at })),
	fc.constantFrom('a', 'a/b').map(tag => ({ type: 'tag' as const, tag, at })),
	fc.record({ type: fc.constant('today' as const), plus: fc.integer({ min: -99, max: 99 }).filter(plus => plus !== 0), unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const), at: fc.constant(at) }),
	fc.constant({ type: 'today' as const, plus: 0, unit: 'day' as const, at }),
	name.map(target => ({ type: 'updated' as const, target, at })),
);

const test: fc.Arbitrary<Condition> = fc.oneof(
	fc.record({
		type: fc.constant('compare' as const),
		left: operand,
		operator: fc.constantFrom('=' as const, '!=' as const, '<' as const, '<=' as const, '>' as const, '>=' as const, 'BY' as const, 'BEFORE' as const, 'AFTER' as const, 'CONTAINS' as const, 'STARTS WITH' as const, 'HAS' as const),
		right: literal.map(one => [one]),
		// Elsewhere than its literal: where both stand together, it is a flag.
		at: fc.constant(at),
	}).map(one => ({ ...one, left: { ...one.left, at: { from: 1, to: 1 } } })),
	fc.record({ type: fc.constant('compare' as const), left: operand, operator: fc.constant('IN' as const), right: fc.array(literal, { minLength: 1, maxLength: 3 }), at: fc.constant(at) }),
	operand.map(left => ({ type: 'empty' as const, left, at })),
	operand.map(left => ({ type: 'compare' as const, left, operator: '=' as const, right: [{ type: 'words' as const, text: 'yes', at }], at })),
);

const { condition } = fc.letrec<{ condition: Condition }>(tie => ({
	condition: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		test,
		fc.record({ type: fc.constantFrom('and' as const, 'or' as const), parts: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
		tie('condition').map(of => ({ type: 'not' as const, of })),
	),
}));

const { scope } = fc.letrec<{ scope: Scope }>(tie => ({
	scope: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.constantFrom('a', 'a/b', 'ö').map(tag => ({ type: 'tag' as const, tag, at })),
		name.map(target => ({ type: 'note' as const, target, at })),
		name.map(target => ({ type: 'linked' as const, target, at })),
		quotable.map(folder => ({ type: 'folder' as const, folder, at })),
		fc.record({ type: fc.constantFrom('and' as const, 'or' as const), parts: fc.array(tie('scope'), { minLength: 2, maxLength: 3 }) }),
		tie('scope').map(of => ({ type: 'not' as const, of })),
	),
}));

const source: fc.Arbitrary<QuerySource> = fc.oneof(
	fc.constantFrom('investments', 'timeline', 'own-kind').map(id => ({ type: 'kind' as const, id, at })),
	quotable.map(section => ({ type: 'section' as const, section, at })),
);

/** Any query that a text can state; its places in the text are nowhere. */
export const randomQuery: fc.Arbitrary<Query> = fc.record({
	view: fc.constantFrom('table' as const, 'list' as const, 'task' as const, 'timeline' as const, 'graph' as const),
	fields: fc.option(fc.array(operand, { minLength: 1, maxLength: 3 })),
	source,
	scope: fc.option(scope),
	where: fc.option(condition),
	groupBy: fc.array(field, { maxLength: 2 }),
	across: fc.option(field),
	sort: fc.array(fc.record({ by: operand, descending: fc.boolean() }), { maxLength: 2 }),
	limit: fc.option(fc.integer({ min: 1, max: 999_999_999 })),
	explain: fc.boolean(),
});
