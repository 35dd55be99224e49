import { readFile, readdir, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryVault, type TemporaryVault } from './fixtures/temporary-vault';
import type { OutsideChange } from './protocol';
import { startHost, type Host } from './server/start-host';

const pluginDir = path.join(import.meta.dirname, 'fixtures/small-plugin');
const openHosts: Host[] = [];
const vaults: TemporaryVault[] = [];

async function serve(notes: Record<string, string> = {}, port?: number): Promise<{ host: Host; vault: TemporaryVault }> {
	const vault = await temporaryVault(notes);
	const host = await startHost({ vault: vault.dir, pluginDir, ...port === undefined ? {} : { port } });
	vaults.push(vault);
	openHosts.push(host);
	return { host, vault };
}

interface Asked { status: number; body: string; headers: NodeJS.Dict<string | string[]> }

/** A request as a stranger can make it: path and headers as given. */
function ask(host: Host, target: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Asked> {
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port: host.port, path: target, method, headers }, response => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (chunk: string) => { text += chunk; });
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
		});
		asked.on('error', reject);
		asked.end(body);
	});
}

const bytes = (host: Host, relative: string): Promise<Asked> => ask(host, `/api/bytes?path=${encodeURIComponent(relative)}`);
const write = (host: Host, relative: string, body: string, only = 'any'): Promise<Asked> =>
	ask(host, `/api/file?path=${encodeURIComponent(relative)}&only=${only}`, { method: 'PUT', body, headers: { 'x-host-client': 'me' } });

/** What the pages are told, as it comes. */
async function listen(host: Host, client: string): Promise<OutsideChange[]> {
	const heard: OutsideChange[] = [];
	await new Promise<void>(resolve => {
		request({ host: '127.0.0.1', port: host.port, path: `/api/events?client=${client}` }, response => {
			response.setEncoding('utf8');
			response.on('data', (chunk: string) => {
				for (const [, json] of chunk.matchAll(/^data: (.*)$/gm)) heard.push(...JSON.parse(json ?? '[]') as OutsideChange[]);
				resolve();
			});
			response.on('error', () => undefined);
		}).on('error', () => undefined).end();
	});
	return heard;
}

async function until(holds: () => boolean, ms = 4000): Promise<void> {
	const end = Date.now() + ms;
	while (!holds()) {
		if (Date.now() > end) throw new Error('it did not happen');
		await new Promise(resolve => { setTimeout(resolve, 20); });
	}
}

afterEach(async () => {
	for (const host of openHosts.splice(0)) await host.close();
	for (const vault of vaults.splice(0)) await vault.remove();
});

describe('what the server refuses', () => {
	it.each(['../secret.md', 'a/../../secret.md', '/etc/passwd', 'C:/secret.md', 'a\0.md', 'a\\..\\b.md', './A.md', 'a//b.md', '', '.obsidian/app.json', '.git/config'])('the path %j', async relative => {
		const { host } = await serve({ 'A.md': 'a' });
		expect((await bytes(host, relative)).status).toBe(403);
		expect((await write(host, relative, 'x')).status).toBe(403);
	});

	it('paths that are hidden in the encoding of the address', async () => {
		const { host } = await serve({ 'A.md': 'a' });
		expect((await ask(host, '/api/bytes?path=%2e%2e%2fsecret.md')).status).toBe(403);
		expect((await ask(host, '/../../etc/passwd')).status).toBe(404);
		expect((await ask(host, '/plugin/..%2f..%2fpackage.json')).status).toBe(404);
	});

	it('links that lead out of the vault, for reading, writing, moving and removing', async () => {
		const { host, vault } = await serve({ 'A.md': 'a' });
		const outside = await temporaryVault({ 'secret.md': 'secret' });
		vaults.push(outside);
		await symlink(path.join(outside.dir, 'secret.md'), path.join(vault.dir, 'link.md'));
		await symlink(outside.dir, path.join(vault.dir, 'folder'));
		for (const relative of ['link.md', 'folder/secret.md', 'folder/new.md']) {
			expect((await bytes(host, relative)).status).toBe(403);
			expect((await write(host, relative, 'x')).status).toBe(403);
			expect((await ask(host, '/api/remove', { method: 'POST', body: JSON.stringify({ path: relative }) })).status).toBe(403);
			expect((await ask(host, '/api/move', { method: 'POST', body: JSON.stringify({ from: 'A.md', to: relative }) })).status).toBe(403);
		}
		expect(await readFile(path.join(outside.dir, 'secret.md'), 'utf8')).toBe('secret');
		expect((await ask(host, '/api/vault')).body).not.toContain('link.md');
	});

	it('other names for this machine, and pages of other hosts', async () => {
		const { host } = await serve({ 'A.md': 'a' });
		const { port } = host;
		expect((await ask(host, '/api/vault', { headers: { host: `evil.example:${port}` } })).status).toBe(403);
		expect((await ask(host, '/api/vault', { headers: { host: `127.0.0.1:${port + 1}` } })).status).toBe(403);
		expect((await ask(host, '/api/vault', { headers: { origin: 'http://evil.example' } })).status).toBe(403);
		expect((await ask(host, '/api/vault', { headers: { origin: 'null' } })).status).toBe(403);
		expect((await ask(host, '/api/bytes?path=A.md', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
		expect((await ask(host, '/api/vault', { headers: { host: `localhost:${port}`, origin: `http://localhost:${port}` } })).status).toBe(200);
	});

	it('methods and bodies that it does not know', async () => {
		const { host } = await serve();
		expect((await ask(host, '/api/vault', { method: 'DELETE' })).status).toBe(405);
		expect((await ask(host, '/api/read', { method: 'POST', body: 'no json' })).status).toBe(400);
		expect((await ask(host, '/api/move', { method: 'POST', body: '{"from":"A.md"}' })).status).toBe(400);
	});
});

describe('what the server serves', () => {
	it('the page, under a policy that forbids the network, and never to be kept', async () => {
		const { host } = await serve();
		const { status, body, headers } = await ask(host, '/');
		expect(status).toBe(200);
		expect(body).toContain('/page.js');
		expect(headers['cache-control']).toBe('no-store');
		expect(headers['content-security-policy']).toContain("connect-src 'self'");
	});

	it('all files that are not hidden, with their stats', async () => {
		const { host } = await serve({ 'A.md': 'abc', 'Sub/B.md': '', '.obsidian/app.json': '{}', '.trash/C.md': '' });
		const listing = JSON.parse((await ask(host, '/api/vault')).body) as { files: { path: string; size: number }[]; folders: string[] };
		expect(listing.files.map(file => [file.path, file.size]).sort()).toEqual([['A.md', 3], ['Sub/B.md', 0]]);
		expect(listing.folders).toEqual(['Sub']);
	});

	it('many texts at once, with the reason for each that is missing', async () => {
		const { host } = await serve({ 'A.md': '\ufeffa\r\n' });
		const { body } = await ask(host, '/api/read', { method: 'POST', body: JSON.stringify(['A.md', 'Gone.md', '../x']) });
		expect(JSON.parse(body)).toEqual([{ text: '\ufeffa\r\n' }, { text: null, error: 'no such file', status: 404 }, { text: null, error: 'only paths inside the vault', status: 403 }]);
	});

	it('another port when the one asked for is taken', async () => {
		const taken = createServer();
		const port = await new Promise<number>(resolve => taken.listen(0, '127.0.0.1', () => {
			const address = taken.address();
			resolve(typeof address === 'object' && address ? address.port : 0);
		}));
		const { host } = await serve({}, port);
		expect(host.port).toBeGreaterThan(port);
		expect((await ask(host, '/')).status).toBe(200);
		taken.close();
	});

	it('says which folder is missing', async () => {
		await expect(startHost({ vault: '/no/such/vault', pluginDir })).rejects.toThrow('There is no folder "/no/such/vault".');
	});
});

describe('writing', () => {
	it('puts the new bytes in place of the old, and leaves nothing beside them', async () => {
		const { host, vault } = await serve({ 'A.md': 'old' });
		const { status, body } = await write(host, 'A.md', 'new\r\n');
		expect(status).toBe(200);
		expect((JSON.parse(body) as { size: number }).size).toBe(5);
		expect(await readFile(path.join(vault.dir, 'A.md'), 'utf8')).toBe('new\r\n');
		expect(await readdir(vault.dir)).toEqual(['A.md']);
	});

	it('creates only what is not there, moves only to where nothing is', async () => {
		const { host, vault } = await serve({ 'A.md': 'a', 'B.md': 'b' });
		expect((await write(host, 'A.md', 'x', 'new')).status).toBe(409);
		expect((await ask(host, '/api/move', { method: 'POST', body: JSON.stringify({ from: 'A.md', to: 'B.md' }) })).status).toBe(409);
		expect(await readFile(path.join(vault.dir, 'B.md'), 'utf8')).toBe('b');
	});

	it('keeps a plugin\'s settings in its own file, and trash in the vault', async () => {
		const { host, vault } = await serve({ 'A.md': 'a' });
		expect((await write(host, '.obsidian/plugins/small-plugin/data.json', '{}')).status).toBe(200);
		expect((await ask(host, '/api/trash', { method: 'POST', body: JSON.stringify({ path: 'A.md' }) })).status).toBe(200);
		expect(await readFile(path.join(vault.dir, '.trash/A.md'), 'utf8')).toBe('a');
		expect((await stat(path.join(vault.dir, '.obsidian/plugins/small-plugin/data.json'))).isFile()).toBe(true);
	});
});

describe('telling of outside changes', () => {
	it('tells what was made, changed, moved and removed, in folders old and new', async () => {
		const { host, vault } = await serve({ 'A.md': 'a', 'Sub/B.md': 'b' });
		const heard = await listen(host, 'page');
		await vault.write('A.md', 'changed');
		await vault.write('New/Deep/C.md', 'c');
		await rename(path.join(vault.dir, 'Sub/B.md'), path.join(vault.dir, 'Sub/D.md'));
		const told = (): string[] => heard.map(change => `${change.kind} ${change.path}`);
		await until(() => told().includes('file-created New/Deep/C.md') && told().includes('file-created Sub/D.md') && told().includes('file-modified A.md'));
		expect(told()).toEqual(expect.arrayContaining(['folder-created New', 'folder-created New/Deep', 'deleted Sub/B.md']));
		await writeFile(path.join(vault.dir, 'New/Deep/C.md'), 'later');
		await until(() => told().includes('file-modified New/Deep/C.md'));
	});

	it('does not tell a page of its own writes, but tells the other pages', async () => {
		const { host, vault } = await serve({ 'A.md': 'a' });
		const mine = await listen(host, 'me');
		const theirs = await listen(host, 'you');
		await write(host, 'A.md', 'mine');
		await write(host, 'B.md', 'mine too');
		await vault.write('C.md', 'outside');
		await until(() => mine.some(change => change.path === 'C.md') && theirs.some(change => change.path === 'C.md'));
		expect(mine.map(change => change.path)).toEqual(['C.md']);
		expect(theirs.map(change => `${change.kind} ${change.path}`)).toEqual(['file-modified A.md', 'file-created B.md', 'file-created C.md']);
	});

	it('tells of settings that somebody else wrote', async () => {
		const { host, vault } = await serve();
		const heard = await listen(host, 'me');
		await write(host, '.obsidian/plugins/small-plugin/data.json', '{"mine":1}');
		await new Promise(resolve => { setTimeout(resolve, 700); });
		expect(heard).toEqual([]);
		await vault.write('.obsidian/plugins/small-plugin/data.json', '{"theirs":1}');
		await until(() => heard.some(change => change.kind === 'settings'));
	});
});
