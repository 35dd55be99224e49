import type { Link } from './note';
import type { Place } from './watch';

export type Polarity = 'positive' | 'negative' | 'mixed' | 'neutral';

/** Where a polarity is from: the group or column it stands in, a sign in the text, or the words. */
export type PolarityBy = 'group' | 'column' | 'sign' | 'words';

export type ImpactForm =
	| 'table'
	| 'bullet'
	| 'paragraph'
	| 'related'
	| 'group'
	| 'role'
	| 'evidence'
	| 'prose';

export type RelationKind =
	| 'partner'
	| 'customer'
	| 'supplier'
	| 'investor'
	| 'competitor'
	| 'holding'
	| 'person'
	| 'related';

/** Whom a note speaks of: a link as written, or plain words that may be a name. */
export interface NameRef {
	readonly text: string;
	readonly link: Link | null;
}

/** What a note says about an actor and a thesis before names are resolved. */
export interface ImpactMention {
	readonly type: 'impact';
	/** Who it may be about, best first; the first that is an actor is the subject, else the note itself. */
	readonly subjects: readonly NameRef[];
	/** The thesis; null: the note itself. */
	readonly target: NameRef | null;
	/**
	 * True where every entry counts (a thesis table or section), whatever its target turns out to be.
	 * Otherwise the target must be a thesis; where that is the note itself, a subject must be an actor.
	 */
	readonly certain: boolean;
	/** The words that say so, without the name of the thesis they stand behind. */
	readonly text: string;
	readonly reading: PolarityReading | null;
	/** The note's own word for it ("Strengthening"), or null. */
	readonly word: string | null;
	readonly form: ImpactForm;
	readonly asOf: string | null;
	readonly line: number;
	/** The line as it was read, where a sign can be written into it. */
	readonly place?: Place | null;
}

/** A polarity, where it is from, and the words that decided it. */
export interface PolarityReading {
	readonly polarity: Polarity;
	readonly by: PolarityBy;
	readonly words: readonly string[];
}

/** What a note says about another actor before names are resolved. */
export interface RelationMention {
	readonly type: 'relation';
	readonly form: 'table' | 'related';
	readonly target: NameRef;
	readonly kind: RelationKind;
	/** The words say that it is over: "former supplier". */
	readonly former: boolean;
	readonly text: string;
	readonly line: number;
}

export type Mention = ImpactMention | RelationMention;

/** subject -> thesis, with the sentence that says so. */
export interface Impact {
	/** Path of the note whose actor is meant. */
	readonly subject: string;
	/** Shown name of the thesis. */
	readonly thesis: string;
	/** Path of the thesis note, or null when no note has that name. */
	readonly path: string | null;
	readonly text: string;
	readonly polarity: Polarity | null;
	readonly by: PolarityBy | null;
	/** The words that decided the polarity; empty where a sign, a group or a column did. */
	readonly words: readonly string[];
	readonly word: string | null;
	readonly form: ImpactForm;
	readonly asOf: string | null;
	readonly source: Source;
	/** The line as it was read: what a sign must find again; null where none can be written. */
	readonly place: Place | null;
}

/** subject -> another actor. */
export interface Relation {
	readonly subject: string;
	readonly name: string;
	/** Path of the note named, or null when it is not known or its name is ambiguous. */
	readonly path: string | null;
	readonly kind: RelationKind;
	readonly former: boolean;
	readonly text: string;
	/** Matched by title or alias, without a link in the note. */
	readonly inferred: boolean;
	readonly source: Source;
}

/** Where something stands. */
export interface Source {
	readonly path: string;
	/** 0-based. */
	readonly line: number;
}
