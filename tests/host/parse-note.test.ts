import { describe, expect, it } from 'vitest';
import { findSubpath } from './page/metadata/subpath';
import { parseNote } from './page/metadata/parse-note';
import { mergeText } from './page/views/merge-text';

const note = [
	'---', 'aliases: [AMZN]', 'related: "[[Nvidia]]"', '---',
	'# Amazon', '', '#actor #2026 `#no` %% #hidden %% #über/sub', '',
	'Text with [[Nvidia|the chip maker]] and [a link](Other%20note.md#Part) and ![[image.png]].', '',
	'| A | B |', '| --- | --- |', '| [[X\\|y]] | 2 |', '',
	'- [ ] one', '\t- [x] two', '- three ^abc', '',
	'```js', '# no heading [[no link]]', '```', '', '> [!note] Callout', '## Second',
].join('\n');

describe('what the metadata cache knows of a note', () => {
	const parsed = parseNote(note);

	it('properties and the links in them', () => {
		expect(parsed.frontmatter).toEqual({ aliases: ['AMZN'], related: '[[Nvidia]]' });
		expect(parsed.frontmatterLinks).toEqual([{ key: 'related', link: 'Nvidia', original: '[[Nvidia]]', displayText: 'Nvidia' }]);
		expect(parsed.frontmatterPosition).toMatchObject({ start: { line: 0, col: 0 }, end: { line: 3, col: 3 } });
	});

	it('links, embeds and tags, but none in code and comments', () => {
		expect(parsed.links?.map(link => [link.link, link.displayText])).toEqual([['Nvidia', 'the chip maker'], ['Other note.md#Part', 'a link'], ['X', 'y']]);
		expect(parsed.embeds?.map(embed => embed.link)).toEqual(['image.png']);
		expect(parsed.tags?.map(({ tag }) => tag)).toEqual(['#actor', '#über/sub']);
	});

	it('where things are', () => {
		const first = parsed.links?.[0]?.position;
		expect(note.slice(first?.start.offset, first?.end.offset)).toBe('[[Nvidia|the chip maker]]');
		expect(parsed.sections?.map(({ type }) => type)).toEqual(['yaml', 'heading', 'paragraph', 'paragraph', 'table', 'list', 'code', 'callout', 'heading']);
		expect(parsed.listItems?.map(item => [item.position.start.line, item.parent, item.task])).toEqual([[14, -14, ' '], [15, 14, 'x'], [16, -14, undefined]]);
		expect(parsed.blocks?.['abc']?.position.start.line).toBe(16);
	});

	it('the line of a heading or a block', () => {
		expect(findSubpath(parsed, '#Amazon#Second')).toBe(23);
		expect(findSubpath(parsed, '#second')).toBe(23);
		expect(findSubpath(parsed, '#^abc')).toBe(16);
		expect(findSubpath(parsed, '#Missing')).toBeNull();
	});

	it('takes any text', () => {
		for (const text of ['', '---\n', '---\na: [\n---\nx', '```', '%%', '\r\n|a|\r\n|-|\r\n', '[[', '> > - [ ] x']) expect(() => parseNote(text)).not.toThrow();
		expect(parseNote('---\na: [\n---\n[[x]]').links).toHaveLength(1);
	});
});

describe('two changes of one text', () => {
	it('are merged where they do not touch', () => {
		expect(mergeText('one two three', 'ONE two three', 'one two THREE')).toBe('ONE two THREE');
		expect(mergeText('one two three', 'one two THREE', 'ONE two three')).toBe('ONE two THREE');
	});

	it('are one when only one was made, or both are the same', () => {
		expect(mergeText('a', 'a', 'b')).toBe('b');
		expect(mergeText('a', 'b', 'a')).toBe('b');
		expect(mergeText('a', 'b', 'b')).toBe('b');
	});

	it('cannot be merged where they touch', () => {
		expect(mergeText('one two', 'one 2', 'one TWO')).toBeNull();
	});
});
