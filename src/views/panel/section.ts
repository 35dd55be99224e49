import type { WatchProgress } from '../../atlas/watch/watch-event';
import type { RelationGroup, SpokenOf } from '../../model/about';
import type { DealConflict, MetricHistory } from '../../model/history';
import type { Impact, Polarity } from '../../model/mention';
import type { News } from '../../model/news';
import type { Problem } from '../../model/problem';
import type { RecordTable } from '../../model/record';
import type { Attention, Evidence, RelatedThesis, ThesisActor } from '../../model/thesis';
import type { Total } from '../../model/total';
import type { Keyed } from '../draw/keys';
import type { FactGroup } from './facts';
import type { ImpactEntry } from './impact-entries';
import type { WatchGroup } from './watch-groups';

/** A table of the note, as the panel shows it. */
export interface ShownTable {
	readonly key: string;
	readonly table: RecordTable;
	/** The headings that it stands under, without those that its section already says. */
	readonly caption: readonly string[];
	readonly totals: readonly Total[];
}

/** An actor of a thesis: what was said of it last, and what before. */
export interface ActorEntries {
	readonly actor: ThesisActor;
	readonly newest: ImpactEntry | null;
	readonly earlier: readonly ImpactEntry[];
}

interface Tables {
	/** The headings around its title, outermost first. */
	readonly trail: readonly string[];
	readonly tables: readonly ShownTable[];
}

/** What a section holds, by its type. */
interface Contents {
	readonly stats: Tables;
	readonly tables: Tables;
	readonly impacts: { readonly entries: readonly ImpactEntry[] };
	readonly watch: { readonly groups: readonly WatchGroup[]; readonly progress: WatchProgress; readonly tables: readonly ShownTable[] };
	readonly facts: { readonly groups: readonly FactGroup[] };
	readonly problems: { readonly problems: readonly Problem[] };
	readonly news: { readonly news: ReadonlyArray<Keyed<News>> };
	readonly figures: { readonly histories: readonly MetricHistory[]; readonly deals: readonly DealConflict[] };
	readonly relations: { readonly groups: readonly RelationGroup[] };
	readonly attention: { readonly reasons: readonly Attention[] };
	/** Those that help first. */
	readonly actors: { readonly groups: ReadonlyArray<{ readonly polarity: Polarity | null; readonly actors: readonly ActorEntries[] }> };
	readonly evidence: { readonly evidence: ReadonlyArray<{ readonly evidence: Evidence; readonly impact: Impact | null }> };
	readonly related: { readonly theses: readonly RelatedThesis[] };
	readonly spoken: { readonly spoken: readonly SpokenOf[] };
}

export type SectionType = keyof Contents;

export type SectionOf<T extends SectionType> = Contents[T] & {
	readonly type: T;
	/** The same in every note, so that a closed section stays closed. */
	readonly id: string;
	readonly title: string;
	readonly icon: string;
	/** How many rows or items it has. */
	readonly count: number;
};

export type Section = { [T in SectionType]: SectionOf<T> }[SectionType];

/** The section, where there is anything in it. */
export function some(section: Section): Section[] {
	return section.count === 0 ? [] : [section];
}
