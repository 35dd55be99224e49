import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, chmodSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A copy of a vault that a test may write to. */
export interface VaultCopy {
	readonly folder: string;
	bytes(note: string): Buffer;
	text(note: string): string;
	remove(): void;
}

export function copyVault(source: string): VaultCopy {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-vault-'));
	cpSync(source, folder, { recursive: true });
	makeWritable(folder);
	return {
		folder,
		bytes: note => readFileSync(path.join(folder, note)),
		text: note => readFileSync(path.join(folder, note), 'utf8'),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** The source may be read-only; its copy is not. */
function makeWritable(folder: string): void {
	chmodSync(folder, 0o755);
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const file = path.join(folder, entry.name);
		if (entry.isDirectory()) makeWritable(file);
		else chmodSync(file, statSync(file).mode | 0o600);
	}
}

/** Offsets at which two files differ, as `cmp -l` lists them; a difference in length counts as one more. */
export function differences(before: Buffer, after: Buffer): number[] {
	const length = Math.min(before.length, after.length);
	const offsets: number[] = [];
	for (let at = 0; at < length; at++) if (before[at] !== after[at]) offsets.push(at);
	return before.length === after.length ? offsets : [...offsets, length];
}
