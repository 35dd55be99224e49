import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDossier } from '../../src/extract/dossier';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parseNote } from '../../src/parse/note';
import { splitLines } from '../../src/parse/lines';
import { outline } from '../parse/outline';
import { noteText } from './note-text';

const read = (text: string) => parseNote('note.md', text, source => parse(source) as unknown);

describe('reading a note is total', () => {
	test('any text gives a note and a dossier whose lines stand in the text', () => {
		fc.assert(
			fc.property(fc.oneof(noteText, fc.string({ unit: 'binary', maxLength: 300 })), text => {
				const note = read(text);
				const lines = splitLines(text).starts.length;
				const dossier = readDossier(note, DEFAULT_SETTINGS);
				const places = [...note.headings, ...note.tables, ...note.items, ...note.paragraphs, ...note.problems, ...dossier.watch, ...dossier.mentions];
				for (const { line } of places) expect(line >= 0 && line < lines).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	test('every row has as many cells as its header', () => {
		fc.assert(fc.property(noteText, text => read(text).tables.every(({ header, rows }) => rows.every(({ cells }) => cells.length === header.length))));
	});

	test('the kind of line ending changes nothing that is read', () => {
		fc.assert(
			fc.property(noteText, text => {
				const unix = text.replace(/\r\n?/g, '\n');
				expect(outline(read(text))).toEqual(outline(read(unix)));
			}),
		);
	});

	test('links stand where they say in the shown text', () => {
		fc.assert(
			fc.property(noteText, text => {
				for (const { text: shown, links } of read(text).paragraphs) for (const { start, end } of links) expect(0 <= start && start <= end && end <= shown.length).toBe(true);
			}),
		);
	});
});

/** Shortest of three runs, so that one pause of the machine does not count. */
function time(act: () => unknown): number {
	return Math.min(
		...[1, 2, 3].map(() => {
			const start = performance.now();
			act();
			return performance.now() - start;
		}),
	);
}

describe('reading is linear in hostile text: eight times the text takes at most twenty-four times as long', () => {
	const hostile: Record<string, (n: number) => string> = {
		'pipes without a delimiter row': n => '|'.repeat(n),
		'opening links': n => '[['.repeat(n),
		'opening brackets and parentheses': n => '[a]('.repeat(n),
		'backtick runs of every length': n => Array.from({ length: Math.sqrt(n) * 1.4 }, (_, i) => '`'.repeat(i + 1)).join(' '),
		'emphasis runs': n => '*a **b '.repeat(n),
		'quote marks': n => '>'.repeat(n),
		'nested bullets': n => '- '.repeat(n),
		'open angle brackets': n => '<a '.repeat(n),
		'open comments': n => 'x %% <!-- '.repeat(n),
		'ampersands': n => '&a'.repeat(n),
		'hashes': n => ' #'.repeat(n),
		'one long row': n => `| a |\n|---|\n| ${'x '.repeat(n)} |`,
		'many rows': n => `| a | b |\n|---|---|\n${'| 1 | [[x]] |\n'.repeat(n / 8)}`,
		'many equal tasks': n => '- [ ] same\n'.repeat(n / 8),
		'digits and commas': n => `| a |\n|---|\n| ${'1,'.repeat(n)} |`,
	};
	for (const [name, make] of Object.entries(hostile)) {
		test(name, () => {
			const run = (n: number) => readDossier(read(make(n)), DEFAULT_SETTINGS);
			run(2_000);
			const small = Math.max(0.5, time(() => run(8_000)));
			expect(time(() => run(64_000)) / small).toBeLessThan(24);
		});
	}
});
