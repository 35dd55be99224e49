import { describe, expect, test } from 'vitest';
import { parseNote } from '../../src/parse/note';
import { Luck } from './luck';
import { randomNote } from './random-note';
import { scan } from './scan';

/** The items as the plugin reads them, to hold against what the checker reads. */
function itemsOf(text: string): string[] {
	return parseNote('note.md', text, () => ({})).items.map(({ line, status, rawLine }) => `${line} ${status ?? '-'} ${rawLine}`);
}

function scanned(text: string): string[] {
	return scan(text).lines.flatMap(({ kind, text: raw, status }, line) => (kind === 'item' ? [`${line} ${status ?? '-'} ${raw}`] : []));
}

describe('the checker reads the notes of the suite by itself', () => {
	test('and finds the items that the plugin finds', () => {
		for (let seed = 0; seed < 400; seed++) {
			const text = randomNote(new Luck(seed));
			expect(scanned(text), `seed ${seed}\n${text}`).toEqual(itemsOf(text));
		}
	});
});
