import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readTables } from '../../../src/extract/tables';
import type { Kind, KindExamples, UserKind } from '../../../src/model/kind';
import type { RecordTable } from '../../../src/model/record';
import { parseNote } from '../../../src/parse/note';

const yaml = (source: string): unknown => parse(source);

export interface NoteParts {
	readonly path?: string;
	readonly tags?: readonly string[];
	readonly asOf?: string | null;
	readonly kinds?: readonly UserKind[];
	readonly role?: 'actor' | 'thesis' | 'note';
}

/** The tables of a note of this text. */
export function tablesOf(text: string, { path: file = 'Actors/Acme.md', tags = [], asOf = null, kinds = [], role = 'actor' }: NoteParts = {}): RecordTable[] {
	return readTables({ note: parseNote(file, text, yaml), role, tags, asOf, kinds });
}

/** The table of a text that has one. */
export function tableOf(text: string, parts: NoteParts = {}): RecordTable {
	const [table] = tablesOf(text, parts);
	if (table === undefined) throw new Error(`No table in ${text}`);
	return table;
}

interface KindFile {
	readonly id: string;
	readonly kind: Kind;
	readonly examples: KindExamples;
}

const folder = path.resolve(import.meta.dirname, '../../../src/extract/kinds');

/** Every kind's file: the kind and its examples. */
export async function kindFiles(): Promise<KindFile[]> {
	const names = readdirSync(folder).filter(name => name.endsWith('.ts') && name !== 'index.ts');
	return Promise.all(
		names.map(async name => {
			const id = name.replace(/\.ts$/, '');
			const file = new Map<string, unknown>(Object.entries((await import(path.join(folder, name))) as object));
			return { id, kind: file.get(id) as Kind, examples: file.get('examples') as KindExamples };
		}),
	);
}
