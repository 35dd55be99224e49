import { describe, expect, it } from 'vitest';
import { inUserOrder, moveSection } from '../../src/views/panel/section-order';

const ordered = (ids: string, order: string): string => inUserOrder([...ids].map(id => ({ id })), [...order]).map(({ id }) => id).join('');
const moved = (order: string, shown: string, id: string, by: -1 | 1): string => moveSection([...order], [...shown], id, by).join('');

describe('sections in the user\'s order', () => {
	it.each([
		['as they are without one', 'abcd', '', 'abcd'],
		['as it says', 'abcd', 'dcba', 'dcba'],
		['with what it does not name in its place', 'abcde', 'ca', 'cbade'],
		['without what is not there', 'abd', 'dxa', 'dba'],
	])('%s', (_, ids, order, expected) => {
		expect(ordered(ids, order)).toBe(expected);
	});
});

describe('a section that is moved', () => {
	it.each([
		['goes up', '', 'abc', 'b', -1, 'bac'],
		['goes down', '', 'abc', 'b', 1, 'acb'],
		['stays at the top', 'ab', 'ab', 'a', -1, 'ab'],
		['leaves what is not shown behind what it stood behind', 'axby', 'ab', 'b', -1, 'byax'],
	] as const)('%s', (_, order, shown, id, by, expected) => {
		expect(moved(order, shown, id, by)).toBe(expected);
		expect(ordered(shown, moved(order, shown, id, by))).toBe([...expected].filter(one => shown.includes(one)).join(''));
	});
});
