import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/atlas/read-note';
import { isInScope } from '../../src/atlas/scope';
import { loadSettings } from '../../src/atlas/settings';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { formatSum } from '../../src/values/format';
import { atlasOf, dossierOf } from '../read-vault';

describe('honest totals of investments', () => {
	const text = `## Capital projects
| Project | Amount | Capacity | Timeline |
|---|---|---|---|
| North mill | $11B | — | Opened Oct 2025 |
| South mill | $15B | 2.4 GW | 2026 |
| Port | €2B | 1.3 GW | 2027 |
| Studies | to be agreed | | |
| West mill | $9B | 1 GW | Cancelled 2025 |
| Yards | $1B, $2B | | |
| **Order backlog** | **$200B** | — | — |
| Total | $226B | 3.7 GW | |`;
	const totals = atlasOf({ 'A.md': text }).dossier('A.md')?.totals[0] ?? [];

	test('one figure for each currency and unit', () => expect(totals.map(({ sums }) => sums.map(formatSum))).toEqual([['$26B', '€2B'], ['3.7 GW']]));
	test('what is left out is named with its reason', () => {
		expect(totals[0]?.leftOut).toEqual([
			{ row: 3, because: '"to be agreed" is no amount that adds up' },
			{ row: 4, because: 'cancelled 2025, so not committed any more' },
			{ row: 5, because: '"$1B, $2B" states several amounts' },
			{ row: 6, because: 'a backlog, not an amount of the same sort' },
			{ row: 7, because: 'a total of other rows' },
		]);
	});
});

describe('who is an actor', () => {
	const role = (path: string, text: string, settings = {}) => dossierOf(path, text, { ...DEFAULT_SETTINGS, ...settings }).role;
	test('by an inline tag, a nested tag or front matter', () => {
		expect([role('a.md', 'x #actor'), role('a.md', '#Actor/company'), role('a.md', '---\ntags: [actor]\n---')]).toEqual(['actor', 'actor', 'actor']);
	});
	test('not by a tag in code or part of one', () => expect([role('a.md', '`#actor`'), role('a.md', '#actors')]).toEqual(['note', 'note']));
	test('by a folder of the settings', () => expect(role('Companies/a.md', '', { actorFolders: ['Companies/'] })).toBe('actor'));
	test('a thesis by its folder or tag; a note that is both is an actor', () => {
		expect([role('Theses/a.md', ''), role('a.md', '#thesis'), role('Theses/a.md', '#actor')]).toEqual(['thesis', 'thesis', 'actor']);
	});
});

describe('which notes are read', () => {
	const reads = (path: string, ...excluded: string[]) => isInScope(path, { ...DEFAULT_SETTINGS, excluded });
	test('Markdown outside the folders that are left out', () => {
		expect([reads('a.md'), reads('a.canvas'), reads('Templates/a.md', 'Templates'), reads('Meta/Templates/a.md', 'templates'), reads('Meta/a.md', 'Meta/Templates'), reads('My Templates/a.md', 'Templates')]).toEqual([true, false, false, false, true, true]);
	});
});

describe('finding by name', () => {
	const atlas = atlasOf({
		'Actors/Amazon.md': '---\naliases: [AWS]\n---\n#actor\n# Amazon (AWS)\n## Quick stats\n| Metric | Value |\n|---|---|\n| Ticker | AMZN (NASDAQ) |',
		'Actors/Société Générale.md': '#actor',
		'Actors/台積電.md': '#actor',
		'Theses/Long Amazon.md': '',
		'Daily/Amazon day.md': '',
	});
	const found = (query: string) => atlas.findNames(query).map(({ title, as }) => (as === null ? title : `${title} (${as})`));
	test('by title, alias and ticker', () => expect([found('amazon'), found('aws'), found('amzn')]).toEqual([['Amazon', 'Long Amazon'], ['Amazon (AWS)'], ['Amazon (AMZN)']]));
	test('without accents, and in any script', () => expect([found('societe'), found('台積')]).toEqual([['Société Générale'], ['台積電']]));
	test('nothing typed gives all, nothing found gives none', () => expect([found('').length, found('zzz')]).toEqual([4, []]));
});

describe('a note that breaks its reader', () => {
	test('gives an empty dossier with a problem', () => {
		const failing = () => {
			throw new RangeError('too deep');
		};
		expect(readNote('a.md', '---\na: b\n---\n#actor', DEFAULT_SETTINGS, failing)).toMatchObject({ role: 'actor', problems: [{ code: 'broken-front-matter', line: 0 }] });
	});
});

describe('settings that were stored', () => {
	test('none are the defaults', () => expect(loadSettings(null)).toMatchObject({ settings: DEFAULT_SETTINGS, trusted: true }));
	test('what is missing takes its default', () => expect(loadSettings({ version: 1, actorTags: ['company'] })).toMatchObject({ settings: { ...DEFAULT_SETTINGS, actorTags: ['company'] }, trusted: true }));
	test('what is not understood is not trusted', () => {
		for (const stored of ['text', [], { version: 2 }, { version: 1, actorTags: 'actor' }, { version: 1, excluded: [1] }]) expect(loadSettings(stored)).toMatchObject({ settings: DEFAULT_SETTINGS, trusted: false });
	});
});
