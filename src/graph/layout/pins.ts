import type { Positions } from './positions';

/** Nodes that a user has put somewhere, by the path of their note. Written to disk as it is. */
export interface Pins {
	readonly version: 1;
	/** Sorted by path, each once. */
	readonly pins: readonly Pin[];
}

export interface Pin {
	readonly path: string;
	readonly x: number;
	readonly y: number;
}

export const NO_PINS: Pins = { version: 1, pins: [] };

/** Further out than that a node would be lost to sight. */
const FURTHEST = 1e6;

/** What was written to disk, as far as it is sound; anything else is no pin. */
export function readPins(stored: unknown): Pins {
	if (!isRecord(stored) || stored['version'] !== 1 || !Array.isArray(stored['pins'])) return NO_PINS;
	return sorted(new Map(stored['pins'].flatMap((one: unknown) => {
		const pin = readPin(one);
		return pin === null ? [] : [[pin.path, pin] as const];
	})));
}

function readPin(stored: unknown): Pin | null {
	if (!isRecord(stored)) return null;
	const { path, x, y } = stored;
	return typeof path === 'string' && path !== '' && isPlace(x) && isPlace(y) ? { path, x, y } : null;
}

function isPlace(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= FURTHEST;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** With a pin put there; nothing changes where that is nowhere. */
export function putPin(pins: Pins, pin: Pin): Pins {
	return readPin(pin) === null ? pins : sorted(byPath(pins).set(pin.path, { path: pin.path, x: pin.x, y: pin.y }));
}

export function removePin(pins: Pins, path: string): Pins {
	return pins.pins.some(pin => pin.path === path) ? { version: 1, pins: pins.pins.filter(pin => pin.path !== path) } : pins;
}

/** The pin of a note that has another path now, or of all notes of a folder that has; it goes before one that the new path had. */
export function renamePins(pins: Pins, from: string, to: string): Pins {
	const renamed = (path: string) => (path === from ? to : path.startsWith(`${from}/`) ? to + path.slice(from.length) : path);
	if (from === to || from === '' || !pins.pins.some(({ path }) => renamed(path) !== path)) return pins;
	const stay = pins.pins.filter(({ path }) => renamed(path) === path);
	const moved = pins.pins.filter(({ path }) => renamed(path) !== path).map(pin => ({ ...pin, path: renamed(pin.path) }));
	return sorted(new Map([...stay, ...moved].map(pin => [pin.path, pin])));
}

export function pinnedPositions({ pins }: Pins): Positions {
	return new Map(pins.map(({ path, x, y }) => [path, { x, y }]));
}

function byPath({ pins }: Pins): Map<string, Pin> {
	return new Map(pins.map(pin => [pin.path, pin]));
}

function sorted(pins: ReadonlyMap<string, Pin>): Pins {
	return { version: 1, pins: [...pins.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
