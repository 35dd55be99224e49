// `npm run install-plugin -- --vault DIR`: puts the built plugin into a vault. The plugin's own data.json is left alone.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { existingFolder, readOptions, runCommand, UserError } from './command.mjs';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

const usage = 'npm run install-plugin -- --vault DIR';
const assets = ['main.js', 'manifest.json', 'styles.css'];

function vaultFolder(options) {
	if (options.vault === undefined) throw new UserError(`no vault was named. Usage: ${usage}`);
	const vault = existingFolder(options.vault);
	if (!existsSync(path.join(vault, '.obsidian'))) {
		throw new UserError(`${vault} is not an Obsidian vault: it has no .obsidian folder. Open it in Obsidian once, then try again`);
	}
	return vault;
}

/** Beside it first, then in its place: a copy cut short never stands where Obsidian looks. */
async function putInPlace(from, to) {
	const beside = `${to}.${process.pid}.tmp`;
	try {
		await copyFile(from, beside);
		await rename(beside, to);
	} finally {
		await rm(beside, { force: true });
	}
}

await runCommand(async () => {
	const options = readOptions({ vault: { type: 'string' }, help: { type: 'boolean' } }, usage);
	if (options.help) return console.log(`Usage: ${usage}`) ?? 0;
	const vault = vaultFolder(options);
	await ensureInstalled();
	// Always anew: what stands there may be a development build.
	await build();
	const folder = path.join(vault, '.obsidian/plugins/actor-atlas');
	await mkdir(folder, { recursive: true });
	for (const name of assets) await putInPlace(path.join(root, name), path.join(folder, name));
	console.log(`Installed into ${folder}`);
	console.log('In Obsidian: Settings, Community plugins, turn on Actor Atlas. If it was on already, turn it off and on again.');
	return 0;
});
