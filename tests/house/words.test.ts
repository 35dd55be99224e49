import { describe, expect, it } from 'vitest';
import { read, trackedFiles } from './repository';

/** Words of the place where this was written, which mean nothing to whoever clones it. */
const places: readonly RegExp[] = [/\/work\//, /\/farm\//, /\bsubagent\b/i];
const reference = /\.\.\/shared\b|\/shared\//;

function foreignWords(file: string, text: string): string[] {
	// Tests may look for reference data beside the clone.
	const words = file.startsWith('tests/') ? places : [...places, reference];
	return text.split('\n').flatMap((line, index) => (words.some(word => word.test(line)) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
}

const isText = (file: string) => !/\.(png|ico|woff2?)$/.test(file);
const tracked = trackedFiles();

describe('what is tracked', () => {
	it.skipIf(tracked === null)('names no place or word of the workshop', () => {
		const found = (tracked ?? []).filter(isText).flatMap(file => foreignWords(file, read(file)));
		expect(found).toEqual([]);
	});
});

describe('the check', () => {
	it.each([
		['src/a.ts', ['', 'work', 'main'].join('/')],
		['tests/a.ts', ['', 'farm', 'x'].join('/')],
		['README.md', ['A sub', 'agent wrote this'].join('')],
		['src/a.ts', ['..', 'shared/data'].join('/')],
		['README.md', ['', 'shared', 'data'].join('/')],
	])('%s: %s', (file, text) => {
		expect(foreignWords(file, `first line\n${text}`)).toEqual([`${file}:2: ${text}`]);
	});

	it('lets tests look beside the clone, and ordinary words pass', () => {
		expect(foreignWords('tests/a.ts', `path.join(root, '../shared/data')`)).toEqual([]);
		expect(foreignWords('src/a.ts', 'shared work, working/copy, server farm')).toEqual([]);
	});
});
