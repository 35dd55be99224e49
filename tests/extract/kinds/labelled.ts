import { parse } from 'yaml';
import { noteTags, roleOf } from '../../../src/extract/role';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { parseNote } from '../../../src/parse/note';
import { markdownFiles, vaultFolder } from '../../reference-data';
import stored from './labels-2026-01.json';
import { tablesOf } from './read-tables';

/** A table as a person has read it. */
export interface Label {
	readonly path: string;
	/** 0-based. */
	readonly line: number;
	readonly kind: string;
}

/** What recognition makes of the real vault. */
export interface KindScore {
	readonly labels: number;
	readonly wrong: ReadonlyArray<Label & { readonly found: string }>;
	readonly tables: number;
	readonly counts: ReadonlyMap<string, number>;
}

export const labels: readonly Label[] = stored;

export function scoreKinds(): KindScore {
	const kinds = new Map<string, string>();
	const counts = new Map<string, number>();
	for (const [file, text] of markdownFiles(vaultFolder)) {
		for (const { line, kind } of readAll(file, text)) {
			kinds.set(`${file}:${line}`, kind);
			counts.set(kind, (counts.get(kind) ?? 0) + 1);
		}
	}
	const wrong = labels.flatMap(label => {
		const found = kinds.get(`${label.path}:${label.line}`) ?? 'no table';
		return found === label.kind ? [] : [{ ...label, found }];
	});
	return { labels: labels.length, wrong, tables: kinds.size, counts };
}

function readAll(file: string, text: string): Array<{ line: number; kind: string }> {
	const tags = noteTags(parseNote(file, text, (source: string): unknown => parse(source)));
	const role = roleOf(file, tags, DEFAULT_SETTINGS);
	return tablesOf(text, { path: file, tags: tags.map(tag => tag.toLowerCase()), role });
}
