import { describe, expect, it } from 'vitest';
import { factGroups, stateFacts } from '../../src/views/panel/facts';
import { pieceOf } from '../../src/views/text/slice-links';
import { fact } from './dossiers';

const facts = [fact('Review', 'monthly', 9), fact('Status', 'Active', 2), fact('Founder', 'Jane Doe', 4, ['People']), fact('Created', '2025-06', 3)];

describe('facts', () => {
	it('of a thesis say how it stands, in their order, and are not told twice', () => {
		expect(stateFacts({ role: 'thesis', facts }).map(({ metric }) => metric)).toEqual(['Status', 'Created', 'Review']);
		expect(factGroups({ role: 'thesis', facts }).map(({ heading, facts: group }) => [heading, group.length])).toEqual([[null, 1]]);
	});

	it('of an actor stand by heading where there are several', () => {
		expect(stateFacts({ role: 'actor', facts })).toEqual([]);
		expect(factGroups({ role: 'actor', facts }).map(({ heading, facts: group }) => [heading, group.length])).toEqual([[null, 3], ['People', 1]]);
	});
});

describe('a piece of a text', () => {
	const link = { target: 'TSMC', subpath: null, embed: false, start: 10, end: 14 };

	it('keeps the links that stand in it', () => {
		const text = { text: 'Yields at TSMC — 60% reached', links: [link] };
		expect(pieceOf(text, 'at TSMC')).toEqual({ text: 'at TSMC', links: [{ ...link, start: 3, end: 7 }] });
		expect(pieceOf(text, '60% reached').links).toEqual([]);
		expect(pieceOf(text, 'other words')).toEqual({ text: 'other words', links: [] });
	});
});
