import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, type OpenedHost, type OpenHostOptions } from './browser';
import { buildSmallPlugin } from './fixtures/build-plugin';
import { temporaryVault, type TemporaryVault } from './fixtures/temporary-vault';

const notes = {
	'Actors/Amazon.md': '---\naliases: [AMZN]\ntags: [actor]\n---\n# Amazon\n\nSee [[Nvidia]] and [[Missing]].\n\n```small\nhello\n```\n',
	'Actors/Nvidia.md': '# Nvidia\n\n#actor\n',
	'Daily/2026-01-01.md': '- [ ] watch [[Amazon]]\n',
};

async function inVault(options: Partial<OpenHostOptions>, use: (host: OpenedHost, vault: TemporaryVault) => Promise<void>): Promise<void> {
	const vault = await temporaryVault(notes);
	const host = await openHost({ vault: vault.dir, pluginDir: await buildSmallPlugin(), ...options });
	try {
		await use(host, vault);
		await host.close();
	} finally {
		await host.page.context().close();
		await vault.remove();
	}
}

const heard = (host: OpenedHost): Promise<string[]> => host.page.evaluate(() => {
	const plugin: unknown = Reflect.get(Reflect.get(Reflect.get(window.hostDriver.app, 'plugins') as object, 'plugins') as object, 'small-plugin');
	return (plugin as { heard: string[] }).heard; // the fixture's own field
});

afterAll(closeBrowser);

describe('booting', () => {
	it('loads the plugin, knows every note when warm, and enables once', async () => {
		await inVault({}, async host => {
			await host.page.evaluate(() => window.hostDriver.settleMetadata());
			const events = await heard(host);
			expect(events).toContain('ready with 3 known');
			expect(events).toContain('enabled');
			expect(events).toContain('resolved');
			expect(events.filter(one => one.startsWith('create') || one.startsWith('changed'))).toEqual([]);
		});
	});
});
