import type { Link } from '../../model/note';
import type { NewsForm, Verdict } from '../../model/news';

/** What one line of a note says, and of whom. */
export interface Saying {
	readonly path: string;
	readonly line: number;
	/** The day that it stands for, of a span the last. */
	readonly day: string;
	/** The first day of that span. */
	readonly from: string;
	readonly sentence: string;
	readonly links: readonly Link[];
	readonly form: NewsForm;
	/** Paths of the actors and theses that it names, its own note not among them. */
	readonly about: ReadonlySet<string>;
	/** What it says of each thesis that it concerns, by path; null where nothing decides. */
	readonly theses: ReadonlyMap<string, Verdict | null>;
}
