// Makes sure that what a command needs is there: the packages, and a build that is not older than its sources.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from './command.mjs';
import { root } from './root.mjs';
import { runNode, runNpm, toStderr } from './run.mjs';

const sources = ['src', 'cli', 'esbuild.config.mjs', 'package-lock.json'];
const products = ['main.js', 'dist/actor-atlas.mjs'];

function packagesOf(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** npm notes what it installed last; an install that was cut short leaves no such note. */
export function matchesLock(folder) {
	const note = path.join(folder, 'node_modules/.package-lock.json');
	if (!existsSync(note)) return false;
	const installed = packagesOf(note);
	const wanted = Object.entries(packagesOf(path.join(folder, 'package-lock.json'))).filter(([place]) => place !== '');
	// Packages for other systems are optional, and rightly absent.
	return wanted.every(([place, { version, optional }]) => (installed[place] ? installed[place].version === version : optional));
}

export async function ensureInstalled() {
	if (matchesLock(root)) return;
	process.stderr.write('Installing packages (npm ci)...\n');
	const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], toStderr);
	if (code !== 0) throw Object.assign(new UserError('the packages could not be installed: npm ci failed'), { exitCode: 1 });
}

/** A folder counts by its own time too, which changes when a file in it goes. */
function newest(place) {
	const found = statSync(place);
	if (!found.isDirectory()) return found.mtimeMs;
	return Math.max(found.mtimeMs, ...readdirSync(place).map(name => newest(path.join(place, name))));
}

export function isBuilt(folder) {
	const built = products.map(name => statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
	return Math.min(...built) >= Math.max(...sources.map(name => newest(path.join(folder, name))));
}

export async function ensureBuilt() {
	if (isBuilt(root)) return;
	process.stderr.write('Building...\n');
	const code = await runNode(['esbuild.config.mjs'], toStderr);
	if (code !== 0) throw Object.assign(new UserError('the build failed'), { exitCode: 1 });
}
