// `npm run --silent atlas -- COMMAND`: the command line, built first when need be. Only its own answer goes to stdout.
import path from 'node:path';
import { runCommand } from './command.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { callerFolder, root } from './root.mjs';
import { runNode } from './run.mjs';

await runCommand(async () => {
	await ensureInstalled();
	await ensureBuilt();
	const program = path.join(root, 'dist/actor-atlas.mjs');
	return runNode([program, ...process.argv.slice(2)], { cwd: callerFolder(), stdio: 'inherit' });
});
