import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startHost } from './server/start-host';

const usage = 'Usage: serve --vault DIR [--port N] [--plugin DIR] [--note PATH] [--no-open]';

/** Best effort: an address that can be clicked was printed already. */
function openInBrowser(url: string): void {
	const [command, args]: [string, string[]] = process.platform === 'darwin' ? ['open', [url]]
		: process.platform === 'win32' ? ['cmd', ['/c', 'start', '', url]]
		: ['xdg-open', [url]];
	const child = spawn(command, args, { stdio: 'ignore', detached: true });
	child.on('error', () => undefined);
	child.unref();
}

/** Serves a vault until Ctrl-C; the exit code. */
export async function main(argv: string[]): Promise<number> {
	const here = path.dirname(fileURLToPath(import.meta.url));
	let values;
	try {
		({ values } = parseArgs({
			args: argv,
			options: { vault: { type: 'string' }, port: { type: 'string' }, plugin: { type: 'string' }, note: { type: 'string' }, 'no-open': { type: 'boolean' } },
		}));
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
		return 2;
	}
	const port = Number(values.port ?? 5710);
	if (values.vault === undefined || !Number.isInteger(port) || port < 0 || port > 65_535) {
		console.error(usage);
		return 2;
	}
	const vault = path.resolve(values.vault);
	try {
		const host = await startHost({ vault, pluginDir: path.resolve(values.plugin ?? '.'), pageDir: here, port });
		// Before the address is told: whoever reads it may end us at once.
		const ended = new Promise<void>(resolve => {
			process.once('SIGINT', resolve);
			process.once('SIGTERM', resolve);
		});
		const address = values.note === undefined ? host.url : `${host.url}?open=${encodeURIComponent(values.note)}`;
		console.log(`${path.basename(vault)} is open at ${address}\nIts files are really read and written: ${vault}\nPress Ctrl-C to stop.`);
		if (!values['no-open']) openInBrowser(address);
		await ended;
		await host.close();
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		return 1;
	}
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main(process.argv.slice(2));
