import { describe, expect, test } from 'vitest';
import { isUnderWay } from '../../src/atlas/watch/item-state';
import { watchProgress } from '../../src/views/panel/watch-groups';
import { nextStatus } from '../../src/views/watching/next-status';
import { watchItem } from './dossiers';

describe('the state of a watch item', () => {
	const after = (status: string) => nextStatus(watchItem('a', status, 0));

	test('a click gets done what is open or under way, and opens what is done or cancelled', () => {
		expect([' ', '/', '>', '?', 'x', 'X', '-'].map(after)).toEqual(['x', 'x', 'x', 'x', ' ', ' ', ' ']);
	});

	test('under way is neither open nor done', () => {
		expect([' ', '/', 'x', '-'].map(status => isUnderWay(watchItem('a', status, 0)))).toEqual([false, true, false, false]);
	});

	test('only what is ticked off counts as done; bullets do not count', () => {
		expect(watchProgress([' ', '/', 'x', '-', null].map(status => watchItem('a', status, 0)))).toEqual({ done: 1, tasks: 4 });
	});
});
