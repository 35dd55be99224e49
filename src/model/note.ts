import type { Problem } from './problem';

/**
 * What one Markdown note says, as plain data. Lines count from 0, as in Obsidian; columns and
 * offsets count UTF-16 code units.
 */
export interface Note {
	/** Vault path with extension, `/` between folders. */
	readonly path: string;
	readonly frontMatter: FrontMatter;
	readonly headings: readonly Heading[];
	readonly tables: readonly Table[];
	readonly items: readonly ListItem[];
	readonly paragraphs: readonly ParagraphLine[];
	/** Inline tags without `#`, in the order they stand; front matter tags are in `frontMatter`. */
	readonly tags: readonly Tag[];
	readonly problems: readonly Problem[];
}

export interface FrontMatter {
	/** Parsed properties; empty when there is no block or it is broken. */
	readonly data: Readonly<Record<string, unknown>>;
	/** Aliases in their source text: `0700` stays `0700`. */
	readonly aliases: readonly string[];
	readonly tags: readonly string[];
	/** Line after the closing `---`; 0 without a block. */
	readonly endLine: number;
}

export interface Heading {
	readonly level: number;
	readonly text: string;
	readonly line: number;
	/** Index of the heading it stands under, or -1. */
	readonly parent: number;
	readonly links: readonly Link[];
}

/** A link within the shown text of a cell, item, heading or line. */
export interface Link {
	/** Path as written, without subpath: what the app calls a linkpath. */
	readonly target: string;
	/** `#heading` or `#^block` as written, or null. */
	readonly subpath: string | null;
	readonly embed: boolean;
	/** Where its display text stands in the shown text: [start, end). */
	readonly start: number;
	readonly end: number;
}

/** A stretch of the shown text: [start, end). */
export type Span = readonly [start: number, end: number];

/** Text as a reader sees it, beside its source. */
export interface Inline {
	/** Marks off, links as their display text, entities decoded, white space folded. */
	readonly text: string;
	/** The source between its bounds, trimmed. */
	readonly raw: string;
	readonly links: readonly Link[];
	/** The whole text is bold in the source: how a note marks its totals and new lines. */
	readonly bold: boolean;
	/** Stretches of the shown text that the source strikes out (a condition, before its outcome); absent where there are none. */
	readonly struck?: readonly Span[];
}

export type Align = 'left' | 'center' | 'right' | null;

export interface Table {
	/** Line of the header row. */
	readonly line: number;
	/** Last line of the table. */
	readonly endLine: number;
	/** Index of the heading it stands under, or -1. */
	readonly heading: number;
	readonly align: readonly Align[];
	readonly header: readonly Inline[];
	readonly rows: readonly TableRow[];
}

export interface TableRow {
	readonly line: number;
	/** As many as the header has: a short row is padded, a long one cut, each with a problem. */
	readonly cells: readonly Inline[];
}

export interface ListItem extends Inline {
	readonly line: number;
	/** Index of the heading it stands under, or -1. */
	readonly heading: number;
	/** Index of the item it is nested in, or -1. */
	readonly parent: number;
	/** The character between `[` and `]`, or null for a plain bullet. */
	readonly status: string | null;
	/** Offset in `rawLine` of the character between `[` and `]`; -1 for a plain bullet. */
	readonly statusAt: number;
	/** The whole line without its ending: what an edit must find again. */
	readonly rawLine: string;
}

export interface ParagraphLine extends Inline {
	readonly line: number;
	readonly heading: number;
	/** Index of the list item that the line stands in or goes on with, or -1. */
	readonly item: number;
}

export interface Tag {
	readonly name: string;
	readonly line: number;
}
