import type { SavedQuery } from '../../model/settings';

/** What can be done with the queries that were given a name. */
export interface SavedVerbs {
	readonly saved: () => readonly SavedQuery[];
	/** Keeps a query under this name, or one like it that is free. */
	readonly save: (name: string, text: string) => SavedQuery;
	readonly rename: (id: string, name: string) => void;
	readonly remove: (id: string) => void;
	readonly onSavedChange: (listener: () => void) => () => void;
}
