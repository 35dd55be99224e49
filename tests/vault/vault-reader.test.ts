import type { App, TFile as AppFile } from 'obsidian';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Atlas } from '../../src/atlas/atlas';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { VaultReader } from '../../src/vault/vault-reader';

vi.mock('obsidian', () => ({ TFile: class {}, parseYaml: () => ({}) }));

/** A vault of notes that may refuse to be read. */
class Shelf {
	readonly texts = new Map<string, string | Error>();
	private readonly files = new Map<string, AppFile>();

	readonly app = {
		vault: {
			getMarkdownFiles: () => [...this.texts.keys()].map(path => this.file(path)),
			getFileByPath: (path: string) => (this.texts.has(path) ? this.file(path) : null),
			cachedRead: ({ path }: AppFile) => {
				const text = this.texts.get(path) ?? new Error('gone');
				return typeof text === 'string' ? Promise.resolve(text) : Promise.reject(text);
			},
		},
	} as unknown as App;

	private file(path: string): AppFile {
		const file = this.files.get(path) ?? ({ path } as AppFile);
		this.files.set(path, file);
		return file;
	}
}

describe('a note that cannot be read', () => {
	let shelf: Shelf;
	let atlas: Atlas;
	let reader: VaultReader;

	beforeEach(() => {
		shelf = new Shelf();
		atlas = new Atlas(() => null);
		reader = new VaultReader(shelf.app, atlas, () => DEFAULT_SETTINGS);
	});

	const read = async (text: string | Error): Promise<void> => {
		shelf.texts.set('Reef.md', text);
		await reader.readAll();
	};
	const codes = () => atlas.dossier('Reef.md')?.dossier.problems.map(({ code }) => code);
	const tables = () => atlas.dossier('Reef.md')?.dossier.tables.length;

	const note = '## Owners\n\n| Owner | Stake |\n|---|---|\n| State | 51% |\n';

	test('for the first time is said to be unreadable', async () => {
		await read(new Error('no permission'));
		expect(codes()).toEqual(['unreadable-file']);
		await read(new Error('no permission'));
		expect(codes()).toEqual(['unreadable-file']);
	});

	test('anew keeps what was known, marked once, until it can be read', async () => {
		await read(note);
		expect([codes(), tables()]).toEqual([[], 1]);
		await read(new Error('locked'));
		await read(new Error('locked by another program'));
		expect([codes(), tables()]).toEqual([['stale-reading'], 1]);
		expect(atlas.dossier('Reef.md')?.dossier.problems[0]?.message).toBe('This note could not be read anew: locked by another program. What is shown is as of the last reading.');
		await read(`${note}| Public | 49% |\n`);
		expect([codes(), tables()]).toEqual([[], 1]);
	});
});
