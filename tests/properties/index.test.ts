import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas';
import { folderLinks } from '../../src/index/resolve/link-resolver';
import { atlasWith, dossierOf } from '../read-vault';

const NAMES = ['A', 'B', 'Long A', 'Theses/Long B', 'Sub/A'];
const LINES = ['#actor', '#thesis', '---\naliases: [B, Other]\n---', '- [ ] watch', '| Partner | Role |\n|---|---|\n| B | x |\n| Other | y |\n', '## Related', '- [[Long A]] — (+)', '- [[B]] — rival', '- [[Long B]] — text', '| Thesis | Impact |\n|---|---|\n| [[Long B]] | z |'];

type Step = { readonly type: 'write'; readonly path: string; readonly text: string } | { readonly type: 'remove'; readonly path: string } | { readonly type: 'rename'; readonly path: string; readonly to: string };

const path = fc.constantFrom(...NAMES).map(name => `${name}.md`);
const text = fc.array(fc.constantFrom(...LINES), { maxLength: 6 }).map(lines => lines.join('\n'));
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ type: fc.constant('write' as const), path, text }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), path }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('rename' as const), path, to: path }) },
);

/** Everything that the index can say. */
function answers(atlas: Atlas): unknown {
	return atlas.dossiers().map(({ path: note }) => [atlas.dossier(note), atlas.outgoing(note)]);
}

describe('the index', () => {
	test('after any changes it answers as if it had been built from scratch', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 15 }), fc.boolean(), (steps, ask) => {
				const notes = new Map<string, string>();
				const atlas = new Atlas((target, source) => folderLinks(notes.keys())(target, source));
				for (const one of steps) {
					apply(notes, one);
					atlas.update(index => {
						if (one.type !== 'write') index.remove(one.path);
						const changed = one.type === 'rename' ? one.to : one.path;
						const now = notes.get(changed);
						if (now !== undefined) index.put(dossierOf(changed, now));
					});
					if (ask) answers(atlas);
				}
				const fresh = atlasWith(folderLinks(notes.keys()), Object.fromEntries(notes));
				expect(answers(atlas)).toEqual(answers(fresh));
			}),
			{ numRuns: 300 },
		);
	});

	test('says which notes have changed, and whether names have', () => {
		const atlas = new Atlas(() => null);
		const seen: Array<[paths: string[], names: boolean]> = [];
		const stop = atlas.onChange(({ paths, names }) => seen.push([[...paths], names]));
		atlas.update(index => index.put(dossierOf('A.md', '#actor')));
		atlas.update(index => index.put(dossierOf('A.md', '#actor and more')));
		atlas.update(index => index.put(dossierOf('A.md', 'no actor any more')));
		atlas.update(() => undefined);
		atlas.update(index => index.remove('A.md'));
		stop();
		atlas.update(index => index.put(dossierOf('B.md', '')));
		expect(seen).toEqual([[['A.md'], true], [['A.md'], false], [['A.md'], true], [['A.md'], true]]);
	});
});

function apply(notes: Map<string, string>, one: Step): void {
	if (one.type === 'write') notes.set(one.path, one.text);
	else {
		const before = notes.get(one.path);
		notes.delete(one.path);
		if (one.type === 'rename' && before !== undefined) notes.set(one.to, before);
	}
}
