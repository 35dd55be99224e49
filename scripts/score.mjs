// `npm run score -- values`: how well the labelled reference data is read. Bundled on the fly, since it runs the sources themselves.
import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { commandLineBuild } from '../esbuild.config.mjs';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

const folder = await mkdtemp(path.join(os.tmpdir(), 'actor-atlas-score-'));
try {
	const outfile = path.join(folder, 'score.mjs');
	await build({
		entryPoints: [path.join(root, 'tests/score/main.ts')],
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile,
		banner: commandLineBuild.banner,
		logLevel: 'error',
		define: { 'import.meta.dirname': JSON.stringify(path.join(root, 'tests')) },
	});
	process.exitCode = await runNode([outfile, ...process.argv.slice(2)]);
} finally {
	await rm(folder, { recursive: true, force: true });
}
