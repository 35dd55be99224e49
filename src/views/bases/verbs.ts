import type { AnswerOrErrors } from '../../model/answer';
import type { SourceInfo } from '../../model/query';
import type { AskVerbs } from '../asking/verbs';

/** What a view of a base asks for. */
export interface RecordsVerbs extends AskVerbs {
	/** Answers a query from these notes alone. */
	readonly askWithin: (text: string, paths: ReadonlySet<string>) => AnswerOrErrors;
	/** What can be asked of these notes, with how many records they have. */
	readonly sourcesIn: (paths: ReadonlySet<string>) => readonly SourceInfo[];
}
