import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits';
import type { AddIntention, ListPlace } from '../../src/model/edit';
import { edited, PATH, undone } from './edits';

const WATCH: ListPlace = { headings: ['What to watch'], ordinal: 0, count: 1 };

function add(list: Partial<ListPlace> | null = {}, text = 'new', heading = 'What to watch'): AddIntention {
	return { type: 'add', path: PATH, list: list === null ? null : { ...WATCH, ...list }, heading, text, line: 0 };
}

describe('a task is added at the end of the list under a heading', () => {
	it.each<[title: string, before: string, after: string]>([
		['of tasks', '## What to watch\n\n- [ ] a\n- [x] b\n\n## Related\n', '## What to watch\n\n- [ ] a\n- [x] b\n- [ ] new\n\n## Related\n'],
		['that the note ends in, without a last ending', '## What to watch\n- [ ] a', '## What to watch\n- [ ] a\n- [ ] new'],
		['with CRLF', '## What to watch\r\n\r\n- [ ] a\r\n', '## What to watch\r\n\r\n- [ ] a\r\n- [ ] new\r\n'],
		['with lone CR', '## What to watch\r- [ ] a\rb', '## What to watch\r- [ ] a\rb\r- [ ] new'],
		['with the ending of the line before, where they are mixed', '## What to watch\n- [ ] a\r\n- [ ] b\n\r\nx', '## What to watch\n- [ ] a\r\n- [ ] b\n- [ ] new\n\r\nx'],
		['with the last but one ending, where the last line has none', '## What to watch\n\r\n- [ ] a', '## What to watch\n\r\n- [ ] a\r\n- [ ] new'],
		['of bullets, with their marker', '## What to watch\n* a\n* b\n', '## What to watch\n* a\n* b\n* [ ] new\n'],
		['with the marker of its last item', '## What to watch\n- [ ] a\n+ [ ] b', '## What to watch\n- [ ] a\n+ [ ] b\n+ [ ] new'],
		['that is numbered', '## What to watch\n9) a\n\nx', '## What to watch\n9) a\n10) [ ] new\n\nx'],
		['with a wide gap', '## What to watch\n-   a', '## What to watch\n-   a\n-   [ ] new'],
		['that is indented', '## What to watch\n  - [ ] a\n\t- [ ] deep\n', '## What to watch\n  - [ ] a\n\t- [ ] deep\n  - [ ] new\n'],
		['behind nested items', '## What to watch\n- [ ] a\n  - b\n    - c\n\nx', '## What to watch\n- [ ] a\n  - b\n    - c\n- [ ] new\n\nx'],
		['behind lines that go on with the last item', '## What to watch\n- [ ] a\n  more\nlazy\n\n  another paragraph\n\nx', '## What to watch\n- [ ] a\n  more\nlazy\n\n  another paragraph\n- [ ] new\n\nx'],
		['behind code within the last item', '## What to watch\n- [ ] a\n  ```\n  - [ ] b\n  ```\n', '## What to watch\n- [ ] a\n  ```\n  - [ ] b\n  ```\n- [ ] new\n'],
		['in a callout', '## What to watch\n> [!todo] Soon\n> - [ ] a\n>   more\n\nx', '## What to watch\n> [!todo] Soon\n> - [ ] a\n>   more\n> - [ ] new\n\nx'],
		['in a quote in a quote', '## What to watch\n> > * [ ] a\n> b', '## What to watch\n> > * [ ] a\n> b\n> > * [ ] new'],
		['whose last task stands before other bullets', '## What to watch\n- [ ] a\n\nNotes:\n\n- b\n', '## What to watch\n- [ ] a\n- [ ] new\n\nNotes:\n\n- b\n'],
		['with the byte order mark where it was', '\ufeff## What to watch\n- [ ] a', '\ufeff## What to watch\n- [ ] a\n- [ ] new'],
		['not of the sub-heading', '## What to watch\n- [ ] a\n### Later\n- [ ] b', '## What to watch\n- [ ] a\n- [ ] new\n### Later\n- [ ] b'],
		['before the next block, which goes on without a blank line', '## What to watch\n- [ ] a\n***\nx', '## What to watch\n- [ ] a\n- [ ] new\n***\nx'],
	])('%s', (_, before, after) => {
		expect(edited(before, add())).toBe(after);
		expect(undone(applyEdits(before, PATH, [add()]))).toBe(before);
	});

	it('of headings with one path the one that was meant', () => {
		const text = '# A\n## What to watch\n- [ ] a\n# B\n## What to watch\n- [ ] b\n# B\n## What to watch\n- [ ] c\n';
		expect(edited(text, add({ headings: ['B', 'What to watch'], ordinal: 1, count: 2 }))).toBe(text.replace('c\n', 'c\n- [ ] new\n'));
	});

	it('above all headings', () => {
		expect(edited('- [ ] a\n# T\n', add({ headings: [] }))).toBe('- [ ] a\n- [ ] new\n# T\n');
	});

	it('several at once, in the order asked', () => {
		const text = '## What to watch\r\n- [ ] a\r\n';
		const result = applyEdits(text, PATH, [add({}, 'b'), add({}, 'c')]);
		expect(result.text).toBe('## What to watch\r\n- [ ] a\r\n- [ ] b\r\n- [ ] c\r\n');
		expect(undone(result)).toBe(text);
	});

	it('with its white space folded', () => {
		expect(edited('## What to watch\n- [ ] a', add({}, ' two\nlines\t here '))).toBe('## What to watch\n- [ ] a\n- [ ] two lines here');
	});
});

describe('where the heading has no list yet, it begins below it', () => {
	it.each<[title: string, before: string, after: string]>([
		['at the end of the note', '## What to watch', '## What to watch\n\n- [ ] new'],
		['with room below', '## What to watch\n\n\n## Related\n', '## What to watch\n\n- [ ] new\n\n\n## Related\n'],
		['without room', '## What to watch\n## Related\n', '## What to watch\n\n- [ ] new\n\n## Related\n'],
		['below its paragraphs', '## What to watch\n\nFirst\nof all.\n\nSecond.\n\n| a |\n|---|\n', '## What to watch\n\nFirst\nof all.\n\nSecond.\n\n- [ ] new\n\n| a |\n|---|\n'],
		['below a heading that is underlined', 'What to watch\n---\ntext', 'What to watch\n---\ntext\n\n- [ ] new'],
		['before a table right below it', '## What to watch\r\n| a |\r\n|---|\r\n| 1 |', '## What to watch\r\n\r\n- [ ] new\r\n\r\n| a |\r\n|---|\r\n| 1 |'],
		['before the day of the note', '## What to watch\n\n*Updated 2026-01-04*\n', '## What to watch\n\n- [ ] new\n\n*Updated 2026-01-04*\n'],
		['before code', '## What to watch\n```\n- [ ] a\n```', '## What to watch\n\n- [ ] new\n\n```\n- [ ] a\n```'],
	])('%s', (_, before, after) => {
		expect(edited(before, add())).toBe(after);
		expect(undone(applyEdits(before, PATH, [add()]))).toBe(before);
	});
});

describe('where the note has no such heading, it is made', () => {
	const NEW = '## What to watch\n\n- [ ] new';
	it.each<[title: string, before: string, after: string]>([
		['in an empty note', '', NEW],
		['in a note of blank lines', '\n\n', `${NEW}\n\n`],
		['behind front matter', '---\na: 1\n---\n', `---\na: 1\n---\n\n${NEW}\n`],
		['at the end', '# T\n\ntext', `# T\n\ntext\n\n${NEW}`],
		['at the end, with the last ending where it was', '# T\r\n\r\ntext\r\n', '# T\r\n\r\ntext\r\n\r\n## What to watch\r\n\r\n- [ ] new\r\n'],
		['before the day of the note', 'text\n\n*Updated 2026-01-04*\n', `text\n\n${NEW}\n\n*Updated 2026-01-04*\n`],
		['before the day and its rule', 'text\n\n---\n*Updated 2026-01-04*', `text\n\n${NEW}\n\n---\n*Updated 2026-01-04*`],
		['before Related', '# T\n\n## A\n\ntext\n\n## Related\n\n- [[B]]\n', `# T\n\n## A\n\ntext\n\n${NEW}\n\n## Related\n\n- [[B]]\n`],
		['before the whole foot, with a rule where sections have one', '# T\n\ntext\n\n---\n\n## A\n\n| a |\n|---|\n| 1 |\n\n*Updated 2026-01-04*\n\n---\n\n## Related\n\n- [[B]]\n', `# T\n\ntext\n\n---\n\n## A\n\n| a |\n|---|\n| 1 |\n\n---\n\n${NEW}\n\n*Updated 2026-01-04*\n\n---\n\n## Related\n\n- [[B]]\n`],
		['before Related and Sources', '## A\n\ntext\n\n## Related\n\n- [[B]]\n\n## Sources\n\n- c', `## A\n\ntext\n\n${NEW}\n\n## Related\n\n- [[B]]\n\n## Sources\n\n- c`],
		['behind a last line that links to others, which would speak of the new heading', 'text\n\n*Updated from [[A]]*\n', `text\n\n*Updated from [[A]]*\n\n${NEW}\n`],
		['at the level of the sections', '# A\n\n# B\n', '# A\n\n# B\n\n# What to watch\n\n- [ ] new\n'],
		['not before a deeper Related, which would stand under it', '## A\n\n### Related\n\n- [[B]]', `## A\n\n### Related\n\n- [[B]]\n\n${NEW}`],
		['in a note that is all foot', '*Updated 2026-01-04*\n', `*Updated 2026-01-04*\n\n${NEW}\n`],
	])('%s', (_, before, after) => {
		expect(edited(before, add(null))).toBe(after);
		const result = applyEdits(before, PATH, [add(null)]);
		expect(undone(result)).toBe(before);
		const back = applyEdits(result.text, PATH, result.outcomes.flatMap(outcome => (outcome.done ? [outcome.undo] : [])));
		expect(undone(back), 'and taking that back').toBe(after);
	});

	it.each(['the end of an open fence', 'the end of an open comment'])('but not at %s', end => {
		const text = `${end.endsWith('fence') ? '```' : '%%'}\ncode\n`;
		const { outcomes, text: after } = applyEdits(text, PATH, [add(null)]);
		expect([after, outcomes]).toMatchObject([text, [{ done: false, code: 'more-would-change' }]]);
	});
});

describe('nothing is added', () => {
	it.each<[title: string, text: string, asked: AddIntention, code: string, message: string]>([
		['where the heading is gone', '## Other\n- [ ] a', add(), 'line-changed', 'Not added: the heading "What to watch" is gone from the note.'],
		['where it stands in a fence now', '```\n## What to watch\n- [ ] a\n```', add(), 'line-changed', 'Not added: the heading "What to watch" is gone from the note.'],
		['where there is another such heading', '## What to watch\n## What to watch\n', add(), 'lines-moved', 'Not added: the heading "What to watch" comes more or less often than when the note was read.'],
		['where the heading to make is there by now', '## what to Watch\n', add(null), 'lines-moved', 'Not added: the note has a heading "what to Watch" by now. Try again.'],
		['without words', '## What to watch', add({}, ' \n '), 'bad-text', 'Not added: it has no words.'],
		['without words for a heading', 'a', add(null, 'new', ' '), 'bad-text', 'Not added: the heading to make for it has no words.'],
		['that opens a comment', '## What to watch', add({}, 'a %% b'), 'bad-text', 'Not added: its words open a comment, code or math that they do not close.'],
		['above all headings, where there is no list', '# T', add({ headings: [] }), 'no-place', 'Not added: the note has no list above its headings.'],
	])('%s', (_, text, asked, code, message) => {
		const { outcomes, text: after } = applyEdits(text, PATH, [asked]);
		expect([after, outcomes]).toMatchObject([text, [{ done: false, code, message }]]);
	});

	it('by the second of two that make a heading', () => {
		const { outcomes, text } = applyEdits('a', PATH, [add(null), add(null, 'other')]);
		expect([text, outcomes]).toMatchObject(['a\n\n## What to watch\n\n- [ ] new', [{ done: true }, { done: false, code: 'lines-moved' }]]);
	});
});
