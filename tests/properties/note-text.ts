import fc from 'fast-check';

/** Pieces that notes are made of, plain and hostile. */
const LINES = [
	'', '---', '# Title', '## What to watch', '## What to watch', '### Deep', 'Setext', '===', 'plain text', '| A | B |', '|---|---|', '| 1 | 2 |', '| [[A|B]] | x |',
	'- [ ] task', '- [ ] task', '- [x] done', '* [ ] star', '  - [ ] nested', '\t- [/] tabbed', '1. [ ] number', '> - [ ] quoted', '> > - [ ] deeper', '- bullet',
	'```', '~~~', '%%', '<!--', '-->', '$$', '<div>', '    - [ ] code', '- [🎯] wide', '- [ ] trailing  ', '[[Link|shown]] #tag', '**bold', '`code', '\u2028', '\u0000', '\ud800', '*Updated 2026-01-05*',
];

const ENDINGS = ['\n', '\r\n', '\r', '\n\n'];

/** A note of such lines, with mixed line endings, sometimes with a byte order mark or without a last ending. */
export const noteText: fc.Arbitrary<string> = fc
	.tuple(fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...LINES) }, { weight: 1, arbitrary: fc.string({ maxLength: 20 }) }), fc.constantFrom(...ENDINGS)), { maxLength: 40 }), fc.boolean(), fc.boolean())
	.map(([lines, mark, ends]) => `${mark ? '\ufeff' : ''}${lines.map(([line, ending]) => line + ending).join('')}${ends ? '' : '- [ ] last'}`);
