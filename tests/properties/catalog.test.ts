import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf, atlasWith, dossierOf } from '../read-vault';
import { folderLinks } from '../../src/index/resolve/link-resolver';

const PATHS = ['A.md', 'B.md', 'Sub/C.md'];
const TABLES = [
	'## Capital projects\n\n| Project | Total cost | Mood |\n|---|---|---|\n| North | $1B | good |\n',
	'## Capital projects\n\n| Project | Budget | Mood |\n|---|---|---|\n| South | $2B | 45% |\n',
	'## Quick stats\n\n| Metric | Value |\n|---|---|\n| HQ | Oslo |\n\n- [[A]] beside [[B]]\n',
	'## Financials\n\n| Metric | 2024 | 2025 |\n|---|---|---|\n| Revenue | $1B | $2B |\n',
];

const text = fc.array(fc.constantFrom(...TABLES), { maxLength: 3 }).map(parts => `#actor #t${parts.length}\n\n${parts.join('\n')}`);
const step = fc.record({ path: fc.constantFrom(...PATHS), text: fc.option(text) });

test('what can be asked of, after any steps, is as if read from scratch', () => {
	fc.assert(fc.property(fc.array(step, { maxLength: 12 }), steps => {
		const changing = atlasWith(folderLinks(PATHS), {});
		const notes = new Map<string, string>();
		for (const { path, text: next } of steps) {
			if (next === null) notes.delete(path);
			else notes.set(path, next);
			changing.update(index => (next === null ? index.remove(path) : index.put(dossierOf(path, next))));
		}
		const { sources, tags, names } = changing.asking.schema();
		const fresh = atlasOf(Object.fromEntries([...notes].reverse())).asking.schema();
		expect({ sources, tags, names }).toEqual({ sources: fresh.sources, tags: fresh.tags, names: fresh.names });
	}));
});
