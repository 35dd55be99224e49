import { noteTitle } from '../text/note-name';
import { clampWidth, type Widths } from './grid/widths';

/** What the explorer keeps across a reload of the app. */
export interface ExplorerState {
	/** As it stands in the query bar. */
	readonly text: string;
	/** What was asked last; empty before anything was. */
	readonly asked: string;
	readonly widths: Widths;
	/** Words that shown rows must have. */
	readonly filter: string;
	/** Keys of the groups that were unfolded. */
	readonly open: readonly string[];
	/** The column of saved queries and kinds is shown. */
	readonly side: boolean;
	/** What the row at the cursor says in full is shown. */
	readonly detail: boolean;
}

export const FIRST_STATE: ExplorerState = { text: '', asked: '', widths: {}, filter: '', open: [], side: true, detail: false };

/** Reads a saved state; whatever is not as it should be is as at first. */
export function readExplorerState(saved: unknown): ExplorerState {
	if (typeof saved !== 'object' || saved === null) return FIRST_STATE;
	const { text, asked, widths, filter, open, side, detail }: Readonly<Record<string, unknown>> = { ...saved };
	return {
		text: typeof text === 'string' ? text : typeof asked === 'string' ? asked : '',
		asked: typeof asked === 'string' ? asked : '',
		widths: readWidths(widths),
		filter: typeof filter === 'string' ? filter : '',
		open: Array.isArray(open) ? open.filter(key => typeof key === 'string') : [],
		side: side !== false,
		detail: detail === true,
	};
}

export function readWidths(saved: unknown): Widths {
	if (typeof saved !== 'object' || saved === null) return {};
	const entries = Object.entries(saved).flatMap(([key, width]): Array<[string, number]> => (typeof width === 'number' && Number.isFinite(width) ? [[key, clampWidth(width)]] : []));
	return Object.fromEntries(entries);
}

/** Another question begins without what was done to the answer of the one before. */
export function asking(state: ExplorerState, text: string): ExplorerState {
	return text === state.asked ? { ...state, text } : { ...state, text, asked: text, filter: '', open: [] };
}

/** The same question put another way (sorted, with other columns): what was unfolded and filtered stays. */
export function rephrased(state: ExplorerState, text: string): ExplorerState {
	return { ...state, text, asked: text };
}

/** What a click rewrites: what stands in the bar, run or not. */
export function rewritable({ text, asked }: ExplorerState): string {
	return text.trim() === '' ? asked : text;
}

/** A note that is asked about is asked about under its new name. */
export function renamed(state: ExplorerState, before: string, after: string): ExplorerState {
	const text = withRenamed(state.text, before, after);
	const asked = withRenamed(state.asked, before, after);
	return text === state.text && asked === state.asked ? state : { ...state, text, asked };
}

function withRenamed(query: string, before: string, after: string): string {
	return query.replace(/\[\[([^[\]|#\n]*)/g, (link, target: string) => {
		const wanted = bare(target.trim()).toLowerCase();
		if (wanted === bare(before).toLowerCase()) return `[[${bare(after)}`;
		return wanted === noteTitle(before).toLowerCase() ? `[[${noteTitle(after)}` : link;
	});
}

function bare(path: string): string {
	return path.replace(/\.md$/i, '');
}

export function setOpen(state: ExplorerState, key: string, open: boolean): ExplorerState {
	const others = state.open.filter(other => other !== key);
	return { ...state, open: open ? [...others, key] : others };
}

/** Without a width: as wide as its words want. */
export function setWidth(state: ExplorerState, key: string, width: number | null): ExplorerState {
	const { [key]: _, ...others } = state.widths;
	return { ...state, widths: width === null ? others : { ...others, [key]: clampWidth(width) } };
}
