import { describe, expect, it } from 'vitest';
import { PinStore } from '../../../src/views/graph/pin-store';

const full = () => { throw new Error('QuotaExceededError'); };

describe('pins', () => {
	it('stay where they were put though the store is full, which is told once', () => {
		let told = 0;
		const pins = new PinStore({ loadLocalStorage: () => null, saveLocalStorage: full }, () => told++);
		pins.put('A.md', { x: 1, y: 2 });
		pins.put('B.md', { x: 3, y: 4 });
		expect([...pins.positions()]).toEqual([['A.md', { x: 1, y: 2 }], ['B.md', { x: 3, y: 4 }]]);
		expect(told).toBe(1);
	});

	it('begin anew where the store cannot be read', () => {
		const kept: unknown[] = [];
		const pins = new PinStore({ loadLocalStorage: (): unknown => JSON.parse('{"version":1,'), saveLocalStorage: (_key: string, value: unknown) => void kept.push(value) });
		pins.put('A.md', { x: 1, y: 2 });
		expect(kept).toEqual([{ version: 1, pins: [{ path: 'A.md', x: 1, y: 2 }] }]);
	});
});
