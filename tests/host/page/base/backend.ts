import { clientHeader, type FileStat, type OutsideChange, type VaultListing } from '../../protocol';

const client = Math.random().toString(36).slice(2);

interface ReadAnswer { text: string | null; error?: string; status?: number }
interface Waiting { path: string; resolve: (text: string) => void; reject: (error: Error) => void }

/** A failed request; `code` reads like the error of a file system, as callers of the app's adapter expect. */
export class BackendError extends Error {
	readonly code: string;
	constructor(message: string, readonly status: number) {
		super(message);
		this.code = status === 404 ? 'ENOENT' : status === 409 ? 'EEXIST' : status === 403 ? 'EACCES' : 'EIO';
	}
}

async function ask(method: string, address: string, body?: BodyInit): Promise<Response> {
	const response = await fetch(address, { method, headers: { [clientHeader]: client }, ...body === undefined ? {} : { body } });
	if (response.ok) return response;
	const answer: unknown = await response.json().catch(() => null);
	const reason = typeof answer === 'object' && answer !== null && 'error' in answer ? String(answer.error) : response.statusText;
	throw new BackendError(reason, response.status);
}

const post = (address: string, body: unknown): Promise<Response> => ask('POST', address, JSON.stringify(body));
const encode = encodeURIComponent;

let waiting: Waiting[] = [];

/** Reads asked for in the same moment travel together: one request for many notes. */
async function sendReads(): Promise<void> {
	const batch = waiting;
	waiting = [];
	try {
		const answers = await (await post('/api/read', batch.map(one => one.path))).json() as ReadAnswer[];
		batch.forEach((one, index) => {
			const answer = answers[index];
			if (answer && answer.text !== null) one.resolve(answer.text);
			else one.reject(new BackendError(`${answer?.error ?? 'no answer'}: ${one.path}`, answer?.status ?? 500));
		});
	} catch (error) {
		for (const one of batch) one.reject(error instanceof Error ? error : new Error(String(error)));
	}
}

/** The folder on disk, as the local server gives it. Answers are of our own server, so their shape is taken as given. */
export const backend = {
	list: async (): Promise<VaultListing> => await (await ask('GET', '/api/vault')).json() as VaultListing,

	readText: (path: string): Promise<string> => new Promise((resolve, reject) => {
		if (waiting.length === 0) queueMicrotask(() => void sendReads());
		waiting.push({ path, resolve, reject });
	}),

	stat: async (path: string): Promise<(FileStat & { folder: boolean }) | null> => {
		const { stat } = await (await ask('GET', `/api/stat?path=${encode(path)}`)).json() as { stat: (FileStat & { folder: boolean }) | null };
		return stat;
	},

	readBytes: async (path: string): Promise<ArrayBuffer> => (await ask('GET', `/api/bytes?path=${encode(path)}`)).arrayBuffer(),

	write: async (path: string, data: string | ArrayBuffer, only: 'new' | 'any'): Promise<FileStat> => {
		// A Blob keeps the text as it is; a string body would have lone surrogates replaced all the same.
		const body = new Blob([data]);
		return await (await ask('PUT', `/api/file?path=${encode(path)}&only=${only}`, body)).json() as FileStat;
	},

	/** Writes while the file is still as it was then, else null. */
	writeSince: async (path: string, data: string, { mtime, size }: { mtime: number; size: number }): Promise<FileStat | null> =>
		await (await ask('PUT', `/api/file?path=${encode(path)}&since=${mtime}-${size}`, new Blob([data]))).json() as FileStat | null,

	makeFolder: async (path: string): Promise<void> => { await post('/api/folder', { path }); },
	move: async (from: string, to: string): Promise<void> => { await post('/api/move', { from, to }); },
	remove: async (path: string): Promise<void> => { await post('/api/remove', { path }); },
	trash: async (path: string): Promise<void> => { await post('/api/trash', { path }); },

	onOutsideChange(tell: (change: OutsideChange) => void): void {
		const stream = new EventSource(`/api/events?client=${client}`);
		stream.addEventListener('message', event => {
			for (const change of JSON.parse(String(event.data)) as OutsideChange[]) tell(change);
		});
	},

	async text(address: string): Promise<string | null> {
		const response = await fetch(address);
		return response.ok ? response.text() : null;
	},
};
