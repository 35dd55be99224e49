import type { Link } from './note';

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

/** What a note says about a thesis before names are resolved. */
export interface ImpactMention {
	readonly type: 'impact';
	readonly target: NameRef;
	/** True where every entry counts (a thesis table or section), whatever its target turns out to be. */
	readonly certain: boolean;
	readonly text: string;
	readonly polarity: Polarity | null;
	readonly by: PolarityBy | null;
	/** The note's own word for it ("Strengthening"), or null. */
	readonly word: string | null;
	readonly form: ImpactForm;
	readonly asOf: string | null;
	readonly line: number;
}

/** What a note says about another actor before names are resolved. */
export interface RelationMention {
	readonly type: 'relation';
	readonly target: NameRef;
	readonly kind: RelationKind;
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
	readonly word: string | null;
	readonly form: ImpactForm;
	readonly asOf: string | null;
	readonly source: Source;
}

/** subject -> another actor. */
export interface Relation {
	readonly subject: string;
	readonly name: string;
	/** Path of the note named, or null when it is not known or its name is ambiguous. */
	readonly path: string | null;
	readonly kind: RelationKind;
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
