// `npm run docs`: writes docs/kinds.md anew from the kinds and their examples. Bundled on the fly, since it runs the sources themselves.
import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const folder = await mkdtemp(path.join(os.tmpdir(), 'actor-atlas-docs-'));
try {
	const outfile = path.join(folder, 'kinds-page.mjs');
	await build({ entryPoints: [path.join(root, 'docs/kinds-page.ts')], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
	const { kindsPage } = await import(pathToFileURL(outfile).href);
	await writeFile(path.join(root, 'docs/kinds.md'), await kindsPage());
} finally {
	await rm(folder, { recursive: true, force: true });
}
