import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Reference data that is not part of the project: a real vault and an independent reading of it. */
export const dataFolder = path.resolve(import.meta.dirname, '../../shared/data');

export const hasReferenceData = existsSync(dataFolder);
export const vaultFolder = path.join(dataFolder, 'vault-2026-01');
export const seedNote = path.join(dataFolder, 'seed-amazon.md');

/** One note as the oracle (micromark and mdast with GFM) reads it. Lines are 0-based. */
export interface OracleNote {
	readonly path: string;
	readonly aliases: readonly string[];
	readonly aliasesRaw: ReadonlyArray<string | number> | null;
	readonly tagsLower: readonly string[];
	readonly isActor: boolean;
	readonly updatedStrict: string | null;
	readonly tasks: ReadonlyArray<{ readonly line: number; readonly status: string; readonly headingPath: readonly string[] }>;
	readonly tables: ReadonlyArray<{
		readonly line: number;
		readonly endLine: number;
		readonly headingPath: readonly string[];
		readonly header: readonly string[];
		readonly rows: ReadonlyArray<{ readonly line: number; readonly cells: readonly string[]; readonly raw: readonly string[] }>;
	}>;
}

export function oracleNotes(): OracleNote[] {
	const lines = readFileSync(path.join(dataFolder, 'oracle-2026-01.jsonl'), 'utf8').split('\n');
	return lines.filter(line => line !== '').map(line => JSON.parse(line) as OracleNote);
}

/** Every Markdown file of a folder: its path with `/`, and its text. */
export function markdownFiles(root: string): Array<readonly [path: string, text: string]> {
	const names = readdirSync(root, { recursive: true }).map(name => String(name).split(path.sep).join('/'));
	return names
		.filter(name => name.endsWith('.md'))
		.sort()
		.map(name => [name, readFileSync(path.join(root, name), 'utf8')] as const);
}
