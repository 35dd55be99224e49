import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

const limit = 256 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Uint8Array>) {
		size += chunk.length;
		if (size > limit) throw new Refusal(413, 'too long');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** The named strings of a JSON body, or a refusal. */
export async function readFields<K extends string>(request: IncomingMessage, ...names: K[]): Promise<Record<K, string>> {
	const body = parseJson((await readBody(request)).toString('utf8'));
	if (typeof body !== 'object' || body === null) throw new Refusal(400, 'a JSON object is wanted');
	const known = new Map<string, unknown>(Object.entries(body));
	return Object.fromEntries(names.map(name => {
		const value = known.get(name);
		if (typeof value !== 'string') throw new Refusal(400, `"${name}" is missing`);
		return [name, value];
	})) as Record<K, string>; // every name was just looked up
}

export async function readPaths(request: IncomingMessage): Promise<string[]> {
	const body = parseJson((await readBody(request)).toString('utf8'));
	if (!Array.isArray(body)) throw new Refusal(400, 'a list of paths is wanted');
	return body.map((item: unknown) => {
		if (typeof item !== 'string') throw new Refusal(400, 'a list of paths is wanted');
		return item;
	});
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(400, 'no JSON');
	}
}
