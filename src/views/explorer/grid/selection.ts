/** A cell by its indexes; row -1 is the head. */
export interface Place {
	readonly row: number;
	readonly column: number;
}

/** A rectangle of cells: from where it was begun to where the cursor is. */
export interface Selection {
	readonly anchor: Place;
	readonly head: Place;
}

export interface Bounds {
	readonly rows: number;
	readonly columns: number;
	/** Rows that fit into one page. */
	readonly page: number;
	/** The head can be stepped to. */
	readonly hasHead: boolean;
}

export interface Range {
	readonly top: number;
	readonly bottom: number;
	readonly first: number;
	readonly last: number;
}

export interface Press {
	readonly key: string;
	readonly shift: boolean;
	/** Ctrl, on a Mac Cmd. */
	readonly mod: boolean;
}

export const start: Selection = at({ row: 0, column: 0 });

export function at(place: Place): Selection {
	return { anchor: place, head: place };
}

/** Where a key leads, or null for one that leads nowhere; the arrows are those of a table read from left to right. */
export function step(selection: Selection, { key, shift, mod }: Press, bounds: Bounds): Selection | null {
	if (mod && !shift && key.toLowerCase() === 'a') return all(bounds);
	const to = target(selection.head, key, mod, bounds);
	if (to === null) return null;
	return select(selection, to, shift, bounds);
}

/** The cursor at a place; with `extend` all from where the selection was begun. */
export function select({ anchor }: Selection, to: Place, extend: boolean, bounds: Bounds): Selection {
	const top = bounds.hasHead && !extend ? -1 : 0;
	const head = { row: between(to.row, top, bounds.rows - 1), column: between(to.column, 0, bounds.columns - 1) };
	return { anchor: extend ? { row: Math.max(0, anchor.row), column: anchor.column } : head, head };
}

export function all({ rows, columns }: Bounds): Selection {
	return { anchor: { row: 0, column: 0 }, head: { row: rows - 1, column: columns - 1 } };
}

function target({ row, column }: Place, key: string, mod: boolean, { rows, columns, page }: Bounds): Place | null {
	switch (key) {
		case 'ArrowDown': return { row: mod ? rows - 1 : row + 1, column };
		case 'ArrowUp': return { row: mod ? 0 : row - 1, column };
		case 'ArrowRight': return { row, column: mod ? columns - 1 : column + 1 };
		case 'ArrowLeft': return { row, column: mod ? 0 : column - 1 };
		case 'Home': return { row: mod ? 0 : row, column: 0 };
		case 'End': return { row: mod ? rows - 1 : row, column: columns - 1 };
		case 'PageDown': return { row: row + page, column };
		case 'PageUp': return { row: Math.max(0, row - page), column };
		default: return null;
	}
}

export function rangeOf({ anchor, head }: Selection): Range {
	return {
		top: Math.min(anchor.row, head.row),
		bottom: Math.max(anchor.row, head.row),
		first: Math.min(anchor.column, head.column),
		last: Math.max(anchor.column, head.column),
	};
}

export function isWithin({ top, bottom, first, last }: Range, { row, column }: Place): boolean {
	return row >= top && row <= bottom && column >= first && column <= last;
}

function between(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}
