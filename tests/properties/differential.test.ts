import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ourReading } from '../parse/reference/our-reading';
import { readUnder, rulings } from '../parse/rulings/rulings';
import { blockText, inlineText } from './markdown-text';

function agree(text: string): void {
	expect(ourReading(text)).toEqual(readUnder(rulings, text));
}

describe('any Markdown is read as micromark with GFM reads it, but for the rulings', () => {
	test('blocks in each other', () => {
		fc.assert(fc.property(blockText, agree), { numRuns: 1_000 });
	}, 60_000);

	test('marks in a line and in a cell', () => {
		fc.assert(
			fc.property(inlineText, text => {
				agree(text);
				agree(`| A |\n|---|\n| ${text} |`);
			}),
			{ numRuns: 1_000 },
		);
	}, 60_000);
});
