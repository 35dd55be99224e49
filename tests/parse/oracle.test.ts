import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Note } from '../../src/model/note';
import { parseNote } from '../../src/parse/note';
import { hasReferenceData, oracleNotes, vaultFolder, type OracleNote } from '../reference-data';

function readNote(oracle: OracleNote): Note {
	const text = readFileSync(path.join(vaultFolder, oracle.path), 'utf8');
	return parseNote(oracle.path, text, source => parse(source) as unknown);
}

function headingPath(note: Note, heading: number): string[] {
	const found = note.headings[heading];
	return found === undefined ? [] : [...headingPath(note, found.parent), found.text];
}

/** The oracle leaves ragged rows as they are; ours are padded. */
function withoutPadding(cells: readonly string[], length: number): readonly string[] {
	return cells.slice(length).every(cell => cell === '') ? cells.slice(0, length) : cells;
}

describe.skipIf(!hasReferenceData)('the real vault, against an independent reading (skipped where the reference data is absent)', () => {
	const pairs = hasReferenceData ? oracleNotes().map(oracle => [oracle, readNote(oracle)] as const) : [];

	test('every table stands at the same lines, under the same headings, with the same cells', () => {
		for (const [oracle, note] of pairs) {
			const ours = note.tables.map(({ line, endLine, heading, header, rows }, at) => ({
				line,
				endLine,
				headingPath: headingPath(note, heading),
				header: header.map(cell => cell.text),
				rows: rows.map((row, index) => {
					const length = oracle.tables[at]?.rows[index]?.cells.length ?? 0;
					const of = (pick: 'text' | 'raw') => withoutPadding(row.cells.map(cell => cell[pick]), length);
					return { line: row.line, cells: of('text'), raw: of('raw') };
				}),
			}));
			const theirs = oracle.tables.map(({ line, endLine, headingPath: headings, header, rows }) => ({
				line,
				endLine,
				headingPath: headings,
				header,
				rows: rows.map(({ line: rowLine, cells, raw }) => ({ line: rowLine, cells, raw })),
			}));
			expect(ours, oracle.path).toEqual(theirs);
		}
	});

	test('1,931 tables and 8,284 rows in 383 actor notes', () => {
		const tables = pairs.flatMap(([, note]) => note.tables);
		expect([pairs.length, tables.length, tables.reduce((sum, { rows }) => sum + rows.length, 0)]).toEqual([383, 1931, 8284]);
	});

	test('tags, aliases in their source text, and tasks', () => {
		for (const [oracle, note] of pairs) {
			const tags = new Set([...note.frontMatter.tags, ...note.tags.map(({ name }) => name)].map(tag => tag.toLowerCase()));
			expect([...tags].sort(), oracle.path).toEqual([...oracle.tagsLower].sort());
			// The oracle has YAML's numbers, which have lost their leading zeros.
			const withoutZeros = note.frontMatter.aliases.map(alias => (/^\d+$/.test(alias) ? String(Number(alias)) : alias));
			expect(withoutZeros, oracle.path).toEqual((oracle.aliasesRaw ?? []).map(String));
			const tasks = note.items.filter(({ status }) => status !== null);
			expect(tasks.map(({ line, status, heading }) => ({ line, status, headingPath: headingPath(note, heading) })), oracle.path).toEqual(
				oracle.tasks.map(({ line, status, headingPath: headings }) => ({ line, status, headingPath: headings })),
			);
		}
	});
});
