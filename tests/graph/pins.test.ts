import { describe, expect, it } from 'vitest';
import { NO_PINS, pinnedPositions, putPin, readPins, removePin, renamePins } from '../../src/graph/layout/pins';

const two = putPin(putPin(NO_PINS, { path: 'B/b.md', x: 3, y: 4 }), { path: 'A.md', x: 1, y: 2 });
const paths = (pins: typeof two) => pins.pins.map(({ path }) => path);

describe('pins', () => {
	it('come back from what was written', () => {
		expect(readPins(JSON.parse(JSON.stringify(two)))).toEqual(two);
		expect(pinnedPositions(two)).toEqual(new Map([['A.md', { x: 1, y: 2 }], ['B/b.md', { x: 3, y: 4 }]]));
	});

	it('follow a note and a folder that are renamed', () => {
		expect(paths(renamePins(two, 'A.md', 'Z.md'))).toEqual(['B/b.md', 'Z.md']);
		expect(paths(renamePins(two, 'B', 'C/D'))).toEqual(['A.md', 'C/D/b.md']);
		expect(renamePins(two, 'A.md', 'B/b.md').pins).toEqual([{ path: 'B/b.md', x: 1, y: 2 }]);
		expect(renamePins(two, 'A', 'C')).toBe(two);
	});

	it('go where they are moved, and go away', () => {
		expect(putPin(two, { path: 'A.md', x: 9, y: 9 }).pins[0]).toEqual({ path: 'A.md', x: 9, y: 9 });
		expect(paths(removePin(two, 'A.md'))).toEqual(['B/b.md']);
		expect(removePin(two, 'None.md')).toBe(two);
	});

	it.each([[null], [[]], ['text'], [{ version: 2, pins: [{ path: 'A.md', x: 1, y: 1 }] }], [{ version: 1, pins: 'no' }], [{ version: 1, pins: [null, 3, {}, { path: '', x: 1, y: 1 }, { path: 'A.md', x: '1', y: 1 }, { path: 'A.md', x: 1e300, y: 1 }, { path: 'A.md', x: Number.NaN, y: 0 }] }]])('%j is none', stored => {
		expect(readPins(stored)).toEqual(NO_PINS);
	});

	it('keep the sound ones among others, even under an odd name', () => {
		expect(readPins({ version: 1, pins: [{ path: '__proto__', x: 1, y: 2, more: 3 }, { path: 'A.md' }] }).pins).toEqual([{ path: '__proto__', x: 1, y: 2 }]);
	});

	it('are not put nowhere', () => {
		expect(putPin(two, { path: 'C.md', x: Infinity, y: 0 })).toBe(two);
	});
});
