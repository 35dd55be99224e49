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

	test('and the headings that an underline makes, also where a second byte order mark stands before front matter', () => {
		const headings = (text: string) => scan(text).headings.map(({ line, path }) => `${line} ${path.join(' > ')}`);
		expect(headings('# Top\na\n b\n---\n- [ ] one\n---\n')).toEqual(['0 Top']);
		expect(headings('# Top\na\nb\n---\n')).toEqual(['0 Top', '1 Top > a b']);
		expect(headings('\ufeff---\ntags: [a]\n---\n')).toEqual([]);
		const twice = '\ufeff\ufeff---\ntags: [a]\n---\n';
		expect(headings(twice)).toEqual(['0 --- tags: [a]']);
		expect(parseNote('note.md', twice, () => ({})).headings.map(({ line, text }) => `${line} ${text}`)).toEqual(headings(twice));
	});
});
