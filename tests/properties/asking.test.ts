import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/atlas';
import { folderLinks } from '../../src/index/resolve/link-resolver';
import { atlasWith, dossierOf } from '../read-vault';

const PATHS = ['A.md', 'B.md', 'Theses/Long B.md', 'Sub/C.md'];
const links = folderLinks(PATHS);

const HEADS = ['#actor', '#actor #paper', '#thesis', '', '---\naliases: [Mill, B]\n---\n#actor #paper/fine', '---\ntags: [zinc]\nupdated: 2025-05-01\n---\n'];
const PARTS = [
	'## Capital projects (Jan 2026)\n\n| Project | Amount | Timeline |\n|---|---|---|\n| North | $1B | 2027 |\n| South | 300 MW | Opened 2025 |\n',
	'## Capital projects\n\n| Company | Project | Amount |\n|---|---|---|\n| [[B]] | North | $3B |\n| Mill | East | $2B+ |\n',
	'## Supply chain\n\n| Supplier | Components |\n|---|---|\n| [[A]] | Rope |\n| Former: C | Wood |\n',
	'## Related\n\n- [[Long B]] — demand falls, a clear risk\n- [[A]] — customer\n',
	'## What to watch\n\n- [ ] [[C]] opens a yard (March 2026)\n- [x] Crane — done\n',
	'**Share**: 72% (2025), says [[Mill]]\n',
	'## [[B]]\n\n| Chip | Node | Launch |\n|---|---|---|\n| X | 3nm | 2026 |\n',
];

const QUERIES = [
	'TABLE subject, note, project, amount, tags, updated, asOf FROM investments SORT tags, amount DESC',
	'TABLE subject, project FROM investments OF linked([[A]]) OR [[B]] SORT updated DESC',
	'TABLE subject FROM investments WHERE tags CONTAINS paper AND NOT links HAS [[B]]',
	'TABLE SUM(amount), COUNT() FROM investments GROUP BY subject SORT SUM(amount)',
	'TABLE COUNT() FROM investments GROUP BY tags',
	'TABLE subject, name, supplier, customer, text FROM relations WHERE supplier = [[A]] OR customer = Mill SORT name',
	'TABLE subject, thesis, polarity FROM impacts SORT tags DESC',
	'TABLE subject, generation FROM roadmap SORT tags, subject',
	'TASK FROM watch SORT tags, due',
	'TABLE subject, metric, value, tags FROM facts SORT tags',
	'TABLE note, text FROM mentions WHERE links HAS [[A]] SORT tags',
];

const text = fc.tuple(fc.constantFrom(...HEADS), fc.subarray(PARTS)).map(([head, parts]) => `${head}\n\n${parts.join('\n')}`);
const step = fc.record({ path: fc.constantFrom(...PATHS), text: fc.option(text, { freq: 4 }) });

function answers(atlas: Atlas): unknown[] {
	return QUERIES.map(query => {
		const answer = atlas.query(query, '2026-01-06');
		if ('errors' in answer) return answer.errors;
		return { notes: answer.notes, rows: answer.rows.map(({ key, cells, doubts, line }) => ({ key, cells, doubts, line })) };
	});
}

test('answers after any steps, with questions between them, are as if all was read from scratch', () => {
	fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), steps => {
		const changing = atlasWith(links, {});
		const notes: Record<string, string> = {};
		for (const { path, text: next } of steps) {
			if (next === null) delete notes[path];
			else notes[path] = next;
			changing.update(index => (next === null ? index.remove(path) : index.put(dossierOf(path, next))));
			expect(answers(changing)).toEqual(answers(atlasWith(links, notes)));
		}
	}), { numRuns: 12 });
}, 30_000);
