import { describe, expect, test } from 'vitest';
import { atlasOf, atlasWith, dossierOf } from '../../read-vault';
import { folderLinks } from '../../../src/index/resolve/link-resolver';
import { answerOf, asking, rowsOf } from '../run/answers';

describe('tables', () => {
	const ask = asking({
		'Concepts/Silicon.md': '## [[Mill]]\n\n| Generation | Node | Status |\n|---|---|---|\n| M1 | 3nm | Shipping |\n\n## Others\n\n| Company | Chip | Node | Status |\n|---|---|---|---|\n| [[Port]] | P1 | 2nm | Planned |\n| Nobody | N1 | 5nm | Planned |\n',
		'Actors/Mill.md': '#actor\n\n*Updated 2025-12-01*\n\n## Financials (Jan 2025)\n\n| Metric | 2024 | 2025E |\n|---|---|---|\n| Revenue | $1B | $2B |\n| Margin | — | 10% |\n',
		'Actors/Port.md': '#actor #ships/port\n',
	});

	test('the subject is whom the heading or the row names', () => {
		expect(ask('TABLE subject, generation, note, section FROM roadmap')).toEqual(['Mill | M1 | Silicon | Mill', 'Port | P1 | Silicon | Others', 'Nobody | N1 | Silicon | Others']);
	});
	test('columns of periods are a figure each', () => {
		expect(ask('TABLE subject, metric, period, value, asOf, updated FROM financials')).toEqual([
			'Mill | Revenue | 2024 | $1B | 2025-01-31 | 2025-12-01', 'Mill | Revenue | 2025E | $2B | 2025-01-31 | 2025-12-01', 'Mill | Margin | 2025E | 10% | 2025-01-31 | 2025-12-01',
		]);
		expect(ask('TABLE metric FROM financials WHERE period = 2024')).toEqual(['Revenue']);
	});
	test('by their section, whatever their kind', () => expect(ask('TABLE metric, value FROM tables "financials" LIMIT 1')).toEqual(['Revenue | $1B']));
	test('a scope is that of the subject or of the note', () => {
		expect(ask('TABLE generation FROM roadmap OF #ships')).toEqual(['P1']);
		expect(ask('TABLE generation FROM roadmap OF "Concepts/"')).toHaveLength(3);
		expect(ask('TABLE generation FROM roadmap OF [[Mill]] OR [[Port]]')).toEqual(['M1', 'P1']);
		expect(ask('TABLE generation FROM roadmap OF NOT [[Mill]]')).toEqual(['P1', 'N1']);
		expect(ask('TABLE generation FROM roadmap OF linked([[Silicon]])')).toEqual(['M1', 'P1']);
	});
	test('without fields: the subject, the columns of the kind that rows have, the day', () => {
		const { columns } = answerOf(atlasOf({ 'Actors/A.md': '#actor\n\n## Capital projects\n\n| Project | Amount | Mood |\n|---|---|---|\n| X | $1B | good |\n' }), 'TABLE FROM investments');
		expect(columns.map(({ key, title }) => `${key} ${title}`)).toEqual(['subject Subject', 'project Project', 'amount Amount', 'mood Mood', 'asOf As of']);
	});
});

describe('what is no table', () => {
	const atlas = atlasOf({
		'Actors/Mill.md': '#actor\n\n## Supply chain\n\n| Supplier | Components |\n|---|---|\n| [[Port]] | Cranes |\n| Former: [[Quay]] | Rope |\n\n**Market share**: 72% (2025)\n\n## Related\n\n- [[Long paper]] — demand falls, a clear risk\n- [[Quay]] — customer\n',
		'Actors/Port.md': '#actor\n\n## Key customers\n\n| Customer | Products |\n|---|---|\n| [[Mill]] | Cranes |\n',
		'Actors/Quay.md': '#actor\n',
		'Theses/Long paper.md': '## What invalidates\n\n- [ ] Demand falls by Q2 2026\n',
		'Daily/2026-01-03.md': '- Talked with [[Mill|the mill]] about [[Port]]\n',
	});
	const ask = (query: string) => rowsOf(atlas, query);

	test('relations name both sides, whoever states them', () => {
		expect(ask('TABLE subject, supplier, customer FROM relations WHERE supplier = [[Port]]')).toEqual(['Mill | Port | Mill', 'Port | Port | Mill']);
		expect(answerOf(atlas, 'WHO USES [[Port]]').notes).toEqual(['2 rows.']);
		expect(ask('WHO SUPPLIES [[Mill]]').map(row => row.split(' | ')[0])).toEqual(['Port', 'Port']);
	});
	test('impacts of every form, by thesis and direction', () => {
		expect(ask('WHAT HURTS [[Long paper]]').map(row => row.split(' | ')[0])).toEqual(['Mill']);
		expect(ask('TABLE thesis, form FROM impacts')).toEqual(['Long paper | related']);
		expect(ask('TABLE polarity, by FROM impacts')).toEqual(['negative | inferred: falls, risk']);
	});
	test('facts have a metric and a value', () => expect(ask('TABLE subject, metric, value FROM facts')).toEqual(['Mill | Market share | 72% (2025)']));
	test('watch items know when they are due and on which side they are', () => {
		expect(ask('TASK condition, side, due FROM watch')).toEqual(['Demand falls by Q2 2026 | invalidates | by Q2 2026']);
		expect(answerOf(atlas, 'TASK FROM watch').rows[0]?.watch?.form).toBe('task');
	});
	test('mentions are lines and rows that link to a note', () => {
		expect(ask('TABLE note, text FROM mentions WHERE links HAS [[Port]]')).toEqual(['Mill | Port — Cranes', '2026-01-03 | Talked with the mill about Port']);
		expect(ask('TABLE asOf FROM mentions WHERE note = "2026-01-03"')).toEqual(['2026-01-03']);
	});
});

describe('who makes what an actor sells', () => {
	const ask = asking({
		'Actors/Mill.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Primary foundry | Port (via Quay) |\n| Foundry | In-house |\n\n**Foundry partners**: [[Quay]] for a few\n\n## Related\n\n- [[Basin]] — foundry competitor\n',
		'Concepts/Chips.md': '## Chips\n\n| Company | Chip | Foundry | Launch |\n|---|---|---|---|\n| [[Basin]] | B1 | [[Port]] | 2026 |\n',
		'Actors/Port.md': '#actor\n',
		'Actors/Quay.md': '#actor\n',
		'Actors/Basin.md': '#actor\n',
	});

	test('stands in a column, behind a label or in a fact', () => {
		expect(ask('TABLE customer, supplier FROM relations WHERE relation = supplier')).toEqual(['Mill | Port', 'Mill | Quay', 'Basin | Port']);
	});
});

describe('what has changed', () => {
	const links = folderLinks(['A.md', 'B.md']);
	const table = (name: string) => `#actor\n\n## Capital projects\n\n| Project | Amount |\n|---|---|\n| ${name} | $1B |\n`;

	test('is asked anew, and nothing else', () => {
		const atlas = atlasWith(links, { 'A.md': table('a'), 'B.md': table('b') });
		expect(rowsOf(atlas, 'TABLE project FROM investments')).toEqual(['a', 'b']);
		atlas.update(index => index.put(dossierOf('B.md', table('changed'))));
		expect(rowsOf(atlas, 'TABLE project FROM investments')).toEqual(['a', 'changed']);
		atlas.update(index => index.remove('A.md'));
		expect(rowsOf(atlas, 'TABLE subject, project FROM investments')).toEqual(['B | changed']);
	});
	test('names that mean other notes now', () => {
		const atlas = atlasWith(links, { 'A.md': '## [[B]]\n\n| Chip | Node | Launch |\n|---|---|---|\n| X | 3nm | 2026 |\n', 'B.md': 'no actor yet' });
		expect(rowsOf(atlas, 'TABLE subject FROM roadmap')).toEqual(['A']);
		atlas.update(index => index.put(dossierOf('B.md', '#actor')));
		expect(rowsOf(atlas, 'TABLE subject FROM roadmap')).toEqual(['B']);
	});
	test('tags of a subject, which stand in another note', () => {
		const atlas = atlasWith(links, { 'A.md': table('a'), 'B.md': '' });
		expect(() => rowsOf(atlas, 'TABLE project FROM investments OF #paper')).toThrow('No note is tagged #paper');
		atlas.update(index => index.put(dossierOf('A.md', `#paper ${table('a')}`)));
		expect(rowsOf(atlas, 'TABLE project, tags FROM investments OF #paper')).toEqual(['a | #paper, #actor']);
	});
	test('the order of those tags', () => {
		const rows = '## Capital projects\n\n| Company | Project | Amount |\n|---|---|---|\n| [[A]] | North | $1B |\n| [[B]] | South | $2B |\n';
		const atlas = atlasWith(folderLinks(['A.md', 'B.md', 'C.md']), { 'A.md': '#actor #m', 'B.md': '#actor #z', 'C.md': rows });
		const last = () => rowsOf(atlas, 'TABLE project FROM investments SORT tags DESC');
		expect(last()).toEqual(['South', 'North']);
		atlas.update(index => index.put(dossierOf('B.md', '#actor #a')));
		expect(last()).toEqual(['North', 'South']);
	});
});
