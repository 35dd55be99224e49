import type { Answer, AnswerOrErrors } from '../../model/answer';
import type { EditIntention, EditOutcome } from '../../model/edit';
import type { QueryError, QuerySchema, Suggestions } from '../../model/query';
import type { Progress } from '../../model/resolved';

export type CopyFormat = 'md' | 'csv' | 'tsv' | 'json';

/** What the surfaces where a query can be typed are given. */
export interface AskVerbs {
	readonly ask: (text: string) => AnswerOrErrors;
	/** What is wrong with a query, without running it. */
	readonly check: (text: string) => readonly QueryError[];
	/** What may stand at this offset, or null. */
	readonly complete: (text: string, at: number) => Suggestions | null;
	readonly schema: () => QuerySchema;
	/** The answer as text to copy or to save. */
	readonly format: (answer: Answer, format: CopyFormat) => string;
	/** Path that a link leads to, or null. */
	readonly linkTarget: (target: string, sourcePath: string) => string | null;
	/** Asks for edits of notes; outcomes come in the same order, and nothing redraws until the index says so. */
	readonly edit: (intentions: readonly EditIntention[]) => Promise<readonly EditOutcome[]>;
	/** How far the first reading is; null when it is done. */
	readonly progress: () => Progress | null;
	readonly onChange: (listener: () => void) => () => void;
	readonly today: () => string;
}
