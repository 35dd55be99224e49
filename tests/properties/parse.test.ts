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
