import type { TimelineEntry } from '../../graph/time/timeline';

/** What a timeline shows. */
export interface TimelineScene {
	/** The same for the same question: what was zoomed stays so. */
	readonly key: string;
	/** Of the picture when it is saved, and for who hears it. */
	readonly title: string;
	/** So many of what there is, the first of it. */
	readonly entries: (most: number) => readonly TimelineEntry[];
	readonly total: number;
	/** ISO day. */
	readonly today: string;
	/** In a side pane: a single lane without its name, and what is undated folded. */
	readonly small: boolean;
}

/** What a timeline is told to do with its bars. */
export interface TimelinePen {
	/** Makes an element lead to where its entry stands. */
	lead(el: HTMLElement, entry: TimelineEntry): void;
}
