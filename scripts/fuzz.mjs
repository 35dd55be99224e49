// `npm run fuzz`: the laws over new random input in every run; a failure prints the seed that found it.
import { createRequire } from 'node:module';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

await runCommand(() => {
	const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
	process.env.FUZZ = '1';
	return runNode([vitest, 'run', '--project', 'unit', 'tests/properties', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
});
