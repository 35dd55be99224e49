import type { DossierIndex } from '../../index/dossier-index';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words that names of actors begin with, so that few words of a text need be looked up. */
export class ActorNames {
	/** First word of a name in lower case, and the most words that such a name has. */
	private longest: ReadonlyMap<string, number> | null = null;

	constructor(private readonly index: DossierIndex) {}

	namesChanged(): void {
		this.longest = null;
	}

	/** How many words a name can have that begins with this one; 0 where none does. */
	longestFrom(word: string): number {
		this.longest ??= this.firstWords();
		return this.longest.get(word) ?? 0;
	}

	private firstWords(): Map<string, number> {
		const longest = new Map<string, number>();
		for (const { role, title, aliases } of this.index.all()) {
			if (role !== 'actor') continue;
			for (const name of [title, ...aliases]) {
				const words = name.toLowerCase().match(WORD) ?? [];
				const first = words[0] ?? '';
				if (first !== '') longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
			}
		}
		return longest;
	}
}
