// `npm run install-plugin -- --vault DIR`: puts the built plugin into a vault. The plugin's own data.json is left alone.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { existingFolder, readOptions, runCommand, UserError } from './command.mjs';
import { ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

const usage = 'npm run install-plugin -- --vault DIR';

function vaultFolder(options) {
	if (options.vault === undefined) throw new UserError(`no vault was named. Usage: ${usage}`);
	const vault = existingFolder(options.vault);
	if (!existsSync(path.join(vault, '.obsidian'))) {
		throw new UserError(`${vault} is not an Obsidian vault: it has no .obsidian folder. Open it in Obsidian once, then try again`);
	}
	return vault;
}

/** Beside it first, then in its place: a file cut short never stands where Obsidian looks. */
async function putInPlace(file, make) {
	const beside = `${file}.${process.pid}.tmp`;
	try {
		await make(beside);
		await rename(beside, file);
	} finally {
		await rm(beside, { force: true });
	}
}

/** Built anew: the main.js of the project may be a development build. */
async function buildInto(outfile) {
	const { default: esbuild } = await import('esbuild');
	const { pluginBuild } = await import('../esbuild.config.mjs');
	await esbuild.build({ ...pluginBuild, outfile });
}

async function install(vault) {
	const folder = path.join(vault, '.obsidian/plugins/actor-atlas');
	await mkdir(folder, { recursive: true });
	await putInPlace(path.join(folder, 'main.js'), buildInto);
	for (const name of ['manifest.json', 'styles.css']) {
		await putInPlace(path.join(folder, name), beside => copyFile(path.join(root, name), beside));
	}
	return folder;
}

await runCommand(async () => {
	const options = readOptions({ vault: { type: 'string' }, help: { type: 'boolean' } }, usage);
	if (options.help) return console.log(`Usage: ${usage}`) ?? 0;
	const vault = vaultFolder(options);
	await ensureInstalled();
	console.log(`Installed into ${await install(vault)}`);
	console.log('In Obsidian: Settings, Community plugins, turn on Actor Atlas. If it was on already, turn it off and on again.');
	return 0;
});
