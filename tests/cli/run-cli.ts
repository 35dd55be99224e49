import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { commandLineBuild } from '../../esbuild.config.mjs';

const root = path.resolve(import.meta.dirname, '../..');
export const sampleVault = path.join(root, 'sample-vault');

export interface Ran {
	readonly out: string;
	readonly err: string;
	readonly code: number | null;
}

/** How to run the command line, and where it was built to. */
export type RunCommandLine = ((...args: string[]) => Ran) & { readonly file: string };

/** Builds the command line once for a test file; returns how to run it. */
export async function buildCommandLine(): Promise<RunCommandLine> {
	const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'atlas-cli-')), 'actor-atlas.mjs');
	await esbuild.build({ ...commandLineBuild, outfile: file });
	const run = (...args: string[]): Ran => {
		const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
		return { out: stdout, err: stderr, code: status };
	};
	return Object.assign(run, { file });
}

/** A copy of the sample vault that a test may write to. */
export function sampleCopy(): string {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-sample-'));
	cpSync(sampleVault, folder, { recursive: true });
	return folder;
}
