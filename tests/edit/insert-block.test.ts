import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intendBlock, replaceBlock } from '../../src/edit/freeze';
import { insertBlock } from '../../src/edit/insert-block';

const query = 'TABLE stats';
const block = '```atlas\nTABLE stats\n```\n';

/** The note with a block, asked for on the line that has a `^` at its end. */
function inserted(marked: string): string | null {
	const lines = marked.split('\n');
	const cursor = lines.findIndex(line => line.endsWith('^'));
	return withBlock(marked.replace('^', ''), cursor);
}

function withBlock(text: string, cursor: number): string | null {
	const insertion = insertBlock(text, cursor, query);
	if (insertion === null) return null;
	const lines = text.split('\n');
	expect(insertion.ch).toBe(lines[insertion.line]?.length);
	lines[insertion.line] += insertion.text;
	return lines.join('\n');
}

describe('a block that asks a query is put', () => {
	it.each([
		['into an empty note', '^', block],
		['on an empty line', 'a\n^\nb', `a\n${block}\nb`],
		['after a line of words', 'a b^\nc', `a b\n\n${block}\nc`],
		['after a line of blanks', '    ^\nc', `    \n${block}\nc`],
		['after front matter, where the cursor is in it', '---\na: 1^\n---\nb', `---\na: 1\n---\n\n${block}\nb`],
		['after a table, where the cursor is in it', '| a |^\n| --- |\n| 1 |\n| 2 |\n\nb', `| a |\n| --- |\n| 1 |\n| 2 |\n\n${block}\n\nb`],
		['after an item', '- a^\n- b', `- a\n\n${block}\n- b`],
	])('%s', (_, before, after) => {
		expect(inserted(before)).toBe(after);
	});

	it.each([
		['code', '```\na^\n```'],
		['a comment', '%%\na^\n%%'],
		['math', '$$\na^\n$$'],
	])('not into %s', (_, before) => {
		expect(inserted(before)).toBeNull();
	});
});

describe('wherever the cursor is', () => {
	const lines = fc.array(fc.constantFrom('', 'a', '# T', '- a', '  - b', '> q', '```', '````', '%%', '$$', '---', 'a: 1', '    ', '| a |', '| --- |', '| 1 |'), { minLength: 1, maxLength: 20 });

	it('the block is one that can be frozen', () => {
		fc.assert(fc.property(lines, fc.nat(19), (all, at) => {
			const text = all.join('\n');
			const cursor = at % all.length;
			const insertion = insertBlock(text, cursor, query);
			const after = withBlock(text, cursor);
			if (insertion === null || after === null) return;
			const from = insertion.line + insertion.text.indexOf('`');
			const { outcome } = replaceBlock(after, intendBlock('note.md', after, from, from + 2, ['x']));
			expect(outcome.done, JSON.stringify([after, outcome])).toBe(true);
		}));
	});
});
