import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseNote } from '../../src/parse/note';
import { outline } from './outline';

const folder = path.join(import.meta.dirname, 'spec');

/** A spec file holds cases: `=== title`, the note, a line `==>`, what is read out of it. `␍` stands for CR, `␉` for a tab. */
function casesOf(text: string) {
	return text
		.split(/^=== /m)
		.slice(1)
		.map(part => {
			const [title = '', ...rest] = part.split('\n');
			const [note = '', expected = ''] = rest.join('\n').split(/\n==>\n|^==>\n/);
			return { title, note: note.replaceAll('␍', '\r').replaceAll('␉', '\t'), expected: expected.trim().split('\n').filter(line => line !== '') };
		});
}

for (const file of readdirSync(folder)) {
	describe(file, () => {
		for (const { title, note, expected } of casesOf(readFileSync(path.join(folder, file), 'utf8'))) {
			test(title, () => {
				expect(outline(parseNote('note.md', note, source => parse(source) as unknown))).toEqual(expected);
			});
		}
	});
}
