// `npm run bench -- NAME`: runs tests/bench/NAME.ts, bundled as the plugin is. Trust the ratios: they are taken in one run.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { commandLineBuild } from '../esbuild.config.mjs';
import { runCommand, UserError } from './command.mjs';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

await runCommand(async () => {
	const name = process.argv[2] ?? 'parse';
	const source = path.join(root, 'tests/bench', `${name}.ts`);
	if (!existsSync(source)) throw new UserError(`there is no bench ${name}`);
	// Beside the sources in depth, so that what they find by their own place is found.
	const folder = path.join(root, 'dist/bench');
	await mkdir(folder, { recursive: true });
	const outfile = path.join(folder, `${name}.mjs`);
	await esbuild.build({ ...commandLineBuild, entryPoints: [source], outfile, external: ['playwright-core', 'esbuild'], define: { 'import.meta.dirname': JSON.stringify(path.join(root, 'tests')) } });
	return runNode([outfile], { cwd: root, stdio: 'inherit' });
});
