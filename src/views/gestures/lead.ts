import type { Menu } from 'obsidian';

/** Where a row, item or caption leads: a line of a note. */
export interface Lead {
	readonly path: string;
	/** 0-based. */
	readonly line: number;
	/** What its menu offers to copy. */
	readonly copies: readonly Copy[];
	/** What else its menu offers, before anything else. */
	readonly menu?: (menu: Menu) => void;
}

export interface Copy {
	readonly title: string;
	readonly text: () => string;
}

/** A link within a view, as the note that holds it wrote it. */
export interface NameLink {
	readonly linktext: string;
	readonly sourcePath: string;
	/** The words that stand for it. */
	readonly shown: string;
	/** Path of the note that it leads to, or null when there is none. */
	readonly path: string | null;
	/** Where in that note, 0-based, for a link that no note wrote. */
	readonly line?: number;
}
