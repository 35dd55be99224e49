// Finds a Chromium to test in, or installs one. The answer is what playwright's launch() wants.
import { existsSync, readFileSync } from 'node:fs';
import { browserPlaces } from './browser-places.mjs';
import { installFromDebian, installFromNpm, packagedBrowser } from './install-browser.mjs';
import { listen } from './run.mjs';

const quiet = [
	'--disable-gpu', '--disable-quic', '--no-first-run',
	'--disable-background-networking', '--disable-component-update', '--disable-sync',
];

function kernelSays(setting, value) {
	try {
		return readFileSync(`/proc/sys/kernel/${setting}`, 'utf8').trim() === value;
	} catch {
		return false;
	}
}

/** The sandbox refuses to start as root, and where the kernel keeps users from making namespaces. */
function lacksSandbox() {
	if (process.env.CI || process.getuid?.() === 0) return true;
	return kernelSays('unprivileged_userns_clone', '0') || kernelSays('apparmor_restrict_unprivileged_userns', '1');
}

const withFlags = browser => ({ ...browser, args: lacksSandbox() ? ['--no-sandbox', ...quiet] : quiet });

/** Ubuntu's chromium is a script that only asks for a snap, so it is asked for its version first. */
async function runs(program, env) {
	if (!existsSync(program)) return false;
	if (process.platform !== 'linux') return true;
	const { code } = await listen(program, ['--version'], { env, signal: globalThis.AbortSignal.timeout(20_000) }).catch(() => ({ code: 1 }));
	return code === 0;
}

async function firstThatRuns(programs) {
	for (const program of programs) if (await runs(program)) return { path: program };
	return null;
}

async function ifItRuns(browser) {
	return browser && await runs(browser.path, browser.env) ? browser : null;
}

async function chosenByUser() {
	const chosen = process.env.CHROME_PATH;
	if (!chosen) return null;
	if (await runs(chosen)) return { path: chosen };
	process.stderr.write(`CHROME_PATH is no browser that runs: ${chosen}\n`);
	return null;
}

/** A browser that is there already, or null. */
export async function lookForBrowser() {
	const found = await chosenByUser() ?? await firstThatRuns(browserPlaces()) ?? await ifItRuns(await packagedBrowser());
	return found && withFlags(found);
}

async function installBrowser() {
	const debian = await installFromDebian() && await firstThatRuns(browserPlaces());
	return debian || ifItRuns(await installFromNpm());
}

/** A browser, installed when there is none; null, and advice on stderr, when none can be had. */
export async function findBrowser() {
	const found = await lookForBrowser();
	if (found) return found;
	const installed = await installBrowser();
	if (installed) return withFlags(installed);
	process.stderr.write('No browser was found. Install Chromium, Chrome or Edge, or name one in CHROME_PATH.\n');
	return null;
}
