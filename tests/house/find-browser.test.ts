import { chmodSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lookForBrowser } from '../../scripts/find-browser.mjs';
import { temporaryFolder } from './temporary';

const works = '#!/bin/sh\necho Chromium 1.0\n';
const fails = '#!/bin/sh\necho "install the snap first"\nexit 1\n';

/** A folder with programs in it. */
function programs(files: Record<string, string>): string {
	const folder = temporaryFolder(files);
	for (const name of Object.keys(files)) chmodSync(path.join(folder, name), 0o755);
	return folder;
}

function pretend(chosen: string, folders: readonly string[]): void {
	vi.stubEnv('CHROME_PATH', chosen);
	vi.stubEnv('PATH', folders.join(path.delimiter));
}

afterEach(() => {
	vi.unstubAllEnvs();
});

describe.skipIf(process.platform !== 'linux')('looking for a browser', () => {
	it('takes the one that CHROME_PATH names before any other', async () => {
		const chosen = path.join(programs({ mine: works }), 'mine');
		pretend(chosen, [programs({ chromium: works })]);
		expect(await lookForBrowser()).toMatchObject({ path: chosen });
	});

	it('goes on when CHROME_PATH names nothing, and says so', async () => {
		const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		const folder = programs({ chromium: works });
		pretend('/no/such/browser', [folder]);
		const found = await lookForBrowser();
		expect(said).toHaveBeenCalledWith('CHROME_PATH is no browser that runs: /no/such/browser\n');
		said.mockRestore();
		expect(found).toMatchObject({ path: path.join(folder, 'chromium') });
	});

	it('prefers chromium to others of the path, wherever they stand', async () => {
		const folder = programs({ chromium: works });
		pretend('', [programs({ 'google-chrome': works, msedge: works }), folder]);
		expect(await lookForBrowser()).toMatchObject({ path: path.join(folder, 'chromium') });
	});

	it('passes over a program that does not run', async () => {
		const folder = programs({ 'google-chrome-stable': works });
		pretend('', [programs({ chromium: fails, 'chromium-browser': fails }), folder]);
		expect(await lookForBrowser()).toMatchObject({ path: path.join(folder, 'google-chrome-stable') });
	});

	it('leaves headless to the caller, and the sandbox out where there is none', async () => {
		pretend('', [programs({ chromium: works })]);
		vi.stubEnv('CI', 'true');
		const args = (await lookForBrowser())?.args ?? [];
		expect(args).toContain('--no-sandbox');
		expect(args).toContain('--disable-sync');
		expect(args.filter(flag => flag.startsWith('--headless'))).toEqual([]);
	});
});
