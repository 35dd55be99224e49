import type { DossierIndex } from '../../index/dossier-index';
import type { ActorAbout, SpokenOf } from '../../model/about';
import type { MetricWords } from '../../model/history';
import type { Change } from '../../model/resolved';
import { HistoryIndex } from '../history/history-index';
import { NewsIndex } from '../since/news-index';
import { Theses } from '../theses/theses';
import type { TrackedItem } from '../watch/tracked-item';
import { relationGroups } from './relation-groups';
import { spokenOf } from './spoken-of';

/** What the vault as a whole knows: of actors, of theses, and what is new. Made when somebody asks. */
export class Knowledge {
	readonly news: NewsIndex;
	readonly history: HistoryIndex;
	readonly theses: Theses;

	/**
	 * @param items every watch item of the vault, with the theses that it names
	 * @param synonyms the user's own words for metrics
	 */
	constructor(
		private readonly index: DossierIndex,
		items: () => readonly TrackedItem[],
		synonyms?: () => readonly MetricWords[],
	) {
		this.news = new NewsIndex(index);
		this.history = new HistoryIndex(index, synonyms);
		this.theses = new Theses(index, items);
	}

	changed(change: Change): void {
		this.news.changed(change);
		this.history.changed(change);
		this.theses.changed(change);
	}

	/** Everything about an actor beside its own tables; null where the note is none. */
	about(path: string, today: string): ActorAbout | null {
		if (this.index.lookup.role(path) !== 'actor') return null;
		return {
			path,
			relations: relationGroups(path, this.index),
			outgoing: this.index.impactsFrom(path),
			incoming: this.index.impactsOf(path).filter(({ source }) => source.path !== path),
			history: this.history.historiesOf(path),
			deals: this.history.dealsOf(path),
			behind: this.news.behind(path, today),
		};
	}

	/** The actors, or the theses, that a note speaks of. */
	spokenOf(path: string, role: 'actor' | 'thesis' = 'actor'): SpokenOf[] {
		const dossier = this.index.get(path);
		return dossier === null ? [] : spokenOf(dossier, this.index, role);
	}
}
