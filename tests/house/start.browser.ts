import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runStart, type RunningStart } from './running-start';
import { filesUnder, root } from './repository';
import { temporaryFolder } from './temporary';

const running: RunningStart[] = [];
afterEach(() => {
	for (const started of running.splice(0)) started.kill();
});

async function start(...args: string[]): Promise<RunningStart> {
	const started = await runStart(args);
	running.push(started);
	return started;
}

const canInterrupt = process.platform !== 'win32';

describe('npm start', () => {
	it('serves a page with the plugin, on a working copy of the sample vault', async () => {
		const { address, output } = await start('--port', '0');
		const page = await fetch(address);
		expect(page.status).toBe(200);
		expect(page.headers.get('content-type')).toContain('text/html');
		expect(await page.text()).toContain('<html');
		const plugin = await fetch(new URL('/plugin/main.js', address));
		expect(await plugin.text()).toBe(readFileSync(path.join(root, 'main.js'), 'utf8'));
		const copy = /working copy of the sample vault: (.+)/.exec(output())?.[1] ?? '';
		expect(filesUnder(copy)).toEqual(expect.arrayContaining(filesUnder(path.join(root, 'sample-vault'))));
		expect(path.resolve(copy)).not.toBe(path.join(root, 'sample-vault'));
	});

	it.runIf(canInterrupt)('ends cleanly on Ctrl-C', async () => {
		const started = await start('--port', '0', '--vault', temporaryFolder({ 'note.md': '' }));
		expect((await fetch(started.address)).status).toBe(200);
		expect(await started.interrupt()).toBe(0);
		expect(started.output()).not.toMatch(/^\s+at |Error/m);
		await expect(fetch(started.address)).rejects.toThrow();
	});

	it('takes the next port when one is taken, and serves the folder that was named', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const taken = (other.address() as AddressInfo).port;
		const vault = temporaryFolder({ 'only here.md': 'text' });
		const started = await start('--port', String(taken), '--vault', vault);
		const port = Number(new URL(started.address).port);
		expect(port).toBeGreaterThan(taken);
		expect(started.output()).not.toContain('working copy');
		expect(existsSync(path.join(vault, 'only here.md'))).toBe(true);
		const note = await fetch(new URL('/api/bytes?path=only%20here.md', started.address));
		expect(await note.text()).toBe('text');
		other.close();
	});
});
