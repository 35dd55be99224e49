import { expect, test } from 'vitest';
import { atlasOf, type Notes } from '../../read-vault';

const NORLED = 'Actors/Norled.md';
const NOTES: Notes = {
	[NORLED]: '#actor\n\n## Suppliers\n\n| Supplier | What |\n|---|---|\n| [[Remontowa]] | Hulls |\n| Corvus | Batteries |\n\n## For theses\n\n- [[Long ferries]] — its fares support the case\n\n*Updated 2026-01-04*\n',
	'Actors/Remontowa.md': '#actor\n\n## Customers\n\n| Customer | What |\n|---|---|\n| [[Norled]] | Two hulls |\n| [[Havila]] | One |\n',
	'Actors/Havila.md': '#actor\n\n## Competitors\n\n| Competitor | Ships |\n|---|---|\n| Norled | 80 |\n',
	'Theses/Long ferries.md': '## Related\n\n- [[Norled]] — long\n',
	'Daily/2026-01-06.md': '# 2026-01-06\n\nA fair with [[Havila]].\n\n## Norled\n\n- Two ships ordered\n\n| Company | Move |\n|---|---|\n| Remontowa | +3% |\n',
};

test('relations stand on both sides, by what the other is to the actor, with who says so', () => {
	const about = atlasOf(NOTES).knowledge.about(NORLED, '2026-01-10');
	expect(about?.relations.map(({ kind, others }) => [kind, others.map(({ name, own, told, says }) => [name, own, told, says.map(({ source }) => source.path)])])).toEqual([
		['supplier', [['Remontowa', true, true, [NORLED, 'Actors/Remontowa.md']], ['Corvus', true, false, [NORLED]]]],
		['competitor', [['Havila', false, true, ['Actors/Havila.md']]]],
	]);
});

test('impacts that its own note tells are apart from those that others tell', () => {
	const about = atlasOf(NOTES).knowledge.about(NORLED, '2026-01-10');
	expect([about?.outgoing.map(({ source }) => source.path), about?.incoming.map(({ source }) => source.path)]).toEqual([[NORLED], ['Theses/Long ferries.md']]);
});

test('what is newer than its note is counted', () => {
	expect(atlasOf(NOTES).knowledge.about(NORLED, '2026-01-10')?.behind).toEqual({ count: 1, newest: '2026-01-06', since: '2026-01-04' });
});

test('other notes speak of actors, in the order in which they first do', () => {
	const { knowledge } = atlasOf(NOTES);
	expect(knowledge.spokenOf('Daily/2026-01-06.md').map(({ title, lines }) => [title, lines])).toEqual([['Havila', [2]], ['Norled', [6]], ['Remontowa', [10]]]);
	expect(knowledge.about('Daily/2026-01-06.md', '2026-01-10')).toBeNull();
	expect(knowledge.spokenOf('None.md')).toEqual([]);
});
