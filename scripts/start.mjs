// `npm start`: shows a vault with the plugin in a browser. Without --vault, a working copy of the sample vault.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setInterval } from 'node:timers';
import { existingFolder, readOptions, runCommand, UserError } from './command.mjs';
import { openAddress } from './open-address.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';
import { workingCopy } from './working-copy.mjs';

const usage = 'npm start -- [--vault DIR] [--port N] [--no-open]';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function readStartOptions() {
	const options = readOptions({
		vault: { type: 'string' },
		port: { type: 'string', default: '4170' },
		'no-open': { type: 'boolean' },
		help: { type: 'boolean' },
	}, usage);
	if (!/^\d+$/.test(options.port) || Number(options.port) > 65_535) {
		throw new UserError(`a port is a number from 0 to 65535, not ${options.port}. Usage: ${usage}`);
	}
	return options;
}

async function sampleVault() {
	const { folder, fresh } = await workingCopy(path.join(root, 'sample-vault'), path.join(root, '.cache/working'));
	console.log(`${fresh ? 'Made' : 'Using'} a working copy of the sample vault: ${folder}`);
	return folder;
}

async function buildHost() {
	const { buildHostPage, buildHostServer, builtDir } = await import('../tests/host/build.mjs');
	await Promise.all([buildHostPage(), buildHostServer()]);
	return path.join(builtDir, 'serve.mjs');
}

/** The server's words are passed on; the first address among them is the page's. */
function passOn(server, onAddress) {
	let said = '';
	let found = false;
	server.stdout.on('data', chunk => {
		process.stdout.write(chunk);
		said = found ? '' : said + chunk;
		const address = /https?:\/\/\S+/.exec(said)?.[0];
		if (address && !found) onAddress(address);
		found ||= Boolean(address);
	});
}

/** npm, when told to end, ends the shell between itself and us, and no more: we would serve on, unseen. */
function onParentGone(end) {
	const parent = process.ppid;
	if (process.env.npm_lifecycle_event !== 'start') return;
	setInterval(() => process.ppid !== parent && end(), 500).unref();
}

/** Runs the server until it ends, or until it is asked to, which is no failure. */
function serve(program, args, onAddress) {
	return new Promise((resolve, reject) => {
		const server = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
		let asked = false;
		const end = signal => {
			asked = true;
			server.kill(signal);
		};
		for (const signal of signals) process.on(signal, end);
		onParentGone(() => end('SIGTERM'));
		passOn(server, onAddress);
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
	const vault = named ?? await sampleVault();
	return serve(program, ['--vault', vault, '--port', options.port, '--no-open'], address => {
		if (!options['no-open']) void openAddress(address);
	});
});
