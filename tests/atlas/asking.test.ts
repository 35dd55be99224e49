import { describe, expect, test } from 'vitest';
import { atlasOf, atlasWith, dossierOf } from '../read-vault';
import { folderLinks } from '../../src/index/resolve/link-resolver';
import type { SourceColumn } from '../../src/model/query';

const TODAY = '2026-01-06';
const mill = '#actor #paper\n\n## Capital projects\n\n| Project | Total cost | Completion | Mood |\n|---|---|---|---|\n| North | $1B | 2027 | good |\n\nSee [[Nowhere]].\n';
const atlas = atlasOf({ 'Actors/Mill.md': mill, 'Theses/Long paper.md': '' });

describe('what can be asked', () => {
	const { sources, tags, names, isNote } = atlas.asking.schema();
	const source = (id: string) => sources.find(one => one.id === id);
	const column = (key: string): SourceColumn | undefined => source('investments')?.columns.find(one => one.key === key);

	test('kinds with what notes call their columns, and how many records there are', () => {
		expect(source('investments')?.count).toBe(1);
		expect(column('amount')).toEqual({ key: 'amount', headers: ['Total cost'], type: 'amount', isOwn: true });
		expect(column('mood')).toEqual({ key: 'mood', headers: ['Mood'], type: 'value', isOwn: false });
	});
	test('what is no table, each once', () => {
		expect(['impacts', 'relations', 'watch', 'facts', 'mentions'].map(id => sources.filter(one => one.id === id).length)).toEqual([1, 1, 1, 1, 1]);
		expect(source('mentions')?.count).toBe(1);
	});
	test('tags, actors and theses; a link that leads nowhere yet is a name too', () => {
		expect({ tags, names }).toEqual({ tags: ['actor', 'paper'], names: ['Mill', 'Long paper'] });
		expect(['Mill', 'Nowhere', 'Anybody'].map(name => isNote?.(name))).toEqual([true, true, false]);
	});
	test('follows the notes', () => {
		const changing = atlasWith(folderLinks(['A.md']), { 'A.md': '' });
		const count = () => changing.asking.schema().sources.find(({ id }) => id === 'investments')?.count;
		expect(count()).toBe(0);
		changing.update(index => index.put(dossierOf('A.md', mill)));
		expect(count()).toBe(1);
	});
});

test('what is wrong with a query is the same whether it is asked or checked', () => {
	for (const text of ['TABLE amout FROM investments', 'TABLE', 'TABLE FROM investments OF #nobody', 'TABLE FROM investments WHERE amount >= 2 GW']) {
		const answer = atlas.asking.ask(text, TODAY);
		expect('errors' in answer ? answer.errors : []).toEqual(atlas.asking.check(text));
		expect(atlas.asking.check(text)).not.toEqual([]);
	}
});

test('EXPLAIN has sentences and no rows', () => {
	const answer = atlas.asking.ask('EXPLAIN TABLE FROM investments', TODAY);
	expect('errors' in answer ? answer : { rows: answer.rows, isSaid: answer.explanation.length > 0 }).toEqual({ rows: [], isSaid: true });
});

test('completes what is being typed', () => {
	const text = 'TABLE FROM investments WHERE am';
	expect(atlas.asking.complete(text, text.length)?.options.map(({ insert }) => insert.trim())).toContain('amount');
});
