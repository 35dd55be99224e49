// Starts other programs without a shell, so that the same call works on Linux, macOS and Windows.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** For programs whose chatter may not mix with the answer on stdout. */
export const toStderr = { stdio: ['ignore', 2, 2] };

/** Runs a program to its end and gives its exit code; a program that is not there is an error. */
export function run(command, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
		child.on('error', reject);
		child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
	});
}

/** Runs a program to its end and gives its exit code and all that it said. */
export function listen(command, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
		const said = [];
		child.stdout.on('data', chunk => said.push(chunk));
		child.stderr.on('data', chunk => said.push(chunk));
		child.on('error', reject);
		child.on('close', code => resolve({ code: code ?? 1, output: Buffer.concat(said).toString('utf8') }));
	});
}

export const runNode = (args, options) => run(process.execPath, args, options);

function npmScript() {
	const home = path.dirname(process.execPath);
	const besideNode = ['node_modules', '../lib/node_modules'].map(folder => path.join(home, folder, 'npm/bin/npm-cli.js'));
	return [process.env.npm_execpath, ...besideNode]
		.find(file => file && path.basename(file) === 'npm-cli.js' && existsSync(file));
}

export function runNpm(args, options) {
	const script = npmScript();
	if (script) return runNode([script, ...args], options);
	// Windows starts npm.cmd only through a shell.
	return process.platform === 'win32' ? run('npm.cmd', args, { ...options, shell: true }) : run('npm', args, options);
}
