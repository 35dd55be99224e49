import type { PlacedProblem } from '../../model/problem';
import type { ListVerbs } from '../draw/list-verbs';

/** What the list of problems asks for. */
export interface ProblemsVerbs extends ListVerbs {
	/** Every problem of the vault as it stands, sorted by path. */
	problems(): readonly PlacedProblem[];
}
