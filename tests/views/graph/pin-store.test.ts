import { describe, expect, it } from 'vitest';
import { PinStore } from '../../../src/views/graph/pin-store';

const KEY = 'actor-atlas-graph-pins';
const UNREAD = `${KEY}-unread`;

/** What the app keeps with the device. */
class Device {
	readonly kept = new Map<string, unknown>();

	store(): PinStore {
		return new PinStore({
			loadLocalStorage: (key: string): unknown => this.kept.get(key) ?? null,
			saveLocalStorage: (key: string, value: unknown) => void this.kept.set(key, JSON.parse(JSON.stringify(value))),
		});
	}
}

const places = (store: PinStore) => Object.fromEntries(store.positions());

describe('where nodes were put', () => {
	it('is known after a new start', () => {
		const device = new Device();
		const store = device.store();
		store.put('Actors/A.md', { x: 1, y: 2 });
		store.put('Actors/B.md', { x: 3, y: 4 });
		store.put('Actors/A.md', { x: 5, y: 6 });
		store.remove('Actors/B.md');
		expect(places(device.store())).toEqual({ 'Actors/A.md': { x: 5, y: 6 } });
		expect(device.store().has('Actors/B.md')).toBe(false);
	});

	it('follows the rename of a note, of a folder and of a folder around it', () => {
		const device = new Device();
		const store = device.store();
		store.put('Actors/A.md', { x: 1, y: 2 });
		store.put('Actors/Old/B.md', { x: 3, y: 4 });
		store.put('Actors2/C.md', { x: 5, y: 6 });
		store.renamed('Actors/A.md', 'Actors/A new.md');
		store.renamed('Actors', 'World/Actors');
		store.renamed('World/Actors/Old', 'Attic');
		expect(places(device.store())).toEqual({ 'World/Actors/A new.md': { x: 1, y: 2 }, 'Attic/B.md': { x: 3, y: 4 }, 'Actors2/C.md': { x: 5, y: 6 } });
	});

	it('writes nothing where nothing changes', () => {
		const device = new Device();
		const store = device.store();
		store.renamed('A.md', 'B.md');
		store.remove('A.md');
		store.put('A.md', { x: NaN, y: 0 });
		expect([...device.kept]).toEqual([]);
	});

	it.each([
		['text', 'pins?'],
		['a later version', { version: 2, pins: [{ path: 'A.md', x: 1, y: 2 }] }],
		['one pin that is none', { version: 1, pins: [{ path: 'A.md', x: 1, y: 2 }, { path: 'B.md', x: 'left', y: 2 }] }],
	])('is kept aside before anything is written over %s', (_, stored) => {
		const device = new Device();
		device.kept.set(KEY, stored);
		const store = device.store();
		expect(device.kept.has(UNREAD)).toBe(false);
		store.put('C.md', { x: 7, y: 8 });
		expect(device.kept.get(UNREAD)).toEqual(stored);
		expect(device.store().has('C.md')).toBe(true);
		store.put('D.md', { x: 7, y: 8 });
		expect(device.kept.get(UNREAD)).toEqual(stored);
	});

	it('keeps the sound pins of a damaged store', () => {
		const device = new Device();
		device.kept.set(KEY, { version: 1, pins: [{ path: 'A.md', x: 1, y: 2 }, null] });
		expect(places(device.store())).toEqual({ 'A.md': { x: 1, y: 2 } });
	});
});
