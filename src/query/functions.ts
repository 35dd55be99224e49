import type { AggregateFunction } from '../model/query';

/** What a group can be asked for. */
export const FUNCTIONS: ReadonlyMap<AggregateFunction, string> = new Map([
	['COUNT', 'how many'],
	['SUM', 'the sum'],
	['MIN', 'the least'],
	['MAX', 'the most'],
	['AVG', 'the average'],
	['MEDIAN', 'the middle one'],
]);

/** The function of that name in any case, or null. */
export function functionNamed(word: string): AggregateFunction | null {
	const wanted = word.toUpperCase();
	return [...FUNCTIONS.keys()].find(name => name === wanted) ?? null;
}
