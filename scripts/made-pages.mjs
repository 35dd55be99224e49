// `npm run docs`: writes the pages anew that are made out of the sources. Bundled on the fly, since it runs the sources themselves.
import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const folder = await mkdtemp(path.join(os.tmpdir(), 'actor-atlas-docs-'));

/** The module of a page after it was bundled. */
async function bundled(name) {
	const outfile = path.join(folder, `${name}.mjs`);
	await build({ entryPoints: [path.join(root, `docs/${name}.ts`)], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
	return import(pathToFileURL(outfile).href);
}

try {
	const { kindsPage } = await bundled('kinds-page');
	await writeFile(path.join(root, 'docs/kinds.md'), await kindsPage());
	const { figuresPage } = await bundled('figures-page');
	await writeFile(path.join(root, 'docs/figures.md'), figuresPage());
} finally {
	await rm(folder, { recursive: true, force: true });
}
