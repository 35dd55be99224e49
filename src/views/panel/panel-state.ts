/** What the panel keeps across a reload of the app. */
export interface PanelState {
	/** The note it shows, or null. */
	readonly path: string | null;
	/** It stays on that note instead of following the active one. */
	readonly pinned: boolean;
	/** Ids of the sections that were closed. */
	readonly closed: readonly string[];
	/** Ids of the sections that were moved, with those around them, in the user's order. */
	readonly order: readonly string[];
}

export const EMPTY_STATE: PanelState = { path: null, pinned: false, closed: [], order: [] };

/** Reads a saved state; whatever is not as it should be is left out. */
export function readState(saved: unknown): PanelState {
	if (typeof saved !== 'object' || saved === null) return EMPTY_STATE;
	const fields: Readonly<Record<string, unknown>> = { ...saved };
	const { path, pinned, closed, order } = fields;
	return {
		path: typeof path === 'string' ? path : null,
		pinned: pinned === true && typeof path === 'string',
		closed: idsIn(closed),
		order: idsIn(order),
	};
}

function idsIn(saved: unknown): string[] {
	return Array.isArray(saved) ? saved.filter(id => typeof id === 'string') : [];
}

/** The state with a section opened or closed. */
export function toggleSection(state: PanelState, id: string): PanelState {
	const closed = state.closed.includes(id) ? state.closed.filter(other => other !== id) : [...state.closed, id];
	return { ...state, closed };
}
