import { dayRange, LAST_DAY, type DayRange, type Days } from '../../index/columns/days';
import type { CompareOperator, Literal } from '../../model/query';
import type { Asked, RunEnv } from './asked';
import { dateOf, shownLiteral } from './literals';
import { dayOf, FROM_THEN, sureness, WHEN_PAST, WHEN_TO_COME } from './phases';
import { quoted } from './quoted';
import { MAYBE, NO, UNKNOWN, YES, type Tested } from './verdicts';

type Judge = (start: number, end: number, wanted: DayRange) => number;

const within: Judge = (start, end, wanted) => (start > wanted.end || end < wanted.start ? NO : start >= wanted.start && end <= wanted.end ? YES : MAYBE);
const before: Judge = (start, end, wanted) => (end < wanted.start ? YES : start >= wanted.start ? NO : MAYBE);
const after: Judge = (start, end, wanted) => (start > wanted.end ? YES : end <= wanted.end ? NO : MAYBE);
const by: Judge = (start, end, wanted) => (end <= wanted.end ? YES : start > wanted.end ? NO : MAYBE);

/** A judge, and what may be true of a date that is not sure. */
const JUDGES: Partial<Readonly<Record<CompareOperator, readonly [Judge, string]>>> = {
	BEFORE: [before, 'may not be before'],
	'<': [before, 'may not be before'],
	AFTER: [after, 'may not be after'],
	'>': [after, 'may not be after'],
	BY: [by, 'may go on after'],
	'<=': [by, 'may go on after'],
	'>=': [turn(before), 'may be before'],
	'!=': [turn(within), 'may be in'],
};
const WITHIN = [within, 'may fall outside'] as const;

function turn(judge: Judge): Judge {
	return (start, end, wanted) => {
		const verdict = judge(start, end, wanted);
		return verdict === YES ? NO : verdict === NO ? YES : verdict;
	};
}

/** Compares the dates of a field with a span: `due IN H1 2026`, `opened AFTER 2025`. */
export function testDays(asked: Asked, operator: CompareOperator, literal: Literal, env: RunEnv): Tested {
	const days = env.set.days(asked.field);
	const span = dateOf(literal, env);
	const [judge, mayBe] = JUDGES[operator] ?? WITHIN;
	const verdicts = new Uint8Array(days.start.length).fill(UNKNOWN);
	const steps = sureness(asked.phase);
	const wanted = span === null ? null : dayRange(span);
	if (wanted !== null) judgeAll(verdicts, days, { judge, wanted, sure: steps, today: dayOf(env.today) });
	const read = env.set.reader(asked.field);
	const otherStep = `whose date is of another step than "${asked.key}"`;
	const isSpan = (at: number) => wanted !== null && judge(days.start[at]!, endOf(days, at, steps), wanted) === MAYBE;
	return {
		verdicts,
		doubts: at => [`${quoted(read(env.set.records[at]!))} ${isSpan(at) ? `${mayBe} ${shownLiteral(literal)}` : `may not be ${asked.phase ?? 'so'}`}`],
		lacks: at => (days.phase[at] === 0 ? 'without a date' : otherStep),
	};
}

interface Asking {
	readonly judge: Judge;
	readonly wanted: DayRange;
	readonly sure: Uint8Array;
	readonly today: number;
}

function endOf({ end, phase }: Days, at: number, steps: Uint8Array): number {
	return steps[phase[at]!] === FROM_THEN ? LAST_DAY : end[at]!;
}

function judgeAll(verdicts: Uint8Array, days: Days, { judge, wanted, sure, today }: Asking): void {
	const { start, end, phase } = days;
	for (let at = 0; at < verdicts.length; at++) {
		const code = phase[at]!;
		const step = sure[code]!;
		if (code === 0 || step === UNKNOWN) continue;
		const verdict = step === NO ? NO : judge(start[at]!, endOf(days, at, sure), wanted);
		verdicts[at] = verdict === YES ? mostOf(step, end[at]! < today) : verdict;
	}
}

function mostOf(step: number, isPast: boolean): number {
	if (step === WHEN_PAST) return isPast ? YES : MAYBE;
	if (step === FROM_THEN) return YES;
	return step === WHEN_TO_COME ? (isPast ? MAYBE : YES) : step;
}
