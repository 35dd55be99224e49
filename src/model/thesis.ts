import type { Impact, Polarity, PolarityBy, Source } from './mention';
import type { WatchItem } from './watch';
import type { DateSpan } from './value';

/** Where a thesis note states something of itself. */
export type StatedIn = 'property' | 'line' | 'heading' | 'table' | 'tag';

/** A word or two that a note states of a thesis. */
export interface StatedWords {
	readonly text: string;
	readonly by: StatedIn;
	readonly line: number;
}

/** A day that a thesis note states of itself. */
export interface StatedDay {
	/** ISO day: the last one of a longer span. */
	readonly day: string;
	readonly by: StatedIn;
	readonly line: number;
}

/** How often a thesis is to be looked at again, in its note's own words. */
export interface ReviewCadence {
	/** "monthly", "every two weeks", "at IPO". */
	readonly text: string;
	/** Null where the words name an event and no time. */
	readonly every: { readonly count: number; readonly unit: 'day' | 'month' } | null;
	readonly line: number;
}

/** What a thesis note says of itself. */
export interface ThesisNote {
	readonly statuses: readonly StatedWords[];
	readonly convictions: readonly StatedWords[];
	readonly created: StatedDay | null;
	readonly reviewed: StatedDay | null;
	/** When the note itself says that it is to be reviewed next. */
	readonly nextReview: StatedDay | null;
	readonly cadence: ReviewCadence | null;
}

/** A status of a thesis, from its own note or from another. */
export interface ThesisStatus extends StatedWords, Source {
	/** ISO day that it stands for, or null. */
	readonly asOf: string | null;
}

/** The list of conditions on one side. */
export interface Conditions {
	readonly items: readonly WatchItem[];
	/** How many are ticked as met; those that were dropped (`[-]`) are not counted. */
	readonly met: number;
	readonly total: number;
}

/** One thing that speaks for or against a thesis. */
export interface Evidence {
	/** ISO day, or null. */
	readonly asOf: string | null;
	readonly text: string;
	readonly polarity: Polarity | null;
	readonly by: PolarityBy | null;
	/** Words that decided the polarity. */
	readonly words: readonly string[];
	/** The note's own word: "Strengthening". */
	readonly word: string | null;
	/** A row of its own log, a row of a daily note, or what another note says of it. */
	readonly from: 'log' | 'daily' | 'note';
	/** Path of the actor that it is about, or null. */
	readonly actor: string | null;
	readonly source: Source;
	/** Where the same is told too. */
	readonly also: readonly Source[];
}

/** How much speaks for it and against. */
export interface Balance {
	readonly helps: number;
	readonly hurts: number;
	readonly mixed: number;
	readonly neutral: number;
	/** Told without anything that decides. */
	readonly open: number;
}

/** What an actor does to a thesis, all its evidence taken together. */
export interface ThesisActor {
	readonly path: string;
	readonly title: string;
	/** Mixed where some helps and some hurts. */
	readonly polarity: Polarity | null;
	/** Roles that the thesis gives it: "short", "customer". */
	readonly roles: readonly string[];
	/** Newest first, the undated after. */
	readonly impacts: readonly Impact[];
	readonly newest: Impact;
}

/** Something to watch for a thesis, with the last day on which it can be in time. */
export interface ThesisDue {
	readonly item: WatchItem;
	readonly due: DateSpan | null;
	/** Last day of the span; null where it has no end. */
	readonly day: string | null;
	readonly words: string;
	readonly source: Source;
}

export interface RelatedThesis {
	readonly path: string;
	readonly title: string;
	/** One of the two notes links to the other. */
	readonly linked: boolean;
	/** How many actors both have. */
	readonly shared: number;
}

export type AttentionReason = 'review-overdue' | 'invalidated' | 'item-overdue' | 'harm-of-late' | 'status-conflict';

/** Why a thesis needs to be looked at. */
export interface Attention {
	readonly reason: AttentionReason;
	/** One sentence. */
	readonly words: string;
	readonly source: Source;
}

/** The next review, and what it follows from. */
export interface ReviewDue {
	readonly day: string;
	readonly overdue: boolean;
	/** "monthly, last reviewed 2025-12-29". */
	readonly words: string;
	readonly line: number;
}

/** Everything about one thesis on a day. */
export interface ThesisView {
	readonly path: string;
	readonly title: string;
	/** The status that is shown: the note's own first one. */
	readonly status: ThesisStatus | null;
	readonly statuses: readonly ThesisStatus[];
	/** Statuses that cannot hold together; empty where they agree. */
	readonly disagreeing: readonly ThesisStatus[];
	readonly conviction: StatedWords | null;
	readonly created: string | null;
	readonly reviewed: string | null;
	readonly updated: string | null;
	readonly cadence: ReviewCadence | null;
	readonly review: ReviewDue | null;
	readonly validates: Conditions;
	readonly invalidates: Conditions;
	/** Dated first, newest first; the undated after. */
	readonly evidence: readonly Evidence[];
	readonly balance: Balance;
	/** Of the last 90 days. */
	readonly lately: Balance;
	readonly newest: Evidence | null;
	/** Helping, mixed, hurting, neutral, undecided. */
	readonly actors: readonly ThesisActor[];
	/** First open item that is not overdue. */
	readonly nextDue: ThesisDue | null;
	readonly overdue: readonly ThesisDue[];
	readonly related: readonly RelatedThesis[];
	readonly attention: readonly Attention[];
}

/** One row of the board; rows stand in the order of their key. */
export interface ThesisRow extends ThesisView {
	/** Those that need attention first, then by what comes next, then by title. */
	readonly sortKey: string;
}
