import { KINDS, PLAIN_TABLE } from '../extract/kinds';
import type { DossierIndex } from '../index/dossier-index';
import type { AnswerOrErrors } from '../model/answer';
import type { Kind, UserKind } from '../model/kind';
import type { QueryError, QuerySchema, SourceInfo, Suggestions } from '../model/query';
import { answerQuery } from './query';

/** Questions over the vault as it stands: what a text asks, what is wrong with it, what may stand in it. */
export class Asking {
	constructor(
		private readonly index: DossierIndex,
		private readonly kinds: () => readonly UserKind[],
	) {}

	ask(text: string, _today: string): AnswerOrErrors {
		const answer = answerQuery(text, this.index, this.kinds());
		return 'at' in answer ? { errors: [{ message: answer.message, from: answer.at, to: Math.max(answer.at, text.length), fix: null }] } : answer;
	}

	check(text: string, today: string): readonly QueryError[] {
		const answer = this.ask(text, today);
		return 'errors' in answer ? answer.errors : [];
	}

	complete(_text: string, _at: number): Suggestions | null {
		return null;
	}

	schema(): QuerySchema {
		return { sources: [...this.kinds(), ...KINDS, PLAIN_TABLE].map(sourceOf), tags: [], names: [] };
	}
}

function sourceOf({ id, title, icon, columns }: Kind): SourceInfo {
	return { id, title, icon, columns: columns.map(({ key, headers, type }) => ({ key, headers, type, isOwn: true })), count: 0 };
}
