import type { Inline } from './note';

/** A list item or a line of a paragraph that links to other notes. */
export interface Passage extends Pick<Inline, 'text' | 'raw' | 'links'> {
	readonly line: number;
	/** ISO day that it stands for, or null. */
	readonly asOf: string | null;
}

/** Where a heading stands: what follows is under this heading path, outermost first, up to the next one. */
export interface Section {
	readonly line: number;
	readonly headings: readonly string[];
}
