import { describe, expect, test } from 'vitest';
import { atlasOf, type Notes } from '../read-vault';

const problems = (notes: Notes, today = '2026-01-08') => atlasOf(notes).problems(today).map(({ path, line, severity, code }) => `${path}:${line} ${severity} ${code}`);

describe('problems of the vault', () => {
	test('none in a clean one', () => expect(problems({ 'A.md': '#actor\n[[B]]', 'B.md': '#actor' })).toEqual([]));

	test('two notes of one name, when one is an actor or a thesis', () => {
		expect(problems({ 'A/X.md': '#actor', 'B/X.md': '', 'C/Note.md': '', 'D/Note.md': '' })).toEqual(['A/X.md:0 warning duplicate-name', 'B/X.md:0 warning duplicate-name']);
	});

	test('an alias of two notes, and an alias that is another note', () => {
		expect(problems({ 'A.md': '---\naliases: [Shared]\n---', 'B.md': '---\naliases: [shared, A]\n---' })).toEqual([
			'A.md:0 warning ambiguous-alias',
			'B.md:0 warning ambiguous-alias',
			'B.md:0 warning ambiguous-alias',
		]);
	});

	test('links in tables and lists that lead to no note', () => {
		expect(problems({ 'A.md': '#actor\n| Name |\n|---|\n| [[Nobody]] |\n## Related\n- [[No one]] — x' })).toEqual(['A.md:3 info unresolved-link', 'A.md:5 info unresolved-link']);
	});

	test('a plain name that two notes bear', () => {
		const alias = '---\naliases: [Stargate]\n---\n#actor';
		const found = problems({ 'A.md': '#actor\n## Partnerships\n| Partner | Role |\n|---|---|\n| Stargate | site |', 'B.md': alias, 'C.md': alias });
		expect(found).toContain('A.md:4 info ambiguous-name');
	});

	test('a partner whose note does not know of it; a former one is no matter', () => {
		const partners = (row: string) => `#actor\n## Partnerships\n| Partner | Role |\n|---|---|\n| [[B]] | ${row} |`;
		expect(problems({ 'A.md': partners('design'), 'B.md': '#actor' })).toEqual(['A.md:4 info one-sided-relation']);
		expect(problems({ 'A.md': partners('former supplier'), 'B.md': '#actor' })).toEqual([]);
		expect(problems({ 'A.md': partners('design'), 'B.md': '#actor\n## Related\n- [[A]] — customer' })).toEqual([]);
	});

	test('a dossier that has not been updated for half a year', () => {
		expect(problems({ 'A.md': '#actor\n*Updated 2025-07-01*' })).toEqual(['A.md:0 info stale-note']);
		expect(problems({ 'A.md': '#actor\n*Updated 2025-08-01*' })).toEqual([]);
	});

	test('the same figure told differently, only where both give one amount of one currency for one date', () => {
		const told = (figure: string) => ({ 'A.md': `#actor\n## Quick stats\n| Metric | Value |\n|---|---|\n| Revenue | $10B (2025) |`, 'N.md': `## [[A]]\n- **Revenue**: ${figure}` });
		expect(problems(told('$12B (2025)'))).toEqual(['A.md:4 info conflicting-figures', 'N.md:1 info conflicting-figures']);
		for (const other of ['$10B (2025)', '~$12B (2025)', '€12B (2025)', '$12B (2024)', '$11-12B (2025)', '12 GW']) expect(problems(told(other))).toEqual([]);
	});
});
