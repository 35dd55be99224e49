import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasReferenceData, markdownFiles, vaultFolder } from '../reference-data';
import { ourReading } from './reference/our-reading';
import { readUnder, rulings } from './rulings/rulings';

/** Front matter is not Markdown; its lines are blanked so that the others keep their numbers. */
function withoutFrontMatter(text: string): string {
	return text.replace(/^(\ufeff?)(---(?:\r\n?|\n)[^]*?(?:\r\n?|\n)---)(?=\r|\n|$)/, (_, mark: string, block: string) => mark + block.replace(/[^\r\n]/g, ''));
}

function compare(root: string): void {
	for (const [file, text] of markdownFiles(root)) {
		const body = withoutFrontMatter(text);
		expect(ourReading(body), file).toEqual(readUnder(rulings, body));
	}
}

describe('every note of a vault is read as micromark with GFM reads it, but for the rulings', () => {
	test('the sample vault', () => compare(path.resolve(import.meta.dirname, '../../sample-vault')));

	test.skipIf(!hasReferenceData)('the real vault (skipped where the reference data is absent)', () => compare(vaultFolder), 60_000);
});
