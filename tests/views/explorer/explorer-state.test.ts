import { describe, expect, it } from 'vitest';
import { asking, FIRST_STATE, readExplorerState, renamed, rephrased, setOpen, setWidth } from '../../../src/views/explorer/explorer-state';

describe('what the explorer keeps', () => {
	it('is read as it was written', () => {
		const state = { text: 'TABLE x', asked: 'TABLE x', widths: { amount: 120 }, filter: 'ama', open: ['Amazon'], side: false, detail: true };
		expect(readExplorerState(JSON.parse(JSON.stringify(state)))).toEqual(state);
	});

	it.each([null, 'x', 3, [], { widths: { a: 'wide', b: Infinity }, open: [1], text: 4, side: 'yes' }])('%j is as at first', saved => {
		expect(readExplorerState(saved)).toEqual(FIRST_STATE);
	});

	it('a width is one that can be seen and reached', () => {
		expect(readExplorerState({ widths: { a: 1, b: 99999 } }).widths).toEqual({ a: 48, b: 1200 });
	});
});

describe('what becomes of it', () => {
	const state = { ...FIRST_STATE, text: 'TABLE x', asked: 'TABLE x', filter: 'ama', open: ['Amazon'], widths: { amount: 120 } };

	it('another question begins without filter and unfolded groups; widths stay', () => {
		expect(asking(state, 'TABLE y')).toEqual({ ...state, text: 'TABLE y', asked: 'TABLE y', filter: '', open: [] });
		expect(asking(state, 'TABLE x')).toEqual(state);
	});

	it('the same question in another order keeps them', () => {
		expect(rephrased(state, 'TABLE x SORT y')).toEqual({ ...state, text: 'TABLE x SORT y', asked: 'TABLE x SORT y' });
	});

	it.each([
		['TABLE x OF [[Amazon]]', 'TABLE x OF [[Amazon.com]]'],
		['TABLE x OF [[actors/amazon|it]] AND [[Amazonia]]', 'TABLE x OF [[Firms/Amazon.com|it]] AND [[Amazonia]]'],
		['TABLE x OF "Actors/"', 'TABLE x OF "Actors/"'],
	])('%s asks about a renamed note under its new name', (asked, expected) => {
		expect(renamed({ ...state, asked, text: asked }, 'Actors/Amazon.md', 'Firms/Amazon.com.md')).toMatchObject({ asked: expected, text: expected });
	});

	it('groups and widths come and go', () => {
		expect(setOpen(setOpen(state, 'Google', true), 'Amazon', false).open).toEqual(['Google']);
		expect(setWidth(setWidth(state, 'note', 200.4), 'amount', null).widths).toEqual({ note: 200 });
	});
});
