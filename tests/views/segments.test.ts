import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/model/note';
import { wikiLink } from '../../src/views/text/note-name';
import { segments } from '../../src/views/text/segments';

function link(target: string, start: number, end: number, subpath: string | null = null): Link {
	return { target, subpath, embed: false, start, end };
}

const told = (text: string, links: readonly Link[], names: Parameters<typeof segments>[2] = []) =>
	segments(text, links, names).map(({ text: piece, ref }) => (ref === null ? piece : [piece, ref.linktext, ref.inferred]));

describe('words with their links', () => {
	it('cuts at the links', () => {
		expect(told('uses TSMC for it', [link('TSMC', 5, 9)])).toEqual(['uses ', ['TSMC', 'TSMC', false], ' for it']);
	});

	it('keeps a subpath in what is opened, not in what is looked up', () => {
		expect(segments('Node', [link('TSMC', 0, 4, '#N3')], [])[0]?.ref).toEqual({ linktext: 'TSMC#N3', target: 'TSMC', inferred: false });
	});

	it('takes the first of two that overlap, and bounds what runs over', () => {
		expect(told('abcdef', [link('B', 2, 99), link('A', 0, 3)])).toEqual([['abc', 'A', false], 'def']);
		expect(told('abc', [link('A', 2, 99)])).toEqual(['ab', ['c', 'A', false]]);
	});

	it('marks a plain name that stands by itself', () => {
		const arm = { name: 'Arm', path: 'Actors/Arm.md' };
		expect(told('Armonk and Arm', [], [arm])).toEqual(['Armonk and ', ['Arm', 'Actors/Arm.md', true]]);
		expect(told('Armonk', [], [arm])).toEqual(['Armonk']);
	});

	it('leaves a written link as it is', () => {
		expect(told('Arm', [link('Arm', 0, 3)], [{ name: 'Arm', path: 'x.md' }])).toEqual([['Arm', 'Arm', false]]);
	});

	it('gives back the text, whatever the offsets and names', () => {
		const anyLink = fc.record({ target: fc.string(), subpath: fc.constant(null), embed: fc.boolean(), start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) });
		const anyName = fc.record({ name: fc.string({ maxLength: 3 }), path: fc.string() });
		fc.assert(fc.property(fc.string(), fc.array(anyLink), fc.array(anyName), (text, links, names) => {
			expect(segments(text, links, names).map(piece => piece.text).join('')).toBe(text);
		}));
	});
});

describe('what dragging a link writes', () => {
	it.each([
		['TSMC', 'TSMC', '[[TSMC]]'],
		['Actors/Arm.md', 'Arm', '[[Actors/Arm|Arm]]'],
		['TSMC#N3', 'N3', '[[TSMC#N3|N3]]'],
	])('%s shown as %s: %s', (linktext, shown, text) => {
		expect(wikiLink(linktext, shown)).toBe(text);
	});
});
