/** What is looked at: actors side by side, or what speaks for a thesis and against it. */
export interface CompareState {
	readonly actors: readonly string[];
	readonly thesis: string | null;
}

export const FIRST_STATE: CompareState = { actors: [], thesis: null };

/** Reads a saved state; whatever is not as it should be is as at first. */
export function readCompareState(saved: unknown): CompareState {
	if (typeof saved !== 'object' || saved === null) return FIRST_STATE;
	const { actors, thesis }: Readonly<Record<string, unknown>> = { ...saved };
	return {
		actors: Array.isArray(actors) ? actors.filter(path => typeof path === 'string') : [],
		thesis: typeof thesis === 'string' ? thesis : null,
	};
}

export function followRename({ actors, thesis }: CompareState, before: string, after: string): CompareState {
	const now = (path: string): string => (path === before ? after : path);
	return { actors: actors.map(now), thesis: thesis === null ? null : now(thesis) };
}
