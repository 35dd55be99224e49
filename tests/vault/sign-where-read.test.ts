import { describe, expect, it, vi } from 'vitest';
import type { Impact } from '../../src/model/mention';
import { applyEdits } from '../../src/edit/apply-edits';
import { lineOfImpact } from '../../src/vault/line-as-read';
import { canSign, signIntention } from '../../src/views/panel/signs';
import { atlasOf } from '../read-vault';
import { ModelVault } from './model-vault';

vi.mock('obsidian', () => ({ TFile: class {} }));

const PATH = 'Daily/2026-01-05.md';
const others = { 'Theses/Long T.md': '#thesis', 'Theses/Short S.md': '#thesis', 'Acme.md': '#actor', 'Bolt.md': '#actor' };

/** What a view shows of a note. */
function told(note: string, path = PATH): readonly Impact[] {
	return atlasOf({ ...others, [path]: note }).outgoing(path).impacts;
}

/** The note after a sign was asked for what a view showed of it, though it may be another by then; null where that was refused. */
async function signed(shown: Impact, now: string): Promise<string | null> {
	const { path } = shown.source;
	const atlas = atlasOf({ ...others, [path]: now });
	const vault = new ModelVault();
	vault.write(path, now, 1);
	const line = await lineOfImpact(vault.app, shown);
	if (line === null) return null;
	const names = { linkTarget: (target: string) => Object.keys(others).find(one => one.endsWith(`${target}.md`)) ?? null, role: (one: string) => atlas.role(one) };
	const { text, outcomes } = applyEdits(now, path, [signIntention(shown, '-', line, names)]);
	return outcomes[0]?.done === true ? text : null;
}

const prose = '#note\n\nAcme spends more: [[Long T]]. First.\n\nBolt spends less: [[Long T]]. Second.\n';
const bullets = '#actor\n\n## For theses\n\n- [[Long T]] — more\n- [[Long T]] — more (2)\n';
const rows = '#actor\n\n## Thesis implications\n\n| Thesis | Impact |\n|---|---|\n| [[Long T]] | more |\n| [[Short S]] | more |\n';
const groups = '**Supports:**\n- [[Long T]] — more\n\n[[Short S]] — less\n';
const thesis = '#thesis\n\n## Evidence log\n\n- 2026-01-01: [[Acme]] sells more\n- 2026-01-02: [[Acme]] sells more\n';

describe('a sign set from a view', () => {
	it.each([
		['prose', prose, PATH, ': [[Long T]]. First', ': [[Long T]] (-). First'],
		['a bullet', bullets, 'Acme.md', '— more\n', '— more (-)\n'],
		['a row', rows, 'Acme.md', '| [[Long T]] | more |', '| [[Long T]] | more (-) |'],
		['the log of a thesis', thesis, 'Theses/Long T.md', '2026-01-01: [[Acme]] sells more', '2026-01-01: [[Acme]] sells more (-)'],
	])('is written into the line shown, wherever that is now: %s', async (_, note, path, before, after) => {
		const [shown] = told(note, path);
		expect(await signed(shown!, note)).toBe(note.replace(before, after));
		expect(await signed(shown!, `new\n\n${note}`)).toBe(`new\n\n${note.replace(before, after)}`);
	});

	// What is shown has the same words at the same line as another by then.
	it.each([
		['prose', prose, PATH, prose.replace('Acme spends more: [[Long T]]. First.', 'Bolt never spends: [[Long T]]. First.')],
		['prose of which lines went', prose, PATH, prose.replace('Acme spends more: [[Long T]]. First.\n\n', '\n\n').replace('#note\n', '')],
		['a bullet under another heading', bullets, 'Acme.md', bullets.replace('For theses', 'Thesis implications')],
		['a row with another name', rows, 'Acme.md', rows.replace('[[Long T]]', '[[Theses/Long T\\|Long T]]')],
		['one of two equal lines', bullets, 'Acme.md', bullets.replace('- [[Long T]] — more\n', '- [[Long T]] — more\n- [[Long T]] — more\n')],
		['the log of a thesis', thesis, 'Theses/Long T.md', thesis.replace('2026-01-01', '2025-12-31')],
	])('is refused where that line is another now: %s', async (_, note, path, now) => {
		const [shown] = told(note, path);
		expect(await signed(shown!, now)).toBeNull();
	});

	it('is not offered where the group says it', () => {
		expect(told(groups, PATH).map(one => [one.by, one.place === null, canSign(one)])).toEqual([['group', true, false], ['words', false, true]]);
	});
});
