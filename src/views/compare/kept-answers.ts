import type { AnswerOrErrors } from '../../model/answer';

/** Answers until the notes change: a comparison asks every kind for each actor, and draws more often than that. */
export class KeptAnswers {
	private readonly answers = new Map<string, AnswerOrErrors>();
	private day = '';

	constructor(private readonly asks: { readonly ask: (query: string) => AnswerOrErrors; readonly today: () => string }) {}

	ask(query: string): AnswerOrErrors {
		const today = this.asks.today();
		if (today !== this.day) this.forget();
		this.day = today;
		const known = this.answers.get(query) ?? this.asks.ask(query);
		this.answers.set(query, known);
		return known;
	}

	forget(): void {
		this.answers.clear();
	}
}
