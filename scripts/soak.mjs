// `npm run test:soak`: the fault suite of the writer for ten minutes, bundled as the plugin is.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { commandLineBuild } from '../esbuild.config.mjs';
import { runCommand } from './command.mjs';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

await runCommand(async () => {
	const folder = path.join(root, 'dist/soak');
	await mkdir(folder, { recursive: true });
	const outfile = path.join(folder, 'soak.mjs');
	await esbuild.build({ ...commandLineBuild, entryPoints: [path.join(root, 'tests/faults/soak.ts')], outfile });
	return runNode([outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
});
