import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impactBehind } from '../../../src/atlas/graph/impact-behind';
import { folderLinks } from '../../../src/index/resolve/link-resolver';
import { graphOfAtlas, linksIn } from '../../graph/vault-graph';
import { atlasOf, atlasWith, dossierOf } from '../../read-vault';
import { graphIndexOf, wholeOf } from './index-of';

const acme = '#actor\n\n## Partners\n\n| Partner | Type |\n|---|---|\n| [[Bolt]] | Supplier |\n| Nobody Inc | Partner |\n\n## For theses\n\n- [[Long grid]] (+) sells more\n';
const notes = { 'Acme.md': acme, 'Bolt.md': '#actor\n\n## Related\n\n- [[Acme]] — customer\n', 'Long grid.md': '#thesis\n' };

describe('the graph of the vault', () => {
	it('has what all notes say of each other', () => {
		const graph = wholeOf(graphIndexOf(atlasOf(notes)));
		expect(graph).toEqual(graphOfAtlas(atlasOf(notes)));
		expect(linksIn(graph)).toContain('Acme.md positive Long grid.md');
	});

	it('is the same object until a note changes', () => {
		const atlas = atlasOf(notes);
		const index = graphIndexOf(atlas);
		const before = wholeOf(index);
		expect(wholeOf(index)).toBe(before);
		atlas.update(dossiers => dossiers.put(dossierOf('Acme.md', acme.replace('(+)', '(-)'))));
		expect(linksIn(wholeOf(index))).toContain('Acme.md negative Long grid.md');
	});

	it('is made in steps, and broken off by a change it still comes out right', () => {
		const atlas = atlasOf(notes);
		const index = graphIndexOf(atlas);
		expect(index.graph(() => false)).toBeNull();
		expect(index.graph(() => false)).toBeNull();
		atlas.update(dossiers => dossiers.remove('Bolt.md'));
		expect(index.graph(() => false)).toBeNull();
		expect(wholeOf(index)).toEqual(graphOfAtlas(atlas));
	});

	it('after any changes of notes is as if made from scratch', () => {
		const names = ['A', 'B', 'C', 'Long T', 'Day'];
		const lines = names.flatMap(name => [`- [[${name}]] (+) helps`, `- [[${name}]] — customer`, `| [[${name}]] | Supplier |`, `| ${name.toLowerCase()} | Partner |`]);
		const text = fc.tuple(fc.constantFrom('#actor', '#thesis', ''), fc.array(fc.constantFrom('## For theses', '## Related', '## Suppliers\n\n| Supplier | Type |\n|---|---|', ...lines), { maxLength: 8 }))
			.map(([tag, body]) => `${tag}\n\n${body.join('\n')}\n`);
		const step = fc.record({ name: fc.constantFrom(...names), text: fc.option(text), asks: fc.nat(6) });
		fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), steps => {
			const atlas = atlasWith(folderLinks(names.map(name => `${name}.md`)), {});
			const index = graphIndexOf(atlas);
			for (const { name, text: now, asks } of steps) {
				atlas.update(dossiers => (now === null ? dossiers.remove(`${name}.md`) : dossiers.put(dossierOf(`${name}.md`, now))));
				for (let ask = 0; ask < asks; ask++) index.graph(() => false);
			}
			expect(wholeOf(index)).toEqual(graphOfAtlas(atlas));
		}));
	});
});

describe('the impact behind a piece of evidence', () => {
	it('is found again in what its note says now', () => {
		const atlas = atlasOf(notes);
		const link = wholeOf(graphIndexOf(atlas)).links.find(({ type }) => type === 'impact')!;
		expect(impactBehind(link, link.evidence[0]!, atlas.outgoing('Acme.md').impacts)).toMatchObject({ subject: 'Acme.md', path: 'Long grid.md', text: link.evidence[0]!.text });
		expect(impactBehind(link, { ...link.evidence[0]!, text: 'other words' }, atlas.outgoing('Acme.md').impacts)).toBeNull();
	});
});
