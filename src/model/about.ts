import type { DealConflict, MetricHistory } from './history';
import type { Impact, Relation, RelationKind } from './mention';
import type { Behind } from './news';

/** One that has to do with an actor, and all places that say so. */
export interface Related {
	readonly name: string;
	/** Path of its note, or null. */
	readonly path: string | null;
	/** Only where every place that tells of it says that it is over. */
	readonly former: boolean;
	/** The actor's own note says so. */
	readonly own: boolean;
	/** The other's note, or a third one, says so. */
	readonly told: boolean;
	/** Its own note's first. */
	readonly says: readonly Relation[];
}

/** Whom an actor has as customer, supplier, partner: told from its own side, whichever note says so. */
export interface RelationGroup {
	readonly kind: RelationKind;
	readonly others: readonly Related[];
}

/** What the vault knows of one actor beside its own tables. */
export interface ActorAbout {
	readonly path: string;
	readonly relations: readonly RelationGroup[];
	/** What its own note says of theses. */
	readonly outgoing: readonly Impact[];
	/** What other notes say of it and theses. */
	readonly incoming: readonly Impact[];
	/** In the order in which its own note tells them; those that only others tell after. */
	readonly history: readonly MetricHistory[];
	readonly deals: readonly DealConflict[];
	readonly behind: Behind;
}

/** An actor or thesis that a note speaks of. */
export interface SpokenOf {
	readonly path: string;
	readonly title: string;
	/** 0-based, in order. */
	readonly lines: readonly number[];
}
