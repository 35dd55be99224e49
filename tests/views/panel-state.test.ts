import { describe, expect, it } from 'vitest';
import { EMPTY_STATE, readState, toggleSection } from '../../src/views/panel/panel-state';

describe('the saved state of the panel', () => {
	it.each([null, undefined, 7, 'x', {}, { path: 3, pinned: 'yes', closed: 'stats' }])('%j gives the empty state', saved => {
		expect(readState(saved)).toEqual(EMPTY_STATE);
	});

	it('comes back as it was', () => {
		const state = { path: 'A.md', pinned: true, closed: ['stats'], order: ['watch', 'stats'] };
		expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
	});

	it('is not pinned to nothing', () => {
		expect(readState({ pinned: true }).pinned).toBe(false);
	});

	it('opens what it closed', () => {
		const closed = toggleSection(EMPTY_STATE, 'stats');
		expect(closed.closed).toEqual(['stats']);
		expect(toggleSection(closed, 'stats')).toEqual(EMPTY_STATE);
	});
});
