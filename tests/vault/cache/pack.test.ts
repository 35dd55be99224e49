import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/model/dossier';
import { dossierIn, entryOf } from '../../../src/vault/cache/entry';
import { pack, unpack } from '../../../src/vault/cache/pack';
import { noteText } from '../../properties/note-text';
import { dossierOf } from '../../read-vault';
import { hasReferenceData, markdownFiles, vaultFolder } from '../../reference-data';

const stat = { mtime: 1, size: 2 };

/** As a database gives it back. */
const kept = (dossier: Dossier) => dossierIn(structuredClone(entryOf(dossier, stat, 'v')), 'v');

const tables = '## Funding\n\n| Date | Amount |\n|---|---|\n| 2026-01-05 | $75B+ |\n| | |\n| 2026-01-05 | $75B+ |\n\n## Related\n- [[A]] — rival\n- [[A]] — rival\n';

describe('a dossier', () => {
	test('is plain JSON, and the same when it was kept: random notes', () => {
		fc.assert(fc.property(noteText, text => {
			const dossier = dossierOf('Sub/Note.md', text);
			expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier);
			expect(kept(dossier)).toStrictEqual(dossier);
		}), { numRuns: 300 });
	});

	test('two rows that are alike are still two, and what they share is one', () => {
		const dossier = kept(dossierOf('A.md', tables));
		const [first, , third] = dossier?.tables[0]?.rows ?? [];
		expect(first?.line).not.toBe(third?.line);
		expect(first).not.toBe(third);
		expect(first?.cells).toBe(third?.cells);
	});

	test.skipIf(!hasReferenceData)('every one of the real vault is the same when it was kept, at a third of its size or less', () => {
		let json = 0;
		let bytes = 0;
		for (const [path, text] of markdownFiles(vaultFolder)) {
			const dossier = dossierOf(path, text);
			expect(kept(dossier), path).toStrictEqual(dossier);
			const { leaves, nodes } = pack(dossier);
			json += JSON.stringify(dossier).length;
			bytes += leaves.length + nodes.byteLength;
		}
		expect(bytes).toBeLessThan(json / 3);
	});
});

describe('packing', () => {
	test('gives back any JSON', () => {
		fc.assert(fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string().filter(key => key !== '__proto__'), fc.jsonValue())), value => {
			const plain = JSON.parse(JSON.stringify(value)) as object;
			expect(unpack(pack(plain))).toEqual(plain);
		}));
	});

	test('takes wider numbers where there is much of it', () => {
		const long = Array.from({ length: 40_000 }, (_, nth) => `word ${nth}`);
		expect(pack(long).nodes).toBeInstanceOf(Uint32Array);
		expect(unpack(pack(long))).toEqual(long);
	});

	test.each([['undefined', { a: undefined }], ['a function', { a: () => 1 }], ['a bigint', [1n]]])('refuses what JSON has no word for: %s', (_, value) => {
		expect(() => pack(value)).toThrow('no part of JSON');
	});
});

describe('a damaged entry gives nothing', () => {
	const whole = entryOf(dossierOf('A.md', tables), stat, 'v');

	test('nor does one of another version', () => {
		expect(dossierIn(whole, 'v')).not.toBeNull();
		expect(dossierIn(whole, 'w')).toBeNull();
	});

	test.each([
		['a letter of its texts', { ...whole, leaves: whole.leaves.replace('$75B+', '$76B+') }],
		['its texts cut short', { ...whole, leaves: whole.leaves.slice(0, -9) }],
		['its parts cut short', { ...whole, nodes: whole.nodes.slice(0, -1) }],
		['no parts', { ...whole, nodes: new Uint16Array() }],
		['its path', { ...whole, path: 'B.md' }],
		['its time', { ...whole, mtime: 3 }],
		['its length', { ...whole, size: 3 }],
		['its sum', { ...whole, sum: whole.sum + 1 }],
	])('%s', (_, entry) => {
		expect(dossierIn(entry, 'v')).toBeNull();
	});

	test('any one number in it', () => {
		fc.assert(fc.property(fc.nat(whole.nodes.length - 1), fc.integer({ min: 1, max: 0xffff }), (at, by) => {
			const nodes = whole.nodes.slice();
			nodes[at] = (nodes[at] ?? 0) ^ by;
			expect(dossierIn({ ...whole, nodes }, 'v')).toBeNull();
		}));
	});
});
