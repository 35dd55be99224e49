// Builds main.js (the plugin) and dist/actor-atlas.mjs (the command line).
// The default is the production build: the community directory runs `npm run build` and compares bytes.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = path.dirname(fileURLToPath(import.meta.url));

/** What the app provides. By name: a wildcard would hide a package that it does not provide. */
const providedByApp = [
	'obsidian',
	...['autocomplete', 'collab', 'commands', 'language', 'lint', 'search', 'state', 'view'].map(name => `@codemirror/${name}`),
	'@lezer/common',
	'@lezer/highlight',
	'@lezer/lr',
];

/**
 * gray-matter ships engines that run code found in a note, and reads every string through Buffer,
 * which mobile does not have. The YAML engine is an argument of ours, so the engines, the file
 * reader and the Buffer are left out.
 */
const tamedGrayMatter = {
	name: 'tamed-gray-matter',
	setup(build) {
		build.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
		build.onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path: file }) => ({
			contents: (await readFile(file, 'utf8')).replace('Buffer.from(input)', 'input'),
		}));
		build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
			importer.includes('gray-matter') ? { path: 'fs', namespace: 'no-files' } : undefined);
		build.onLoad({ filter: /.*/, namespace: 'no-files' }, () => ({ contents: 'module.exports = {};' }));
	},
};

/**
 * What was read out of notes is kept from one start to the next, as long as the same code reads them. Nobody has to
 * remember to say that it is another: its version is the sum of all that the reading of a note, and the form in which
 * it is kept, are bundled from.
 */
const extractionVersion = {
	name: 'extraction-version',
	setup(build) {
		const { absWorkingDir = root, target, charset } = build.initialOptions;
		build.onLoad({ filter: /vault[\\/]cache[\\/]extraction-code\.ts$/ }, async () => {
			const { outputFiles, metafile } = await esbuild.build({
				absWorkingDir, target, charset, plugins: [tamedGrayMatter],
				stdin: { contents: `export * from './src/atlas/read-note'; export * from './src/vault/cache/entry';`, resolveDir: absWorkingDir },
				bundle: true, format: 'cjs', platform: 'browser', minify: true, legalComments: 'none', logLevel: 'silent', write: false, metafile: true,
			});
			const version = createHash('sha256').update(outputFiles[0].contents).digest('hex').slice(0, 16);
			const watchFiles = Object.keys(metafile.inputs).map(file => path.resolve(absWorkingDir, file)).filter(file => !file.endsWith('<stdin>'));
			return { contents: `export const EXTRACTION_CODE = '${version}';`, loader: 'ts', watchFiles };
		});
	},
};

export const pluginBuild = {
	absWorkingDir: root,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	bundle: true,
	format: 'cjs',
	platform: 'browser',
	// The oldest installers that can be updated run Chromium 106, the oldest phones Safari 14: both know ?. and ??.
	target: 'es2020',
	external: providedByApp,
	plugins: [tamedGrayMatter, extractionVersion],
	minify: true,
	// Words of other languages as they are, not as escapes three times as long.
	charset: 'utf8',
	treeShaking: true,
	legalComments: 'none',
	logLevel: 'warning',
};

export const commandLineBuild = {
	absWorkingDir: root,
	entryPoints: ['cli/main.mts'],
	outfile: 'dist/actor-atlas.mjs',
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	plugins: [tamedGrayMatter],
	// npm yaml is CommonJS inside and asks for Node's own modules by require.
	banner: { js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
	legalComments: 'none',
	logLevel: 'warning',
};

async function buildOnce() {
	await Promise.all([esbuild.build(pluginBuild), esbuild.build(commandLineBuild)]);
}

async function watch() {
	const readable = { minify: false, sourcemap: 'inline', logLevel: 'info' };
	const contexts = await Promise.all([
		esbuild.context({ ...pluginBuild, ...readable }),
		esbuild.context({ ...commandLineBuild, logLevel: 'info' }),
	]);
	await Promise.all(contexts.map(context => context.watch()));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	await (process.argv.includes('--watch') ? watch() : buildOnce());
}
