import type { Change, Progress } from '../../model/resolved';

/** What a list over the whole vault asks of it, whatever it lists. */
export interface ListVerbs {
	/** How far the first reading is; null once it is done. */
	progress(): Progress | null;
	/** Calls back after every change of the index and every step of the first reading; returns how to stop. */
	onChange(listener: (change: Change) => void): () => void;
}
