// `npm start`: shows a vault with the plugin in a browser. Without --vault, a working copy of the sample vault.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setInterval } from 'node:timers';
import { existingFolder, readOptions, runCommand, UserError } from './command.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';
import { workingCopy } from './working-copy.mjs';

const usage = 'npm start -- [--vault DIR] [--port N] [--no-open]';
const known = { vault: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean' } };

function readStartOptions() {
	const options = readOptions(known, usage);
	const { port = '0' } = options;
	if (!/^\d+$/.test(port) || Number(port) > 65_535) {
		throw new UserError(`a port is a number from 0 to 65535, not ${port}. Usage: ${usage}`);
	}
	return options;
}

async function sampleVault() {
	const { folder, fresh } = await workingCopy(path.join(root, 'sample-vault'), path.join(root, '.cache/working'));
	console.log(`${fresh ? 'Made' : 'Using'} a working copy of the sample vault: ${folder}`);
	return folder;
}

/** Builds the host, and gives its server's program. */
async function buildHost() {
	const { buildHostPage, buildHostServer, builtDir } = await import('../tests/host/build.mjs');
	await Promise.all([buildHostPage(), buildHostServer()]);
	return path.join(builtDir, 'serve.mjs');
}

/** npm, when told to end, ends the shell between itself and us, and no more: we would serve on, unseen. */
function onParentGone(end) {
	const parent = process.ppid;
	if (process.env.npm_lifecycle_event !== 'start') return;
	setInterval(() => process.ppid !== parent && end(), 500).unref();
}

/** Runs the server until it ends, or until it is asked to, which is no failure. */
function serve(program, args) {
	return new Promise((resolve, reject) => {
		const server = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
		let asked = false;
		// Ctrl-C reached the server too; a second SIGINT would cut its leave-taking short.
		const end = () => {
			asked = true;
			server.kill('SIGTERM');
		};
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
		onParentGone(end);
		server.on('error', reject);
		server.on('close', code => resolve(asked ? 0 : code ?? 1));
	});
}

await runCommand(async () => {
	const options = readStartOptions();
	if (options.help) return console.log(`Usage: ${usage}`) ?? 0;
	const named = options.vault === undefined ? null : existingFolder(options.vault);
	await ensureInstalled();
	await ensureBuilt();
	const program = await buildHost();
	const args = ['--vault', named ?? await sampleVault()];
	// With a vault of one's own there is no telling which note to begin with.
	if (named === null) args.push('--note', 'Actors/Amazon.md');
	else args.push('--note', '');
	if (options.port !== undefined) args.push('--port', options.port);
	if (options['no-open']) args.push('--no-open');
	return serve(program, args);
});
