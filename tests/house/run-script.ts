import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './repository';

/** Runs a script of the project to its end. */
export function run(program: string, args: readonly string[], cwd = root) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, program), ...args], { cwd, encoding: 'utf8' });
	return { status, stdout, stderr };
}
