import type { DossierIndex } from '../../index/dossier-index';
import type { DealConflict, MetricHistory, MetricWords } from '../../model/history';
import type { Change } from '../../model/resolved';
import { ToldIndex } from '../since/told-index';
import { dealConflicts } from './deal-conflicts';
import { dealsIn, type ToldDeal } from './deals-in';
import { figuresIn } from './figures-in';
import { historyOf } from './metric-history';
import { MetricLexicon } from './metric-lexicon';
import type { ToldFigure } from './told-figure';

/** Figures of actors over time, from all notes. */
export class HistoryIndex {
	private readonly figures: ToldIndex<ToldFigure>;
	private readonly deals: ToldIndex<ToldDeal>;
	private lexicon: MetricLexicon | null = null;
	private known: readonly MetricWords[] | null = null;

	/** @param synonyms the user's own words for metrics; taken anew when it gives another list */
	constructor(
		private readonly index: DossierIndex,
		private readonly synonyms: () => readonly MetricWords[] = () => NONE,
	) {
		this.figures = new ToldIndex(index, { read: dossier => figuresIn(dossier, index, this.words()), about: ({ subject }) => [subject] });
		this.deals = new ToldIndex(index, { read: dossier => dealsIn(dossier, index), about: ({ between }) => between });
	}

	changed(change: Change): void {
		this.figures.changed(change);
		this.deals.changed(change);
	}

	/** Every metric of an actor: first those of its own note, in its order. */
	historiesOf(path: string): MetricHistory[] {
		this.follow();
		const groups = new Map<string, ToldFigure[]>();
		const told = this.figures.of(path).sort((a, b) => Number(a.path !== path) - Number(b.path !== path) || (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
		for (const figure of told) {
			const group = groups.get(figure.metric.id);
			if (group === undefined) groups.set(figure.metric.id, [figure]);
			else group.push(figure);
		}
		return [...groups.values()].flatMap(group => historyOf(group, this.titleOf) ?? []);
	}

	/** Where notes disagree on what this actor and another have put into each other. */
	dealsOf(path: string): DealConflict[] {
		return dealConflicts(this.deals.of(path), this.titleOf);
	}

	/** Every metric in the vault that notes disagree on. */
	conflicts(): MetricHistory[] {
		this.follow();
		return this.figures.subjects().flatMap(path => this.historiesOf(path)).filter(({ conflicts }) => conflicts.length > 0);
	}

	/** Everything that notes disagree on between two actors. */
	dealConflicts(): DealConflict[] {
		return dealConflicts(this.deals.all(), this.titleOf);
	}

	private readonly titleOf = (path: string): string => this.index.get(path)?.title ?? path;

	/** Other words for metrics: every note is read anew. */
	private follow(): void {
		if (this.known !== null && this.known !== this.synonyms()) {
			this.lexicon = null;
			this.figures.changed({ paths: new Set(), names: true });
		}
		this.known = this.synonyms();
	}

	private words(): MetricLexicon {
		this.lexicon ??= new MetricLexicon(this.synonyms());
		return this.lexicon;
	}
}

const NONE: readonly MetricWords[] = [];
