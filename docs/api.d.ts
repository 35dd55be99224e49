/**
 * What Actor Atlas offers to other plugins, as `app.plugins.plugins['actor-atlas'].api`. This file needs no other: copy
 * it into your project. Everything that comes back is plain JSON of your own; nothing throws. Lines count from 0.
 */
export interface ActorAtlasApi {
	/** 1 until something that is described here goes or changes its meaning; what is added does not change it. */
	readonly version: 1;
	/** Version of the plugin, such as "0.1.0". */
	readonly release: string;
	/** True as soon as every note has been read; false when the plugin is turned off before. */
	readonly ready: Promise<boolean>;
	/** Answers a query. Before `ready` the answer is of the notes read so far: `complete` is false, and a note says so. */
	readonly query: (text: string) => Answer | { readonly ok: false; readonly errors: QueryError[] };
	/** What can be asked FROM. */
	readonly sources: () => Source[];
	/** Actors and theses by title, name, alias or ticker, also by a part of it; the best fifty. */
	readonly find: (name: string) => Found[];
	/** All that is known of a note, by its path, title, alias or ticker. */
	readonly dossier: (name: string) => { readonly ok: true; readonly dossier: Dossier } | { readonly ok: false; readonly message: string };
	/** What could not be read as meant, in all notes. */
	readonly problems: () => PlacedProblem[];
	/** What a cell states. Header, row label, section and the note's tags help to read it. */
	readonly value: (cell: string, context?: { readonly header?: string; readonly row?: string; readonly section?: string; readonly tags?: readonly string[] }) => Value;
	/** Calls back when answers may be others now; gives how to stop. */
	readonly on: (event: 'changed', callback: (change: Change) => void) => () => void;
}

export interface Change {
	/** Notes that came, changed, moved or went. */
	readonly paths: string[];
	/** Anything may have changed: names mean other notes now, or every note was read again. */
	readonly all: boolean;
}

export interface QueryError {
	/** One sentence. */
	readonly message: string;
	/** Where in the query's text, in UTF-16 units. */
	readonly from: number;
	readonly to: number;
	/** What would put it right in place of that, or null. */
	readonly fix: string | null;
}

export interface Answer {
	readonly ok: true;
	/** How the query asks to be shown. */
	readonly view: 'table' | 'list' | 'task' | 'timeline' | 'graph';
	readonly columns: AnswerColumn[];
	readonly rows: AnswerRow[];
	/** What should be said below the rows: what was left out, and why. */
	readonly notes: string[];
	/** How the query was read, in words; only for EXPLAIN. */
	readonly explanation: string[];
	/** Every note had been read. */
	readonly complete: boolean;
}

export interface AnswerColumn {
	/** As queries write it: `amount`, `SUM(amount)`. */
	readonly key: string;
	readonly title: string;
	readonly type: FieldType;
}

export type FieldType = 'name' | 'amount' | 'capacity' | 'date' | 'node' | 'status' | 'value' | 'text' | 'number' | 'flag' | 'list';

export interface AnswerRow {
	/** Stays the same while what it stands for does. */
	readonly key: string;
	/** Where it stands; for a group, where its first member does. */
	readonly path: string;
	readonly line: number;
	readonly cells: AnswerCell[];
	/** Day that it stands for, or null. */
	readonly asOf: string | null;
	/** Why it only may fit; empty for a row that does. */
	readonly doubts: string[];
	/** Why sums leave it out, or null. */
	readonly apart: string | null;
	/** What TASK lists. */
	readonly watch: WatchItem | null;
	/** When it is, for a timeline. */
	readonly date: DateSpan | null;
	/** The rows of a group; null for a row that is none. */
	readonly members: AnswerRow[] | null;
}

export interface AnswerCell {
	/** Without Markdown. */
	readonly text: string;
	/** As the note writes it. */
	readonly raw: string;
	readonly links: Link[];
	/** Path of the note that the whole cell names without linking to it, or null. */
	readonly inferred: string | null;
	readonly value: Value | null;
}

export interface Link {
	readonly target: string;
	/** `#Heading` or `#^block`, or null. */
	readonly subpath: string | null;
	/** The words that stand for it. */
	readonly display: string;
}

export type ValueKind = 'money' | 'power' | 'energy' | 'percent' | 'multiple' | 'count' | 'measure' | 'duration' | 'node' | 'ticker' | 'date' | 'status' | 'rank' | 'ratio' | 'empty' | 'text';

/** Money in units of its currency, power in MW, energy in MWh, percent in points. A range has `low` and `high` and no `value`. */
export interface Amount {
	readonly kind: ValueKind;
	/** A number, or the word of a status or ticker. */
	readonly value: number | string | null;
	readonly unit: string | null;
	/** ISO 4217 code of money. */
	readonly currency: string | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly approx: boolean;
	/** What it is counted per: `year`, `lb`. */
	readonly per: string | null;
	/** Words of other kinds that are no number: the name of a node, a ratio. */
	readonly text?: string;
	/** Of a ticker. */
	readonly exchange?: string | null;
}

export interface Value extends Amount {
	readonly date: DateSpan | null;
	/** What else the cell states. */
	readonly also: Amount[];
}

/** From and to this day, both included; an open end is null. */
export interface DateSpan {
	readonly start: string | null;
	readonly end: string | null;
	readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year_part' | 'year' | 'fiscal_year' | 'decade_part' | 'decade';
	/** Stated as a span, not as one unit of its precision. */
	readonly range: boolean;
	readonly phase: 'announced' | 'started' | 'expected' | 'opened' | 'delayed' | 'ended' | null;
}

export interface Source {
	/** What follows FROM. */
	readonly id: string;
	readonly title: string;
	/** Name of a Lucide icon. */
	readonly icon: string;
	/** Records there are now. */
	readonly count: number;
	/** Each with the headers that stand for it in notes. */
	readonly columns: Array<{ readonly key: string; readonly headers: string[]; readonly type: FieldType }>;
}

export interface Found {
	readonly path: string;
	readonly title: string;
	/** What was found when it is not the title. */
	readonly as: string | null;
	readonly role: 'actor' | 'thesis';
}

export interface Dossier {
	readonly path: string;
	readonly title: string;
	readonly role: 'actor' | 'thesis' | 'note';
	/** What the note calls its subject. */
	readonly name: string;
	readonly aliases: readonly string[];
	/** Without `#`. */
	readonly tags: readonly string[];
	readonly tickers: readonly string[];
	/** Day of its `Updated` line, or null. */
	readonly updated: string | null;
	readonly facts: Fact[];
	readonly tables: Table[];
	/** On theses, as this note states them. */
	readonly impacts: Impact[];
	readonly watch: WatchItem[];
	/** To others, as this note states them. */
	readonly relations: Relation[];
	readonly problems: Problem[];
	/** What other notes say of this one; `note` is where that stands. */
	readonly incoming: {
		readonly impacts: Array<Impact & { readonly note: string }>;
		readonly relations: IncomingRelation[];
	};
}

export interface Fact {
	readonly metric: string;
	readonly text: string;
	readonly value: Value;
	readonly asOf: string | null;
	readonly line: number;
}

export interface Table {
	readonly line: number;
	readonly endLine: number;
	/** Outermost first. */
	readonly headings: readonly string[];
	/** A source's id; `table` where it is of no kind. */
	readonly kind: string;
	readonly columns: Array<{ readonly key: string; readonly header: string; readonly type: Exclude<FieldType, 'number' | 'flag' | 'list'> }>;
	readonly rows: TableRow[];
}

export interface TableRow {
	readonly line: number;
	/** Whom it is about. */
	readonly subject: string | null;
	readonly asOf: string | null;
	/** It is no amount of the same sort as its neighbours. */
	readonly apart: 'total' | 'backlog' | 'share' | 'subset' | 'valuation' | 'self' | null;
	readonly cells: Array<{ readonly text: string; readonly raw: string; readonly links: Link[]; readonly value: Value }>;
}

export interface Impact {
	/** Path of the actor's note. */
	readonly subject: string;
	readonly thesis: string;
	/** Path of the thesis' note, or null when there is none. */
	readonly path: string | null;
	readonly text: string;
	/** For the thesis as it is named. */
	readonly polarity: 'positive' | 'negative' | 'mixed' | 'neutral' | null;
	/** Where the polarity is from; `words`: it is inferred. */
	readonly by: 'group' | 'column' | 'sign' | 'words' | null;
	/** The words that it was inferred from. */
	readonly words: readonly string[];
	/** The note's own word for it, or null. */
	readonly word: string | null;
	readonly form: 'table' | 'bullet' | 'paragraph' | 'related' | 'group' | 'role' | 'evidence' | 'prose';
	readonly asOf: string | null;
	readonly line: number;
}

export interface WatchItem {
	/** Only a task can be ticked. */
	readonly form: 'task' | 'bullet' | 'row';
	/** The character in the box of a task. */
	readonly status: string | null;
	readonly text: string;
	/** What came of it. */
	readonly outcome: string | null;
	/** In the lists of a thesis. */
	readonly side: 'validates' | 'invalidates' | null;
	readonly headings: readonly string[];
	readonly due: DateSpan | null;
	readonly line: number;
}

export type RelationKind = 'partner' | 'customer' | 'supplier' | 'investor' | 'competitor' | 'holding' | 'person' | 'related';

export interface Relation {
	readonly to: string;
	/** Path of the note named, or null when it is not known. */
	readonly path: string | null;
	readonly kind: RelationKind;
	/** It is over. */
	readonly former: boolean;
	readonly text: string;
	/** Known by its name, without a link in the note. */
	readonly inferred: boolean;
	readonly line: number;
}

export interface IncomingRelation {
	/** Path of the note whose relation it is. */
	readonly from: string;
	readonly kind: RelationKind;
	readonly former: boolean;
	readonly text: string;
	readonly inferred: boolean;
	readonly note: string;
	readonly line: number;
}

export interface Problem {
	readonly line: number;
	readonly code: ProblemCode;
	readonly severity: 'error' | 'warning' | 'info';
	readonly message: string;
}

export interface PlacedProblem extends Problem {
	readonly path: string;
}

export type ProblemCode =
	| 'unreadable-file' | 'stale-reading' | 'broken-front-matter' | 'nested-list-in-front-matter' | 'ragged-row' | 'glued-line' | 'repaired-link'
	| 'torn-table' | 'tag-line' | 'unread-note' | 'ambiguous-alias' | 'ambiguous-name' | 'duplicate-name'
	| 'unresolved-link' | 'stale-note' | 'conflicting-figures' | 'one-sided-relation';
