import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The folder that the user typed the command in: npm moves to the root and remembers the other. */
export function callerFolder() {
	const moved = path.resolve(process.cwd()) === root;
	return (moved && process.env.INIT_CWD) || process.cwd();
}
