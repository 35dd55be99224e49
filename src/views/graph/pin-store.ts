import type { App } from 'obsidian';
import { type Pins, pinnedPositions, putPin, readPins, removePin, renamePins } from '../../graph/layout/pins';
import type { Point, Positions } from '../../graph/layout/positions';

const KEY = 'actor-atlas-graph-pins';
const UNREAD = 'actor-atlas-graph-pins-unread';

/**
 * Where the user has put nodes. Kept by the app with this device, beside the layout of its panes, and not in
 * data.json: dragging a node must not write the settings, which other devices take over whole and read all notes
 * anew for, and of which a sync that loses a race would keep one side only. Each device has its own screen.
 */
export class PinStore {
	private pins: Pins;
	/** What is stored could not be read in full: kept aside before anything is written over it. */
	private damaged: unknown = null;

	/** @param tell says that pins are kept until the app is closed only */
	constructor(private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>, private tell: () => void = () => undefined) {
		const stored = readStore(app);
		this.pins = readPins(stored);
		if (stored !== null && stored !== undefined && JSON.stringify(this.pins) !== JSON.stringify(stored)) this.damaged = stored;
	}

	positions(): Positions {
		return pinnedPositions(this.pins);
	}

	has(path: string): boolean {
		return this.pins.pins.some(pin => pin.path === path);
	}

	put(path: string, { x, y }: Point): void {
		this.keep(putPin(this.pins, { path, x, y }));
	}

	remove(path: string): void {
		this.keep(removePin(this.pins, path));
	}

	/** A note, or all notes of a folder, have another path now. */
	renamed(from: string, to: string): void {
		this.keep(renamePins(this.pins, from, to));
	}

	private keep(next: Pins): void {
		if (next === this.pins) return;
		this.pins = next;
		try {
			if (this.damaged !== null) this.app.saveLocalStorage(UNREAD, this.damaged);
			this.damaged = null;
			this.app.saveLocalStorage(KEY, next);
		} catch {
			// The store is full.
			this.tell();
			this.tell = () => undefined;
		}
	}
}

/** What is no JSON any more throws when it is read. */
function readStore(app: Pick<App, 'loadLocalStorage'>): unknown {
	try {
		return app.loadLocalStorage(KEY);
	} catch {
		return null;
	}
}
