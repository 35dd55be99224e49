import { expect, test } from 'vitest';
import { atlasOf } from '../../read-vault';

const projects = (rows: string) => `#actor\n\n## Capital projects\n\n| Project | Amount | Timeline |\n|---|---|---|\n${rows}`;
const atlas = atlasOf({
	'A.md': projects('| North | $1B | 2026 |\n| South | soon | 2026 |\n'),
	'B.md': projects('| East | $2B | 2026 |\n'),
	'C.md': projects('| West | $4B | 2026 |\n'),
	'D.md': '## Capital projects\n\n| Company | Project | Amount |\n|---|---|---|\n| [[A]] | Abroad | $8B |\n',
});
const ask = (text: string, ...paths: string[]) => {
	const answer = atlas.asking.ask(text, '2026-01-06', new Set(paths));
	return 'errors' in answer ? answer.errors : { rows: answer.rows.map(({ cells }) => cells.map(({ text: words }) => words).join(' ')), notes: answer.notes };
};

test('a question to some notes is answered from what stands in them, not from what others say of them', () => {
	expect(ask('TABLE project FROM investments', 'A.md', 'C.md')).toMatchObject({ rows: ['North', 'South', 'West'] });
});

test('sums, limits and what was left out are of those notes', () => {
	expect(ask('TABLE SUM(amount) FROM investments', 'B.md', 'C.md')).toMatchObject({ rows: ['$6B'] });
	expect(ask('TABLE project FROM investments WHERE amount >= $1B LIMIT 1', 'C.md')).toEqual({ rows: ['West'], notes: ['1 row.'] });
	expect(ask('TABLE project FROM investments WHERE amount >= $1B', 'A.md')).toMatchObject({ rows: ['North'], notes: ['1 row.', '1 row left out whose amount is no figure.'] });
});

test('what can be asked of some notes is counted in them', () => {
	const count = (...paths: string[]) => atlas.asking.sourcesIn(new Set(paths)).find(({ id }) => id === 'investments')?.count;
	expect([count('A.md'), count('A.md', 'C.md'), count()]).toEqual([2, 3, 0]);
});

test('no notes have no records', () => {
	expect(ask('TABLE project FROM investments')).toMatchObject({ rows: [] });
});
