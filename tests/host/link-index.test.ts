import { describe, expect, it } from 'vitest';
import { LinkIndex } from './page/metadata/link-index';

function indexOf(...paths: string[]): LinkIndex {
	const index = new LinkIndex();
	for (const path of paths) index.add(path);
	return index;
}

describe('which file a link means', () => {
	it('the exact path before all others', () => {
		const index = indexOf('A/Note.md', 'Note.md', 'B/Note.md');
		expect(index.resolve('B/Note', 'A/From.md')).toBe('B/Note.md');
		expect(index.resolve('Note', 'A/From.md')).toBe('Note.md');
		expect(index.resolve('B/Note.md', '')).toBe('B/Note.md');
	});

	it('then a file in the own folder, then the shortest path', () => {
		const index = indexOf('Long/Folder/Note.md', 'B/Note.md', 'Own/Note.md');
		expect(index.resolve('Note', 'Own/From.md')).toBe('Own/Note.md');
		expect(index.resolve('Note', 'Elsewhere/From.md')).toBe('B/Note.md');
	});

	it('ignores case, and takes the end of a path', () => {
		const index = indexOf('Actors/Big/NVIDIA.md');
		expect(index.resolve('nvidia', 'x.md')).toBe('Actors/Big/NVIDIA.md');
		expect(index.resolve('big/Nvidia', 'x.md')).toBe('Actors/Big/NVIDIA.md');
		expect(index.resolve('VIDIA', 'x.md')).toBeNull();
		expect(index.resolve('g/NVIDIA', 'x.md')).toBeNull();
	});

	it('prefers a note, and knows names with dots and other kinds of file', () => {
		const index = indexOf('v1.2.md', 'image.png', 'image.png.md');
		expect(index.resolve('v1.2', '')).toBe('v1.2.md');
		expect(index.resolve('image.png', '')).toBe('image.png.md');
		index.remove('image.png.md');
		expect(index.resolve('image.png', '')).toBe('image.png');
	});

	it('walks relative paths, takes absolute ones as such', () => {
		const index = indexOf('A/B/Note.md', 'A/Note.md', 'Note.md');
		expect(index.resolve('../Note', 'A/B/From.md')).toBe('A/Note.md');
		expect(index.resolve('./Note', 'A/B/From.md')).toBe('A/B/Note.md');
		expect(index.resolve('/Note', 'A/B/From.md')).toBe('Note.md');
		expect(index.resolve('/B/Note', 'A/B/From.md')).toBeNull();
		expect(index.resolve('', 'A/From.md')).toBeNull();
	});
});
