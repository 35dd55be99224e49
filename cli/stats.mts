import type { Options } from './options.mjs';
import { openVault } from './folder.mjs';
import { readVault } from './vault-atlas.mjs';

/** Counts and timings, one `name value` a line. */
export function runStats(options: Options, print: (line: string) => void): number {
	const { atlas, timings } = readVault(openVault(options.vault), options.settings);
	for (const [name, value] of Object.entries(atlas.counts())) print(`${name} ${String(value)}`);
	print(`bytes ${timings.bytes}`);
	print(`reading ${timings.reading.toFixed(1)} ms`);
	print(`parsing ${timings.parsing.toFixed(1)} ms`);
	return 0;
}
