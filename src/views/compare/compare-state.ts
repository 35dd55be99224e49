/** What is looked at: actors side by side, or what speaks for a thesis and against it. */
export interface CompareState {
	readonly actors: readonly string[];
	readonly thesis: string | null;
	/** Figures are also shown as charts. */
	readonly charts: boolean;
}

export const FIRST_STATE: CompareState = { actors: [], thesis: null, charts: true };

/** Reads a saved state; whatever is not as it should be is as at first. */
export function readCompareState(saved: unknown): CompareState {
	if (typeof saved !== 'object' || saved === null) return FIRST_STATE;
	const { actors, thesis, charts }: Readonly<Record<string, unknown>> = { ...saved };
	return {
		actors: Array.isArray(actors) ? actors.filter(path => typeof path === 'string') : [],
		thesis: typeof thesis === 'string' ? thesis : null,
		charts: charts !== false,
	};
}

export function followRename(state: CompareState, before: string, after: string): CompareState {
	const now = (path: string): string => (path === before ? after : path);
	return { ...state, actors: state.actors.map(now), thesis: state.thesis === null ? null : now(state.thesis) };
}
