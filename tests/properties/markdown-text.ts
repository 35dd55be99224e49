import fc from 'fast-check';

const BLOCK_LINES = [
	'', '', '', 'text', 'more text', '# One', '## Two ##', '#none', 'Setext', '===', '---', '***', '| A | B |', '|---|---|', '| 1 | 2 |', 'A | B', '--- | :-:', '1 | 2', '| 1 |', '| 1 | 2 | 3 |', '| a\\|b | c |', '| [[A|B]] | x |',
	'| [[A\\|B]] | x |', '- item', '* star', '+ plus', '- [ ] task', '- [x] done', '- [/] half', '- [ ]', '1. one', '2) two', '7. seven', '-', '1.', '- - deep', '- # heading', '- > quote', '- | A |', '> quote', '>> deep', '>', '> | A | B |', '> |---|---|', '> | 1 | 2 |', '> - item',
	'```', '~~~', '````md', '``` not ```', '%%', '%% one line %%', '%% part %% text', '<!--', '-->', '<!-- one --> tail', '$$', '$$ x $$', '<div>', '</div>', '<br>', '<span>inline</span> text', '<b>', '<?php', '?>', '<![CDATA[', ']]>', '<!X', '<pre>', '</pre>', '[ref]: /url', '*emphasis', 'over lines*', '`code', 'span`', '\\| x', '*Updated 2026-01-05*',
];
const INDENTS = ['', '', '', '', '', '', ' ', '  ', '   ', '    ', '\t', '> ', '>', '  > ', '      ', ' \t'];
const ENDINGS = ['\n', '\n', '\n', '\n', '\r\n', '\r'];

const LIST_THAT_BREAKS_OFF_NOTHING = /^[ \t>]*(?:[-*+]|[02-9]\d*[.)].*|\d+[.)])[ \t]*$/;
const LONE_TAG = /^[ \t>]*<\/?(?:br|b|pre)>$/;

/**
 * Where micromark departs from CommonMark. An empty or late-numbered item may not break off a
 * paragraph, but it may follow indented code, or begin a quote that breaks one off. A lone tag does not end the paragraph that it is a
 * lazy line of.
 */
function meetsQuirk(text: string): boolean {
	const lines = text.replace('\ufeff', '').split(/\r\n?|\n/);
	const filled = lines.filter(line => line.trim() !== '');
	const broken = filled.some((line, at) => LIST_THAT_BREAKS_OFF_NOTHING.test(line) && (line.includes('>') || /^[ \t>]*(?: {4}|\t)/.test(filled[at - 1] ?? '')));
	return broken || lines.some((line, at) => LONE_TAG.test(line) && (lines[at - 1] ?? '').trim() !== '');
}

/** Rows that stand apart from a table: whether they are its own is shown by examples, since they are no blocks of Markdown. */
function hasTornRow(text: string): boolean {
	return /(?:^|\r\n?|\n)\|.*\|[ \t]*(?:\r\n?|\n)(?:.*(?:\r\n?|\n)){1,4}\|.*\|/.test(text) && /\n[ \t]*\r?\n|\r[ \t]*[\r\n]/.test(text);
}

/** Markdown of blocks that stand in each other's way: lines that begin anything, indented anyhow. */
export const blockText: fc.Arbitrary<string> = fc
	.tuple(fc.array(fc.tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...BLOCK_LINES), fc.constantFrom(...ENDINGS)), { maxLength: 14 }), fc.boolean())
	.map(([lines, mark]) => (mark ? '\ufeff' : '') + lines.map(parts => parts.join('')).join(''))
	// A rule on the first line would begin front matter.
	.filter(text => !/^\ufeff?---/.test(text) && !meetsQuirk(text) && !hasTornRow(text));

const INLINE = [
	' ', ' ', ' ', 'a', 'b', 'word', '*', '*', '**', '**', '_', '__', '~~', '~', '***', '`', '``', '`x`', '[', ']', '](', ')', '(', '[[', ']]', '[[A]]', '[[A#B]]', '![[C]]', '[t](u)', '[t](u "v")', '[t](<u v>)', '![i](u)', '(c)', '<b>', '</b>', '<br>', '<https://x.y>', '<a@b.c>', '<', '>',
	'&amp;', '&#35;', '&nbsp;', '&', '%%', '%%h%%', '%', '\\', '\\*', '\\\\', '\\[', '#tag', '!', '.', ',', '"', 'é', '台', '~¥4T', '$9', '=',
];

/** GFM leaves open which of two marks wins that overlap, as in `*a ~~b* c~~`. */
const overlap = (text: string) => /~~.*[*_].*~~/.test(text) && /[*_].*~~.*[*_]/.test(text);

/** One line of text full of marks. */
export const inlineText: fc.Arbitrary<string> = fc
	.array(fc.constantFrom(...INLINE), { minLength: 1, maxLength: 12 })
	.map(parts => `x${parts.join('')}`)
	.filter(text => !overlap(text));
