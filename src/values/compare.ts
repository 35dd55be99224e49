import type { Amount, Value } from '../model/value';
import { magnitudeOf, type Magnitude } from './magnitude';
import { isAfter, isBefore, isBy, isWithin, type Answer } from './period';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * Whether a value compares as asked with a literal. A range is above x only when all of it is;
 * `maybe` when part of it is. What is empty, of another kind, currency or unit is `unknown`: neither
 * true nor false. `per` counts only where the literal names one.
 */
export function compareValues(value: Value, comparison: Comparison, literal: Value): Answer {
	if (value.kind === 'empty' || literal.kind === 'empty') return 'unknown';
	if (literal.kind === 'date') return compareDates(value, comparison, literal);
	const a = magnitudeOf(value);
	const b = magnitudeOf(literal);
	if (a === null || b === null) return compareWords(value, comparison, literal);
	if (a.scale !== b.scale || (literal.per !== null && literal.per !== value.per)) return 'unknown';
	return compareRanges(a, comparison, b);
}

function compareRanges(a: Magnitude, comparison: Comparison, b: Magnitude): Answer {
	switch (comparison) {
		case '>':
			return answer(a.low > b.high, a.high <= b.low);
		case '>=':
			return answer(a.low >= b.high, a.high < b.low);
		case '<':
			return answer(a.high < b.low, a.low >= b.high);
		case '<=':
			return answer(a.high <= b.low, a.low > b.high);
		case '=':
			return answer(a.low === b.low && a.high === b.high, a.high < b.low || a.low > b.high);
		case '!=':
			return not(compareRanges(a, '=', b));
	}
}

function answer(yes: boolean, no: boolean): Answer {
	return yes ? 'yes' : no ? 'no' : 'maybe';
}

/** What is neither sure nor wrong stays so when it is turned round. */
export function not(given: Answer): Answer {
	return given === 'yes' ? 'no' : given === 'no' ? 'yes' : given;
}

function compareDates({ date }: Value, comparison: Comparison, literal: Value): Answer {
	if (date === null || literal.date === null) return 'unknown';
	switch (comparison) {
		case '<':
			return isBefore(date, literal.date);
		case '>':
			return isAfter(date, literal.date);
		case '<=':
			return isBy(date, literal.date);
		case '>=':
			return not(isBefore(date, literal.date));
		case '=':
			return isWithin(date, literal.date);
		case '!=':
			return not(isWithin(date, literal.date));
	}
}

/** Statuses, tickers and node names are equal or not; they have no order. */
function compareWords(value: Amount, comparison: Comparison, literal: Amount): Answer {
	if (value.word === null || literal.word === null || value.kind !== literal.kind || (comparison !== '=' && comparison !== '!=')) return 'unknown';
	const same = value.word.toLowerCase() === literal.word.toLowerCase();
	return same === (comparison === '=') ? 'yes' : 'no';
}
