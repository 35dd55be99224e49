import { describe, expect, it } from 'vitest';
import { canSign, signIntention, stands } from '../../src/views/panel/signs';
import { impact } from './dossiers';

const roles = { 'Theses/Long A.md': 'thesis', 'Theses/Short B.md': 'thesis', 'Actors/Bolt.md': 'actor' } as const;
const names = {
	linkTarget: (target: string) => ({ 'Long A': 'Theses/Long A.md', 'Short B': 'Theses/Short B.md', 'Bolt': 'Actors/Bolt.md' })[target] ?? null,
	role: (path: string) => new Map<string, 'actor' | 'thesis'>(Object.entries(roles)).get(path) ?? null,
};
const place = { headings: [], rawLine: '- x', ordinal: 0, count: 1 };

describe('the sign that is asked for', () => {
	const inActor = { ...impact({}), subject: 'Actors/Acme.md', path: 'Theses/Long A.md', source: { path: 'Actors/Acme.md', line: 3 } };

	it('names the link to the thesis, and lets pass what leads to none', () => {
		expect(signIntention(inActor, '-', { place, targets: ['Bolt', 'Long A', 'Short B', 'Nowhere'] }, names)).toEqual({
			type: 'sign', path: 'Actors/Acme.md', place, line: 3, target: 'Long A', sign: '-', passing: ['Bolt', 'Nowhere'],
		});
	});

	it('names the link to the actor in the thesis itself, and lets pass what is no actor', () => {
		const inThesis = { ...inActor, subject: 'Actors/Bolt.md', source: { path: 'Theses/Long A.md', line: 3 } };
		expect(signIntention(inThesis, '+', { place, targets: ['Bolt', 'Short B'] }, names)).toMatchObject({ target: 'Bolt', passing: ['Short B'] });
	});

	it('names none where the line has none', () => {
		expect(signIntention(inActor, '±', { place, targets: [] }, names)).toMatchObject({ target: null, passing: [] });
	});

	it.each([['words', true], ['sign', true], [null, true], ['group', false], ['column', false]] as const)('where the polarity is by %s: %s', (by, expected) => {
		expect(canSign({ ...inActor, by })).toBe(expected);
	});

	it('is not offered for a thesis without a note', () => {
		expect(canSign({ ...inActor, path: null })).toBe(false);
	});

	it('is not offered where its line was not read', () => {
		expect(canSign({ ...inActor, place: null })).toBe(false);
	});

	it('stands where the note has it, not where the words only say the same', () => {
		expect(stands({ ...inActor, by: 'sign', polarity: 'mixed' }, '±')).toBe(true);
		expect(stands({ ...inActor, by: 'words', polarity: 'mixed' }, '±')).toBe(false);
	});
});
