import { describe, expect, test } from 'vitest';
import type { Change, Progress } from '../../../src/model/resolved';
import { Changes, type VaultChange } from '../../../src/views/api/changes';
import { createApi } from '../../../src/views/api/create-api';
import { WholeReading } from '../../../src/views/api/whole-reading';
import { atlasOf } from '../../read-vault';

/** A vault of which the test says how far it is read. */
function vault() {
	let progress: Progress | null = { done: 1, total: 3 };
	const reading = new WholeReading(() => progress);
	const changes = new Changes(() => progress);
	const atlas = atlasOf({ 'A.md': '## Capital projects\n\n| Project | Amount | Timeline |\n|---|---|---|\n| One | $1B | 2026 |\n' });
	const api = createApi({ atlas, release: '1.0.0', today: () => '2026-01-06', progress: () => progress, whenRead: () => reading.wait() }, changes);
	const hear = (paths: readonly string[], names = false) => {
		const change: Change = { paths: new Set(paths), names };
		reading.changed();
		changes.hear(change);
	};
	return {
		api,
		hear,
		end: () => reading.end(),
		readTo: (next: Progress | null) => {
			progress = next;
			hear([]);
		},
	};
}

describe('before every note has been read', () => {
	test('an answer says that it is not of the whole vault', () => {
		const { api, readTo } = vault();
		expect(api.query('TABLE project FROM investments')).toMatchObject({ ok: true, complete: false, notes: ['1 row.', 'Only 1 of 3 notes have been read so far.'] });
		readTo(null);
		expect(api.query('TABLE project FROM investments')).toMatchObject({ ok: true, complete: true, notes: ['1 row.'] });
	});

	test('`ready` waits for the last of them', async () => {
		const { api, readTo } = vault();
		const order: string[] = [];
		const waiting = api.ready.then(isRead => order.push(`ready ${isRead}`));
		readTo({ done: 2, total: 3 });
		await Promise.resolve();
		order.push('two read');
		readTo(null);
		await waiting;
		expect(order).toEqual(['two read', 'ready true']);
		expect(await api.ready).toBe(true);
	});

	test('and is false when the plugin is turned off instead, also for those who ask later', async () => {
		const { api, end } = vault();
		const waiting = api.ready;
		end();
		expect([await waiting, await api.ready]).toEqual([false, false]);
	});

	test('changes are one, told when all is read; then each is told', () => {
		const { api, hear, readTo } = vault();
		const heard: VaultChange[] = [];
		const stop = api.on('changed', change => heard.push(change));
		hear(['A.md'], true);
		hear(['B.md']);
		expect(heard).toEqual([]);
		readTo(null);
		hear(['A.md']);
		hear([], true);
		hear([]);
		expect(heard).toEqual([{ paths: [], all: true }, { paths: ['A.md'], all: false }, { paths: [], all: true }]);
		stop();
		hear(['A.md']);
		expect(heard).toHaveLength(3);
	});

	test('reading everything again is one change too', () => {
		const { api, hear, readTo } = vault();
		readTo(null);
		const heard: VaultChange[] = [];
		api.on('changed', change => heard.push(change));
		readTo({ done: 0, total: 3 });
		hear(['A.md']);
		readTo(null);
		expect(heard).toEqual([{ paths: [], all: true }]);
	});
});
