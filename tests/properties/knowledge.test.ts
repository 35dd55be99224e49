import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas';
import { folderLinks } from '../../src/index/resolve/link-resolver';
import { atlasWith, dossierOf } from '../read-vault';

const TODAY = '2026-01-10';
const NAMES = ['Mill', 'Port', 'Sub/Mill', 'Theses/Long paper', 'Theses/Long rails', 'Daily/2026-01-06', '2026-01-05'];
const LINES = [
	'#thesis', '*Updated 2026-01-04*', '## Mill', '## The yard', '## [[Port]]', '### Evidence log',
	'- [[Mill]] up, good for [[Long paper]]', '- [[Sub/Mill]] and [[Port.md]] merge, which hurts [[Long rails]]', '- 2026-01-02: [[Mill]] orders ([[2026-01-05]])', '- Orders rise, bad for [[Long paper]]',
	'- **Yard**: +3%', '- **Revenue**: $5B', '- [[Port]] — ~60% market share', '- [ ] [[Long rails]]: fares in March 2026', '**Status**: Active',
	'\n| Company | Market cap |\n|---|---|\n| Mill | $5B |\n| Yard | $6B |\n', '\n| Thesis | Status |\n|---|---|\n| Long paper | Closed |\n', '\n| Date | Observation | Source |\n|---|---|---|\n| 2026-01-05 | Orders | [[Port]] |\n',
	'\n## Cap table\n\n| Investor | Amount | Stake |\n|---|---|---|\n| [[Port]] | $8B | 10% |\n', '## Port partnership\n\n- **Total investment**: $4B', '- [[Port]] — $8B investor', '## Related', '## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | $7B |\n',
];

interface Step { readonly type: 'write' | 'remove' | 'rename' | 'names'; readonly path: string; readonly text: string; readonly to: string; readonly ask: number }

const path = fc.constantFrom(...NAMES).map(name => `${name}.md`);
/** What a note begins with: by what it is called, and whether it is an actor. */
const HEADS = ['', '', '#actor', '#actor\n\n# The yard', '---\naliases: [Port, Yard]\n---\n#actor', '---\naliases: [Yard, The yard]\n---\n#actor', '---\naliases: [Yard]\n---\n'];
const text = fc.tuple(fc.constantFrom(...HEADS), fc.array(fc.constantFrom(...LINES), { maxLength: 7 })).map(([head, lines]) => [head, ...lines].join('\n'));
const type = fc.constantFrom('write', 'write', 'write', 'write', 'remove', 'rename', 'names') satisfies fc.Arbitrary<Step['type']>;
const step: fc.Arbitrary<Step> = fc.record({ type, path, text, to: path, ask: fc.nat({ max: 15 }) });

/** What is known of the vault; in bits which of it is asked for. */
function known({ knowledge }: Atlas, asked = 15): unknown {
	const paths = NAMES.map(name => `${name}.md`);
	return [
		asked & 1 ? [knowledge.news.newsSince('2025-01-01', TODAY), ...paths.map(one => knowledge.news.newsAbout(one, TODAY))] : [],
		asked & 2 ? [...paths.map(one => knowledge.history.historiesOf(one)), knowledge.history.conflicts()] : [],
		asked & 4 ? paths.map(one => knowledge.history.dealsOf(one)) : [],
		asked & 8 ? [knowledge.theses.board(TODAY), paths.map(one => knowledge.about(one, TODAY))] : [],
	];
}

function take(atlas: Atlas, notes: Map<string, string>, { type: kind, path: from, to, text: written }: Step): void {
	const before = notes.get(from);
	const after = kind === 'write' ? written : before;
	const at = kind === 'rename' ? to : from;
	if (kind === 'remove' || kind === 'rename') notes.delete(from);
	if (kind !== 'remove' && after !== undefined) notes.set(at, after);
	atlas.update(index => {
		if (kind === 'names') index.namesChanged();
		if (kind === 'remove' || kind === 'rename') index.remove(from);
		if (kind === 'write' || (kind === 'rename' && after !== undefined)) index.put(dossierOf(at, after ?? ''));
	});
}

test('after any changes news, figures and theses are known as if the vault had been read from scratch', () => {
	fc.assert(
		fc.property(fc.array(step, { minLength: 4, maxLength: 16 }), steps => {
			const notes = new Map<string, string>();
			const atlas = new Atlas((target, source) => folderLinks(notes.keys())(target, source));
			for (const one of steps) {
				take(atlas, notes, one);
				known(atlas, one.ask);
			}
			const fresh = atlasWith(folderLinks(notes.keys()), Object.fromEntries([...notes].sort()));
			expect(known(atlas)).toEqual(known(fresh));
		}),
		{ numRuns: 400 },
	);
});
