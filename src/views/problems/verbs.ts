import type { PlacedProblem } from '../../model/problem';
import type { Progress } from '../../model/resolved';

/** What the list of problems asks for. */
export interface ProblemsVerbs {
	/** Every problem of the vault as it stands, sorted by path. */
	problems(): readonly PlacedProblem[];
	/** How far the first reading is; null once it is done. */
	progress(): Progress | null;
	/** Calls back after every change of the index and every step of the first reading; returns how to stop. */
	onChange(listener: () => void): () => void;
}
