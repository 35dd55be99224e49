import { spawn } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtDir, buildHostServer } from './build.mjs';
import { temporaryVault } from './fixtures/temporary-vault';

const pluginDir = path.join(import.meta.dirname, 'fixtures/small-plugin');

interface Ended { code: number | null; out: string; err: string }

/** Runs the built server; `until` is called with all that it printed so far, and may end it. */
function run(args: string[], until?: (out: string, end: (signal: NodeJS.Signals) => void) => void): Promise<Ended> {
	return new Promise(resolve => {
		const child = spawn(process.execPath, [path.join(builtDir, 'serve.mjs'), ...args]);
		let out = '';
		let err = '';
		child.stdout.on('data', (chunk: Buffer) => {
			out += chunk.toString();
			until?.(out, signal => child.kill(signal));
		});
		child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString(); });
		child.on('close', code => resolve({ code, out, err }));
	});
}

describe('the server as a program', () => {
	beforeAll(() => buildHostServer());

	it('says where the vault is open, and ends cleanly on Ctrl-C', async () => {
		const vault = await temporaryVault({ 'A.md': 'a' });
		const { code, out, err } = await run(['--vault', vault.dir, '--plugin', pluginDir, '--port', '0', '--no-open'], (printed, end) => {
			if (printed.includes('Ctrl-C')) end('SIGINT');
		});
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/is open at http:\/\/127\.0\.0\.1:\d+\//);
		await vault.remove();
	});

	it('says what is wrong with its arguments', async () => {
		expect(await run(['--vault', '/no/such/vault', '--plugin', pluginDir])).toMatchObject({ code: 1, err: 'There is no folder "/no/such/vault".\n' });
		expect(await run([])).toMatchObject({ code: 2 });
		expect(await run(['--vault', '.', '--port', 'x'])).toMatchObject({ code: 2 });
		expect(await run(['--nonsense'])).toMatchObject({ code: 2 });
	});
});
