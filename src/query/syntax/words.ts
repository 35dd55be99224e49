import type { Stack } from '@lezer/lr';
import {
	Across, And, By, Compare, Count, Deal, Direction, Due, Effect, Empty, Explain, FieldName, From, Group, Has, In, Is, Limit, Linked, Not, Of, Or,
	Since, Sort, SourceName, Starts, Tables, Updated, ValueWord, View, What, When, Where, Who, With,
} from './parser.terms';

/** The words of the language, by the part that they play. */
export const KEYWORDS: ReadonlyMap<number, readonly string[]> = new Map([
	[View, ['TABLE', 'LIST', 'TASK', 'TIMELINE', 'GRAPH']],
	[What, ['WHAT']],
	[Effect, ['HURTS', 'HELPS']],
	[Who, ['WHO']],
	[Deal, ['SUPPLIES', 'USES']],
	[Since, ['SINCE']],
	[Due, ['DUE']],
	[Compare, ['COMPARE']],
	[Explain, ['EXPLAIN']],
	[Direction, ['ASC', 'DESC']],
	[And, ['AND']],
	[Or, ['OR']],
	[From, ['FROM']],
	[Tables, ['tables']],
	[Of, ['OF']],
	[Linked, ['linked']],
	[Where, ['WHERE']],
	[Group, ['GROUP']],
	[Across, ['ACROSS']],
	[Sort, ['SORT']],
	[Limit, ['LIMIT']],
	[Not, ['NOT']],
	[In, ['IN']],
	[By, ['BY']],
	[When, ['BEFORE', 'AFTER']],
	[Has, ['CONTAINS', 'HAS']],
	[Starts, ['STARTS']],
	[With, ['WITH']],
	[Is, ['IS']],
	[Empty, ['EMPTY']],
	[Updated, ['updated']],
]);

/** Words that begin a clause or join two conditions are that anywhere; all others are names and values where the grammar has no use for them. */
const RESERVED: ReadonlySet<number> = new Set([From, Of, Where, Group, Across, Sort, Limit, And, Or]);

/** What a word that is none of the language stands for. */
const NAMES = [SourceName, FieldName, ValueWord, Count];

const TERMS: ReadonlyMap<string, number> = new Map([...KEYWORDS].flatMap(([term, words]) => words.map(word => [word.toLowerCase(), term] as const)));
const LONGEST = 8;

/** Says what a word is where it stands; -1 where none is expected. */
export function wordTerm(word: string, stack: Stack): number {
	const term = word.length > LONGEST ? undefined : TERMS.get(word.toLowerCase());
	if (term !== undefined && (RESERVED.has(term) || stack.canShift(term))) return term;
	return NAMES.find(name => stack.canShift(name)) ?? -1;
}
