import { describe, expect, it } from 'vitest';
import { type SettingsHost, SettingsStore } from '../../src/vault/settings-store';

const big = { id: 'big', name: 'Big', text: 'TABLE investments' };

/** A settings file, and what was done to it. */
function disk(stored: unknown, canCopy = true) {
	const files = new Map<string, unknown>([['folder/data.json', stored]]);
	const host: SettingsHost = {
		manifest: { id: 'actor-atlas', dir: 'folder' },
		loadData: () => Promise.resolve(files.get('folder/data.json')),
		saveData: async data => {
			// A later write may be the quicker one.
			await new Promise(resolve => setTimeout(resolve, files.size === 1 ? 5 : 0));
			files.set('folder/data.json', data);
		},
		app: {
			vault: {
				configDir: '.obsidian',
				adapter: {
					exists: path => Promise.resolve(files.has(path)),
					copy: (from, to) => {
						if (!canCopy) return Promise.reject(new Error('full'));
						files.set(to, files.get(from));
						return Promise.resolve();
					},
				},
			},
		},
	};
	const told: string[] = [];
	return { files, told, store: new SettingsStore(host, words => told.push(words)) };
}

describe('the settings file', () => {
	it('law 22: is kept beside, each time, before what could not be read is saved over', async () => {
		const stored = { version: 1, queries: [big, 7] };
		const { files, told, store } = disk(stored);
		await store.load();
		expect(told).toEqual([expect.stringContaining('Query 2 of "queries": it must be an object.')]);
		expect(store.get().queries).toEqual([big]);
		await store.save({ ...store.get(), queries: [] });
		expect(files.get('folder/data.unread.json')).toBe(stored);
		files.set('folder/data.json', 'broken again');
		await store.load();
		await store.save(store.get());
		expect(files.get('folder/data.unread-2.json')).toBe('broken again');
	});

	it('law 22: is left alone where it cannot be kept', async () => {
		const stored = { version: 1, queries: [7] };
		const { files, store } = disk(stored, false);
		await store.load();
		await expect(store.save({ ...store.get(), queries: [big] })).rejects.toThrow('full');
		await expect(store.save({ ...store.get(), queries: [big] })).rejects.toThrow('full');
		expect(files.get('folder/data.json')).toBe(stored);
	});

	it('holds what was saved last, of changes made at the same time too', async () => {
		const { files, store } = disk(null);
		await store.load();
		const first = store.save({ ...store.get(), queries: [big] });
		const second = store.save({ ...store.get(), actorTags: ['company'] });
		expect(store.get()).toMatchObject({ actorTags: ['company'], queries: [big] });
		await Promise.all([first, second]);
		expect(files.get('folder/data.json')).toMatchObject({ actorTags: ['company'], queries: [big] });
	});
});
