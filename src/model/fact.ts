import type { NameRef } from './mention';
import type { Value } from './value';

/** `**Label**: value` in a line or bullet: something a note states of its subject. */
export interface Fact {
	/** Whom it may be about, best first: names in the headings above it; none of them an actor: the note itself. */
	readonly subjects: readonly NameRef[];
	readonly metric: string;
	readonly text: string;
	readonly value: Value;
	readonly asOf: string | null;
	/** Heading path, outermost first. */
	readonly headings: readonly string[];
	readonly line: number;
}
