import { describe, expect, it } from 'vitest';
import { atlasOf } from '../../read-vault';
import { graphOfAtlas, ids, linksIn } from '../../graph/vault-graph';
import { graphOfAnswer, saysNothing } from '../../../src/views/graph/answer-graph';

const atlas = atlasOf({
	'Acme.md': '#actor\n\n## For theses\n\n- [[Long grid]] (+) sells more\n- [[Long oil]] (-) burns less\n',
	'Bolt.md': '#actor\n\n## For theses\n\n- [[Long grid]] (-) is late\n\n## Partners\n\n| Partner | Type |\n|---|---|\n| [[Acme]] | Supplier |\n',
	'Long grid.md': '#thesis\n',
	'Long oil.md': '#thesis\n',
});
const graph = graphOfAtlas(atlas);
const row = (path: string, line: number, cells: readonly string[] = []) => ({ path, line, cells: cells.map(text => ({ text, inferred: null, links: /^\[\[(.*)\]\]$/.test(text) ? [{ target: text.slice(2, -2) }] : [] })), members: null });
const of = (...rows: Array<ReturnType<typeof row>>) => graphOfAnswer({ rows } as unknown as Parameters<typeof graphOfAnswer>[0], graph);

describe('the graph of an answer', () => {
	it('has the links that its rows are the evidence of, and their ends', () => {
		const some = of(row('Acme.md', 4), row('Bolt.md', 4));
		expect(linksIn(some).sort()).toEqual(['Acme.md positive Long grid.md', 'Bolt.md negative Long grid.md']);
		expect(ids(some)).toEqual(['Acme.md', 'Bolt.md', 'Long grid.md']);
	});

	it('of rows of another table has those that they name, and what links these', () => {
		const named = of(row('Acme.md', 90, ['long GRID']));
		expect(linksIn(named)).toEqual(['Acme.md positive Long grid.md']);
	});

	it('of nothing is empty', () => expect(of()).toEqual({ nodes: [], links: [] }));

	it('has those that a row links to by other words', () => expect(ids(of(row('Acme.md', 90, ['[[Notes/Long grid]]'])))).toEqual(['Acme.md', 'Long grid.md']));

	it('says how many rows tell of nothing in it', () => {
		const rows = [row('Acme.md', 4), row('Day.md', 3), row('Day.md', 4, ['Long Grid'])];
		expect(saysNothing(rows as unknown as Parameters<typeof saysNothing>[0], of(...rows))).toBe(1);
	});
});
