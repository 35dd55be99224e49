import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intendBlock, replaceBlock } from '../../src/edit/freeze';
import { LineRuns } from '../../src/edit/line-runs';
import { splitLines } from '../../src/parse/lines';

const findRuns = (text: string, lines: readonly string[]) => new LineRuns(splitLines(text)).find(lines);

const block = '```atlas\nTABLE investments\n```';
const table = ['| a |', '| --- |', '| 1 |'];

/** What a view would ask for after reading `text`: the nth block like this becomes a table. */
function intend(text: string, nth = 0, lines = block.split('\n')) {
	const run = findRuns(text, lines)[nth];
	if (run === undefined) throw new Error(`There is no block ${nth} in the test's note.`);
	return intendBlock('note.md', text, run.line, run.line + lines.length - 1, table);
}

function frozen(text: string, nth = 0, lines?: string[]): string {
	const { text: after, outcome } = replaceBlock(text, intend(text, nth, lines));
	expect(outcome.done, outcome.done ? '' : outcome.message).toBe(true);
	return after;
}

describe('a block is replaced by other lines', () => {
	const shown = table.join('\n');

	it.each([
		['alone', block, shown],
		['between paragraphs that are apart', `a\n\n${block}\n\nb\n`, `a\n\n${shown}\n\nb\n`],
		['touching paragraphs, which get room', `a\n${block}\nb\n`, `a\n\n${shown}\n\nb\n`],
		['with CRLF', `a\r\n\r\n${block.replaceAll('\n', '\r\n')}\r\n`, `a\r\n\r\n${table.join('\r\n')}\r\n`],
		['with a byte order mark', `\ufeff${block}\n`, `\ufeff${shown}\n`],
		['under front matter and a heading', `---\na: 1\n---\n# T\n\n${block}\n`, `---\na: 1\n---\n# T\n\n${shown}\n`],
		['after a list', `- a\n\n${block}\n`, `- a\n\n${shown}\n`],
	])('%s', (_, before, after) => {
		expect(frozen(before)).toBe(after);
	});

	it('of equal ones the one that was meant', () => {
		const text = `${block}\n\n${block}\n\n${block}\n`;
		expect(frozen(text, 1)).toBe(`${block}\n\n${shown}\n\n${block}\n`);
	});

	it('whatever its fence is', () => {
		const tildes = ['~~~~ atlas', 'TABLE stats', '~~~', '~~~~'];
		expect(frozen(`${tildes.join('\n')}\n`, 0, tildes)).toBe(`${shown}\n`);
	});

	it('by another block, without more room', () => {
		const fixed = ['```atlas', 'TABLE stats', '```'];
		expect(replaceBlock(`a\n${block}\nb`, { ...intend(`a\n${block}\nb`), instead: fixed }).text).toBe(`a\n${fixed.join('\n')}\nb`);
	});
});

describe('it is left alone, with the reason', () => {
	const text = `# T\n\n${block}\n`;

	it.each([
		['when it has changed', text.replace('investments', 'roadmap'), 'line-changed', 'Not changed: this block has changed since it was read.'],
		['when it is gone', '', 'line-changed', 'Not changed: this block has changed since it was read.'],
		['when another like it has come', `${text}\n${block}\n`, 'lines-moved', 'Not changed: there are more or fewer blocks like it than when the note was read.'],
		['when it has been put into a longer block', `# T\n\`\`\`\`\n${block}\n\`\`\`\`\n`, 'line-changed', 'Not changed: the block stands within a list, a quote or another block.'],
		['when it has been put into a comment', `# T\n%%\n${block}\n%%\n`, 'line-changed', 'Not changed: the block stands within a list, a quote or another block.'],
		['when its lines end in different ways, which could not be given back', text.replace('investments\n', 'investments\r\n'), 'line-changed', 'Not changed: its lines end in different ways.'],
		['when it has been put into front matter, above its heading', `---\n${block}\n---\n# T\n`, 'line-changed', 'Not changed: this block has changed since it was read.'],
	])('%s', (_, now, code, message) => {
		const { text: after, outcome } = replaceBlock(now, intend(text));
		expect(after).toBe(now);
		expect(outcome).toMatchObject({ done: false, code, message });
	});

	it('when its equal under another heading is the one that is left', () => {
		const [before, now] = [`# A\n${block}\n# B\nb\n`, `# A\na\n# B\n${block}\n`];
		expect(replaceBlock(now, intend(before))).toMatchObject({ text: now, outcome: { done: false, code: 'line-changed' } });
	});

	it('when it is to be taken back and its equal under another heading is the one that is left', () => {
		const before = `# A\n\n${block}\n\n# B\n\n${block}\n`;
		const { outcome } = replaceBlock(before, intend(before));
		const now = `# A\n\n${block}\n\n# B\n\n${table.join('\n')}\n`;
		expect(outcome.done ? replaceBlock(now, outcome.undo) : null).toMatchObject({ text: now, outcome: { done: false, code: 'line-changed' } });
	});

	it.each([['a quote', `> ${block.replaceAll('\n', '\n> ')}`, 0], ['a list', `- a\n  ${block.replaceAll('\n', '\n  ')}`, 1]])('within %s', (_, now, from) => {
		const { text: after, outcome } = replaceBlock(now, intendBlock('note.md', now, from, from + 2, table));
		expect([after, outcome.done]).toEqual([now, false]);
	});

	it.each([['more than a block', '```atlas\na\n```\n\nwords\n\n```\nb\n```'], ['a block that never ends', '```atlas\na'], ['no block', 'a\nb']])('%s', (_, now) => {
		const { text: after, outcome } = replaceBlock(now, intendBlock('note.md', now, 0, now.split('\n').length - 1, table));
		expect([after, outcome.done]).toEqual([now, false]);
	});
});

describe('laws', () => {
	const lines = fc.array(fc.constantFrom('', 'a', '# T', '- a', '  - b', '> q', '```', '````', '```atlas', 'TABLE investments', '| a |', '| --- |', '%%', '\t', '| 1 |'), { maxLength: 25 });
	const texts = fc.tuple(lines, lines, fc.constantFrom('\n', '\r\n', '\r')).map(([above, below, ending]) => [...above, ...block.split('\n'), ...below].join(ending));

	it('an edit is taken back to the very bytes, and changes nothing outside of its lines', () => {
		fc.assert(fc.property(texts, fc.nat(3), (text, nth) => {
			const runs = findRuns(text, block.split('\n'));
			const intention = intend(text, nth % runs.length);
			const { text: after, outcome } = replaceBlock(text, intention);
			if (!outcome.done) return after === text;
			const { line, before, after: written } = outcome.change;
			const [old, now] = [text.split(/\r\n|\n|\r/), after.split(/\r\n|\n|\r/)];
			expect(now).toEqual([...old.slice(0, line), ...written, ...old.slice(line + before.length)]);
			expect(replaceBlock(after, outcome.undo).text).toBe(text);
			return true;
		}));
	});

	it('runs are found as a plain look at every line finds them, in a note of equal lines too', () => {
		const few = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 30 });
		fc.assert(fc.property(few, fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 4 }), (all, wanted) => {
			const plain: number[] = [];
			for (let line = 0; line + wanted.length <= all.length; line++) {
				if (wanted.every((word, at) => all[line + at] === word)) plain.push(line);
			}
			expect(findRuns(all.join('\n'), wanted).map(({ line }) => line)).toEqual(plain);
		}));
	});
});
