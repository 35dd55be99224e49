import type { Condition, Literal } from '../../model/query';
import { magnitudeOf } from '../../values/magnitude';
import type { Asked, RunEnv } from './asked';
import { dateOf, valueOf } from './literals';
import { testDays } from './test-days';
import { testFigures } from './test-figures';
import { testNotes } from './test-notes';
import { testFlag, testList, testTexts, testWords } from './test-texts';
import { any, NO, turned, UNKNOWN, YES, type Tested } from './verdicts';

type Compare = Extract<Condition, { readonly type: 'compare' }>;

/** Compares a field of every record with what the query names: with any of it where there are several. */
export function testCompare(asked: Asked, { operator, right }: Pick<Compare, 'operator' | 'right'>, env: RunEnv): Tested {
	if (right.length !== 1) return any(right.map(literal => testOne(asked, operator === '!=' ? '!=' : '=', literal, env)));
	return testOne(asked, operator === 'IN' && asked.type !== 'date' ? '=' : operator, right[0]!, env);
}

type Operator = Compare['operator'];

const ORDERING: ReadonlySet<Operator> = new Set<Operator>(['<', '<=', '>', '>=', 'BY', 'BEFORE', 'AFTER']);
const TEXTUAL: ReadonlySet<Operator> = new Set<Operator>(['CONTAINS', 'STARTS WITH']);

function testOne(asked: Asked, operator: Operator, literal: Literal, env: RunEnv): Tested {
	const { type } = asked;
	if (type === 'flag') return testFlag(asked, operator, literal, env);
	if (literal.type === 'link' || (type === 'name' && !ORDERING.has(operator) && !TEXTUAL.has(operator))) {
		const stated = TEXTUAL.has(operator) && type !== 'list' ? testTexts(asked, operator, literal, env) : testNotes(asked, literal, env);
		const tested = env.source.id === 'relations' ? withoutUnknown(stated) : stated;
		return operator === '!=' ? turned(tested) : tested;
	}
	if (type === 'list') return operator === '!=' ? turned(testList(asked, '=', literal, env)) : testList(asked, operator, literal, env);
	return TEXTUAL.has(operator) || operator === 'HAS' ? testTexts(asked, operator === 'HAS' ? 'CONTAINS' : operator, literal, env) : testTyped(asked, operator, literal, env);
}

/** A relation has the roles that it has: a partner is surely no supplier. */
function withoutUnknown(tested: Tested): Tested {
	return { ...tested, verdicts: tested.verdicts.map(verdict => (verdict === UNKNOWN ? NO : verdict)) };
}

/** What the literal is decides how it is compared: a date, a figure, or words. */
function testTyped(asked: Asked, operator: Operator, literal: Literal, env: RunEnv): Tested {
	const isDateWord = operator === 'BY' || operator === 'BEFORE' || operator === 'AFTER' || asked.phase !== null;
	if (isDateWord || (asked.type === 'date' && dateOf(literal, env) !== null)) return testDays(asked, operator, literal, env);
	const value = asked.type === 'text' && !ORDERING.has(operator) && literal.type !== 'today' ? null : valueOf(literal, asked.type, env);
	if (value?.kind === 'date') return testDays(asked, operator, literal, env);
	if (value !== null && magnitudeOf(value) !== null) {
		const tested = testFigures(asked, operator, literal, value, env);
		return ORDERING.has(operator) ? tested : sameText(tested, asked, operator, literal, env);
	}
	const tested = testWords(asked, literal, env);
	return operator === '!=' ? turned(tested) : tested;
}

/** A cell of just the words asked for is equal, whatever they mean. */
function sameText(tested: Tested, asked: Asked, operator: Operator, literal: Literal, env: RunEnv): Tested {
	const texts = testTexts(asked, '=', literal, env).verdicts;
	return { ...tested, verdicts: tested.verdicts.map((verdict, at) => (texts[at] === YES ? (operator === '!=' ? NO : YES) : verdict)) };
}
