// Builds the host's page and its server into .cache/host/.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
export const builtDir = path.resolve(here, '../../.cache/host');

/** The mocks throw at every name they do not know; a page must answer `undefined` there, as the app does. */
const lenientMocks = {
	name: 'lenient-mocks',
	setup(build) {
		build.onLoad({ filter: /obsidian-test-mocks.*strict-proxy\.mjs$/ }, () => ({
			contents: 'export const strictProxy = value => value; export const bypassStrictProxy = value => value;',
		}));
	},
};

export async function buildHostPage() {
	await esbuild.build({
		entryPoints: { page: path.join(here, 'page/boot.ts') },
		outdir: builtDir,
		bundle: true,
		format: 'iife',
		platform: 'browser',
		target: 'es2022',
		// Names are kept: stack traces tell the plugin from the host by them.
		minifyWhitespace: true,
		minifySyntax: true,
		define: { 'process.env.NODE_ENV': '"test"' },
		plugins: [lenientMocks],
		logLevel: 'warning',
	});
}

export async function buildHostServer() {
	await esbuild.build({
		entryPoints: { serve: path.join(here, 'serve.ts') },
		outdir: builtDir,
		outExtension: { '.js': '.mjs' },
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		logLevel: 'warning',
	});
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	await Promise.all([buildHostPage(), buildHostServer()]);
}
