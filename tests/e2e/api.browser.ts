import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ActorAtlasApi, Change } from '../../docs/api.d';
import { closeBrowser, openHost, type OpenedHost } from '../host/browser';
import { copyVault, type VaultCopy } from './vault-copy';
import { eventually } from './panel-page';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');

let vault: VaultCopy;
let opened: OpenedHost;

declare global {
	interface Window {
		/** As another plugin would come by it. */
		atlasApi: ActorAtlasApi;
		heardChanges: Change[];
	}
}

beforeEach(async () => {
	vault = copyVault(sampleVault);
	opened = await openHost({ vault: vault.folder });
	await opened.page.evaluate(() => {
		const { plugins } = window.hostDriver.app as unknown as { plugins: { plugins: Record<string, { api: ActorAtlasApi }> } };
		window.atlasApi = plugins.plugins['actor-atlas']!.api;
		return window.atlasApi.ready;
	});
});

afterEach(async () => {
	await opened.page.evaluate(() => Object.assign(window, { atlasApi: undefined, heardChanges: undefined }));
	await opened.page.evaluate(() => ['atlasApi', 'heardChanges'].forEach(name => Reflect.deleteProperty(window, name)));
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const inPage = <T>(ask: () => T | Promise<T>): Promise<T> => opened.page.evaluate<T>(ask);

describe('the interface for other plugins', () => {
	test('says its version, and cannot be changed', async () => {
		const seen = await inPage(() => ({ version: window.atlasApi.version, release: window.atlasApi.release, frozen: Object.isFrozen(window.atlasApi) }));
		expect(seen).toMatchObject({ version: 1, frozen: true, release: expect.stringMatching(/^\d+\.\d+\.\d+/) as string });
	});

	test('answers a query with plain data', async () => {
		const [answer, sent] = await inPage(() => {
			const found = window.atlasApi.query('TABLE investments OF [[Amazon]]');
			return [found, JSON.parse(JSON.stringify(found)) as typeof found] as const;
		});
		expect(sent).toEqual(answer);
		if (!answer.ok) throw new Error(answer.errors[0]?.message);
		expect(answer.complete).toBe(true);
		const amount = answer.columns.findIndex(({ key }) => key === 'amount');
		const cells = answer.rows.filter(({ path: note }) => note === 'Actors/Amazon.md').map(row => row.cells[amount]);
		expect(cells.map(cell => cell?.text)).toEqual(['$11B', '$20B', '$10B', '$15B', '$50B', '€7.8B', '$200B']);
		expect(cells[0]?.value).toMatchObject({ kind: 'money', value: 11e9, currency: 'USD' });
		expect(answer.rows.find(({ apart }) => apart !== null)?.apart).toContain('backlog');
	});

	test('gives errors as values, where the query is wrong', async () => {
		const answer = await inPage(() => window.atlasApi.query('TABLE investmens'));
		expect(answer).toMatchObject({ ok: false, errors: [{ from: 6, message: expect.stringContaining('investments') as string }] });
	});

	test('gives a dossier by name, with what others say', async () => {
		const found = await inPage(() => window.atlasApi.dossier('AWS'));
		if (!found.ok) throw new Error(found.message);
		expect(found.dossier).toMatchObject({ path: 'Actors/Amazon.md', role: 'actor', updated: '2026-01-05' });
		expect(found.dossier.incoming.impacts).toContainEqual(expect.objectContaining({ note: 'Theses/Long TSMC.md', path: 'Theses/Long TSMC.md' }));
		expect(await inPage(() => window.atlasApi.dossier('No such note'))).toEqual({ ok: false, message: 'No note is called "No such note".' });
	});

	test('gives copies: what a caller does to them stays with the caller', async () => {
		const names = await inPage(() => {
			const first = window.atlasApi.dossier('Amazon');
			if (first.ok) (first.dossier.tags as string[]).length = 0;
			const second = window.atlasApi.dossier('Amazon');
			return second.ok ? second.dossier.tags : [];
		});
		expect(names).toContain('hyperscaler');
	});

	test('reads a cell as the tables are read', async () => {
		const values = await inPage(() => [window.atlasApi.value('~$2.4T'), window.atlasApi.value('450', { header: 'Revenue (€M)' })]);
		expect(values).toMatchObject([{ kind: 'money', value: 2.4e12, approx: true }, { kind: 'money', value: 450e6, currency: 'EUR' }]);
	});

	test('never throws, whatever it is given', async () => {
		const thrown = await inPage(async () => {
			const { atlasApi } = window;
			const odd: unknown[] = [undefined, null, 5, '', {}, [], () => undefined, '\u0000', '[['.repeat(1000), Symbol('x')];
			const failed: string[] = [];
			for (const name of ['query', 'find', 'dossier', 'value', 'on'] as const) {
				const call = (...given: unknown[]): unknown => Reflect.apply(atlasApi[name], undefined, given);
				for (const given of odd) {
					try {
						call(given, given);
						call('changed', given);
					} catch (error) {
						failed.push(`${name}(${String(given)}): ${String(error)}`);
					}
				}
			}
			await atlasApi.ready;
			return failed;
		});
		expect(thrown).toEqual([]);
	});

	test('tells of changes until it is told to stop', async () => {
		await inPage(() => {
			window.heardChanges = [];
			Object.assign(window, { stopHearing: window.atlasApi.on('changed', change => window.heardChanges.push(change)) });
		});
		writeFileSync(path.join(vault.folder, 'Actors/Amazon.md'), vault.text('Actors/Amazon.md').replace('| $11B |', '| $12B |'));
		await eventually(() => inPage(() => window.heardChanges), [{ paths: ['Actors/Amazon.md'], all: false }]);
		const amounts = await inPage(() => {
			const answer = window.atlasApi.query('TABLE investments OF [[Amazon]]');
			return answer.ok ? answer.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [];
		});
		expect(amounts).toContain('$12B');
		await inPage(() => {
			(window as unknown as { stopHearing: () => void }).stopHearing();
			Reflect.deleteProperty(window, 'stopHearing');
		});
		writeFileSync(path.join(vault.folder, 'Actors/Amazon.md'), vault.text('Actors/Amazon.md').replace('| $12B |', '| $13B |'));
		await eventually(() => inPage(() => JSON.stringify(window.atlasApi.query('TABLE investments OF [[Amazon]]')).includes('$13B')), true);
		expect(await inPage(() => window.heardChanges.length)).toBe(1);
	});

	test('a mistake in a callback is reported as what it is, and others are told all the same', async () => {
		opened.expectFault('mistake of another plugin');
		await inPage(() => {
			window.heardChanges = [];
			window.atlasApi.on('changed', () => {
				throw new Error('mistake of another plugin');
			});
			window.atlasApi.on('changed', change => window.heardChanges.push(change));
		});
		writeFileSync(path.join(vault.folder, 'New.md'), '# New');
		await eventually(() => inPage(() => window.heardChanges.flatMap(({ paths }) => paths)), ['New.md']);
	});

	test('is no promise that never ends when the plugin is turned off', async () => {
		await inPage(() => window.hostDriver.unloadPlugin());
		expect(await inPage(() => window.atlasApi.ready)).toBe(false);
	});
});
