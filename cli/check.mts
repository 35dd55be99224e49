import { problemAsText } from '../src/atlas/problem-text';
import { openVault } from './folder.mjs';
import type { Options } from './options.mjs';
import { today } from './today.mjs';
import { readVault } from './vault-atlas.mjs';

/** Problems of the vault, one a line; 1 when there is an error. */
export function runCheck(options: Options, print: (line: string) => void): number {
	const { atlas } = readVault(openVault(options.vault), options.settings);
	const problems = atlas.problems(today(options));
	for (const problem of problems) print(problemAsText(problem));
	return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
