// Writes the last part of docs/queries.md anew from the query language. Bundled on the fly, since it runs the sources themselves.
import { build } from 'esbuild';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const page = path.join(root, 'docs/queries.md');
const folder = await mkdtemp(path.join(os.tmpdir(), 'actor-atlas-docs-'));
try {
	const outfile = path.join(folder, 'queries-page.mjs');
	await build({ entryPoints: [path.join(root, 'docs/queries-page.ts')], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
	const { queriesPage } = await import(pathToFileURL(outfile).href);
	await writeFile(page, queriesPage(await readFile(page, 'utf8')));
} finally {
	await rm(folder, { recursive: true, force: true });
}
