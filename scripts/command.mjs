// What every command here shares: its options, its errors in one line, its exit code.
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { callerFolder } from './root.mjs';

/** An error that the user can mend: told in one line, without a stack. */
export class UserError extends Error {
	exitCode = 2;
}

function tell(error) {
	const known = typeof error.exitCode === 'number';
	process.stderr.write(known ? `Actor Atlas: ${error.message}\n` : `${error.stack ?? error}\n`);
	return known ? error.exitCode : 1;
}

/** Runs a command, whose answer is its exit code. */
export async function runCommand(command) {
	try {
		process.exitCode = await command();
	} catch (error) {
		process.exitCode = tell(error);
	}
}

/** The options of the command line, or an error that says how the command is used. */
export function readOptions(options, usage, args = process.argv.slice(2)) {
	try {
		return parseArgs({ args, options, allowPositionals: false }).values;
	} catch (error) {
		const [what] = error.message.split(/\. |\n/);
		throw new UserError(`${what.replace(/\.$/, '')}. Usage: ${usage}`);
	}
}

/** The full path of a folder that must be there. */
export function existingFolder(name) {
	if (name === '') throw new UserError('the name of the folder is empty');
	const folder = path.resolve(callerFolder(), name);
	const found = statSync(folder, { throwIfNoEntry: false });
	if (!found) throw new UserError(`there is no folder ${folder}`);
	if (!found.isDirectory()) throw new UserError(`${folder} is not a folder`);
	return folder;
}
