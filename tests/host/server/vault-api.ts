import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { clientHeader, type FileStat, type VaultListing } from '../protocol';
import type { EventStream } from './event-stream';
import { Refusal, asRefusal } from './refusal';
import { readBody, readFields, readPaths } from './request-body';
import { isSettingsFile } from './safe-path';
import type { SettingsWatch } from './settings-watch';
import type { Turns } from './turns';
import type { VaultFiles } from './vault-files';
import type { VaultTree } from './vault-tree';
import type { VaultWatch } from './watch';

export interface VaultParts {
	root: string;
	files: VaultFiles;
	tree: VaultTree;
	turns: Turns;
	events: EventStream;
	watch: VaultWatch;
	settings: SettingsWatch;
}

type Answer = (request: IncomingMessage, url: URL, response: ServerResponse) => Promise<unknown>;

function clientOf(request: IncomingMessage): string {
	const name = request.headers[clientHeader];
	return typeof name === 'string' ? name : '';
}

function pathOf(url: URL): string {
	const wanted = url.searchParams.get('path');
	if (wanted === null) throw new Refusal(400, 'which path?');
	return wanted;
}

/** Every verb of the vault, by method and address. What a verb returns is sent as JSON. */
export class VaultApi {
	private readonly answers: ReadonlyMap<string, Answer>;

	constructor(private readonly parts: VaultParts) {
		this.answers = new Map<string, Answer>([
			['GET /api/vault', () => this.list()],
			['GET /api/stat', async (_, url) => ({ stat: await this.parts.files.stat(pathOf(url)) })],
			['POST /api/read', request => this.read(request)],
			['PUT /api/file', (request, url) => this.write(request, url)],
			['POST /api/folder', request => this.change(request, ['path'], ({ path: folder }) => this.parts.files.makeFolder(folder))],
			['POST /api/move', request => this.change(request, ['from', 'to'], ({ from, to }) => this.parts.files.move(from, to))],
			['POST /api/remove', request => this.change(request, ['path'], ({ path: gone }) => this.parts.files.remove(gone))],
			['POST /api/trash', request => this.change(request, ['path'], ({ path: gone }) => this.parts.files.trash(gone))],
		]);
	}

	find(method: string, pathname: string): Answer | undefined {
		return this.answers.get(`${method} ${pathname}`);
	}

	private list(): Promise<VaultListing> {
		const { root, tree, turns } = this.parts;
		return turns.take(async () => {
			await tree.rescanAll();
			return {
				name: path.basename(root),
				id: createHash('sha256').update(root).digest('hex').slice(0, 16),
				files: tree.files(),
				folders: tree.folderPaths().filter(folder => folder !== ''),
			};
		});
	}

	/** Many texts in one answer; a file that cannot be read is null with its reason. */
	private async read(request: IncomingMessage): Promise<{ text: string | null; error?: string; status?: number }[]> {
		const paths = await readPaths(request);
		return Promise.all(paths.map(async one => {
			try {
				return { text: (await this.parts.files.read(one)).toString('utf8') };
			} catch (error) {
				const { message, status } = asRefusal(error);
				return { text: null, error: message, status };
			}
		}));
	}

	private async write(request: IncomingMessage, url: URL): Promise<FileStat | null> {
		const { files, settings, turns } = this.parts;
		const relative = pathOf(url);
		const only = url.searchParams.get('only') === 'new' ? 'new' : 'any';
		const since = url.searchParams.get('since');
		const bytes = await readBody(request);
		return turns.take(async () => {
			if (isSettingsFile(relative)) settings.wrote(bytes.toString('utf8'));
			const stat = await files.write(relative, bytes, only, since);
			if (stat !== null) await this.tellOthers(request, [relative]);
			return stat;
		});
	}

	private async change<K extends string>(
		request: IncomingMessage, names: K[], make: (fields: Record<K, string>) => Promise<void>,
	): Promise<object> {
		const fields = await readFields(request, ...names);
		await this.parts.turns.take(async () => {
			await make(fields);
			await this.tellOthers(request, names.map(name => fields[name]));
		});
		return {};
	}

	private async tellOthers(request: IncomingMessage, paths: string[]): Promise<void> {
		const { tree, events, watch } = this.parts;
		for (const one of paths) events.tell(await tree.refresh(one), clientOf(request));
		watch.followFolders();
	}
}
