// Builds the plugin in memory and says what its bundle may not contain.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild, { type BuildOptions, type Metafile } from 'esbuild';
import { root } from './repository';

export interface Bundle {
	readonly text: string;
	readonly metafile: Metafile;
}

let loads = 0;

/** The options of the production build, read anew each time, so that a time or a random number in them shows. */
export async function pluginBuild(): Promise<BuildOptions> {
	const config = pathToFileURL(path.join(root, 'esbuild.config.mjs')).href;
	const loaded = await import(`${config}?${++loads}`) as { pluginBuild: BuildOptions };
	return loaded.pluginBuild;
}

export async function bundle(overrides: BuildOptions = {}): Promise<Bundle> {
	const { outputFiles = [], metafile } = await esbuild.build({ ...await pluginBuild(), ...overrides, write: false, metafile: true });
	return { text: outputFiles[0]?.text ?? '', metafile: metafile ?? { inputs: {}, outputs: {} } };
}

/** What costs score in the community directory, or fails on mobile or on old installers. */
export const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
	['eval', /\beval\(/],
	['new Function', /\bnew Function\b/],
	['fetch', /\bfetch\(/],
	['fs', /\brequire\(\s*["'`](node:)?fs/],
	['Buffer', /\bBuffer\b/],
	['lookbehind', /\(\?<[=!]/],
	['late import', /\bimport\(/],
	['localStorage', /\blocalStorage\b/],
	['XMLHttpRequest', /\bXMLHttpRequest\b/],
	['created style element', /createElement\(\s*["'`]style["'`]/],
	['run-time base64', /\b(atob|btoa)\(/],
];

export function found(text: string): string[] {
	return forbidden.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

export function required(text: string): string[] {
	return [...new Set([...text.matchAll(/\brequire\(\s*["'`]([^"'`]*)["'`]\s*\)/g)].map(([, name = '']) => name))].sort();
}

/** The packages whose code is in the bundle. */
export function packagesIn({ outputs }: Metafile): string[] {
	const inputs = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
	const inside = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
	const names = inside.map(file => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
	return [...new Set(names.filter(name => name !== undefined))].sort();
}
