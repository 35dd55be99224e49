import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tick } from '../../src/edit/tick';
import { readDossier } from '../../src/extract/dossier';
import type { TickIntention } from '../../src/model/edit';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parseNote } from '../../src/parse/note';
import { outline } from '../parse/outline';
import { noteText } from './note-text';

const read = (text: string) => parseNote('note.md', text, () => ({}));

function intentions(text: string, status: string): TickIntention[] {
	const { watch } = readDossier(read(text), DEFAULT_SETTINGS);
	return watch.flatMap(({ form, place, line }) => (form !== 'task' || place === null ? [] : [{ path: 'note.md', place, status, line }]));
}

describe('the laws of a tick, over random notes', () => {
	test('it changes one character, of one line, of what is read, and its undo gives the same bytes', () => {
		fc.assert(
			fc.property(noteText, fc.constantFrom('x', ' ', '-'), fc.nat(), (text, status, pick) => {
				const all = intentions(text, status);
				const intention = all[pick % Math.max(1, all.length)];
				if (intention === undefined) return;
				const { outcome, text: after } = tick(text, intention);
				if (!outcome.done) {
					expect([outcome.code, after]).toEqual(['already-so', text]);
					return;
				}
				expect(outcome.change.line).toBe(intention.line);
				expect(changedLines(outline(read(text)), outline(read(after)))).toEqual(1);
				expect(tick(after, outcome.undo).text).toBe(text);
			}),
			{ numRuns: 600 },
		);
	});

	test('on any other text it does what was meant or leaves the text alone', () => {
		fc.assert(
			fc.property(noteText, noteText, fc.nat(), (text, other, pick) => {
				const all = intentions(text, 'x');
				const intention = all[pick % Math.max(1, all.length)];
				if (intention === undefined) return;
				const { outcome, text: after } = tick(other, intention);
				if (outcome.done) {
					const { before } = outcome.change;
					expect(after.length - other.length).toBe(1 - before.length);
					expect(other.replace('\ufeff', '').split(/\r\n?|\n/)[outcome.change.line]).toBe(intention.place.rawLine);
				} else expect(after).toBe(other);
			}),
			{ numRuns: 600 },
		);
	});
});

function changedLines(before: readonly string[], after: readonly string[]): number {
	expect(after.length).toBe(before.length);
	return before.filter((line, at) => line !== after[at]).length;
}
