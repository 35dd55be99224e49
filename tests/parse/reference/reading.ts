/** What both readers say of a note, in one form. Lines count from 0. */
export interface Reading {
	readonly headings: readonly HeadingReading[];
	readonly tables: readonly TableReading[];
	readonly items: readonly ItemReading[];
	readonly texts: readonly TextReading[];
}

export interface HeadingReading {
	readonly line: number;
	readonly level: number;
	readonly text: string;
}

export interface CellReading {
	readonly text: string;
	readonly raw: string;
}

export interface RowReading {
	readonly line: number;
	readonly cells: readonly CellReading[];
}

export interface TableReading {
	readonly line: number;
	readonly header: readonly CellReading[];
	readonly rows: readonly RowReading[];
}

export interface ItemReading {
	readonly line: number;
	/** Line of the item that it is nested in, or -1. */
	readonly parent: number;
	readonly status: string | null;
	readonly text: string;
}

/** A line of a paragraph that does not open a list item. */
export interface TextReading {
	readonly line: number;
	readonly text: string;
}
