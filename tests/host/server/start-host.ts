import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { EventStream } from './event-stream';
import { checkCaller, contentSecurityPolicy } from './guard';
import { listen } from './listen';
import { Refusal, asRefusal } from './refusal';
import { SettingsWatch } from './settings-watch';
import { StaticFiles, contentType } from './static-files';
import { Turns } from './turns';
import { VaultApi, type VaultParts } from './vault-api';
import { VaultFiles } from './vault-files';
import { VaultTree } from './vault-tree';
import { VaultWatch } from './watch';

export interface HostOptions {
	/** The folder to serve; absolute. */
	vault: string;
	/** Where main.js, manifest.json and styles.css of the plugin are. */
	pluginDir: string;
	/** Where the built page is. */
	pageDir?: string;
	/** 0, the default, takes any free port; a taken port gives the next one. */
	port?: number;
}

export interface Host {
	url: string;
	port: number;
	close(): Promise<void>;
}

async function realFolder(folder: string): Promise<string> {
	const found = await stat(folder).catch(() => null);
	if (!found) throw new Error(`There is no folder "${folder}".`);
	if (!found.isDirectory()) throw new Error(`"${folder}" is not a folder.`);
	return realpath(folder);
}

async function pluginId(pluginDir: string): Promise<string> {
	const manifest: unknown = JSON.parse(await readFile(path.join(pluginDir, 'manifest.json'), 'utf8'));
	if (typeof manifest === 'object' && manifest !== null && 'id' in manifest && typeof manifest.id === 'string') return manifest.id;
	throw new Error(`${pluginDir}/manifest.json has no id.`);
}

async function openVault(options: HostOptions): Promise<VaultParts> {
	const root = await realFolder(options.vault);
	const tree = new VaultTree(root);
	const turns = new Turns();
	const events = new EventStream();
	const watch = new VaultWatch(root, tree, turns, changes => events.tell(changes));
	const settingsPath = `.obsidian/plugins/${await pluginId(options.pluginDir)}/data.json`;
	const settings = new SettingsWatch(path.join(root, settingsPath), turns, () => events.tell([{ kind: 'settings', path: settingsPath }]));
	await tree.load();
	watch.start();
	await settings.start();
	return { root, files: new VaultFiles(root), tree, turns, events, watch, settings };
}

function send(response: ServerResponse, status: number, type: string, body: Uint8Array | string): void {
	response.writeHead(status, {
		'Content-Type': type,
		'Cache-Control': 'no-store',
		'Content-Security-Policy': contentSecurityPolicy,
		'Cross-Origin-Resource-Policy': 'same-origin',
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
	});
	response.end(body);
}

const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
	send(response, status, contentType('.json'), JSON.stringify(value));

async function answer(parts: VaultParts, api: VaultApi, files: StaticFiles, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const url = new URL(request.url ?? '/', 'http://127.0.0.1');
	const method = request.method ?? 'GET';
	if (method === 'GET' && url.pathname === '/api/events') return parts.events.add(url.searchParams.get('client') ?? '', response);
	const verb = api.find(method, url.pathname);
	if (verb) return sendJson(response, 200, await verb(request, url, response));
	if (method !== 'GET') throw new Refusal(405, 'not so');
	if (url.pathname === '/api/bytes') {
		const relative = url.searchParams.get('path') ?? '';
		return send(response, 200, contentType(relative), await parts.files.read(relative));
	}
	const { bytes, type } = await files.get(url.pathname);
	send(response, 200, type, bytes);
}

/** Serves the page and one vault, to this machine only. */
export async function startHost(options: HostOptions): Promise<Host> {
	const parts = await openVault(options);
	const api = new VaultApi(parts);
	const files = new StaticFiles(options.pageDir ?? path.resolve('.cache/host'), options.pluginDir);
	let port = 0;
	const server = createServer((request, response) => {
		void (async () => {
			try {
				checkCaller(request, port);
				await answer(parts, api, files, request, response);
			} catch (error) {
				const { status, message } = asRefusal(error);
				if (response.headersSent) response.destroy();
				else sendJson(response, status, { error: message });
			}
		})();
	});
	port = await listen(server, options.port ?? 0);
	return {
		url: `http://127.0.0.1:${port}/`,
		port,
		close: async () => {
			parts.watch.stop();
			parts.settings.stop();
			parts.events.close();
			await new Promise(resolve => {
				server.close(resolve);
				server.closeAllConnections();
			});
		},
	};
}
