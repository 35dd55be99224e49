import { phaseCode, type Days } from '../../index/columns/days';
import type { Phase } from '../../model/value';
import { MAYBE, NO, UNKNOWN, YES } from './verdicts';

/** Sure when it is over, or when it is to come; else it may be. */
export const WHEN_PAST = 4;
export const WHEN_TO_COME = 5;
/** Then or later: what is announced or begun opens no sooner. */
export const FROM_THEN = 6;

type Steps = Partial<Readonly<Record<Phase | 'none', number>>>;

/** What a date of each phase says of the step that is asked for; it says nothing where none is named. */
const STEPS: Readonly<Record<Phase | 'due', Steps>> = {
	opened: { none: WHEN_PAST, opened: YES, announced: FROM_THEN, started: FROM_THEN, expected: MAYBE, delayed: MAYBE },
	expected: { none: WHEN_TO_COME, announced: YES, started: YES, expected: YES, delayed: YES, opened: NO, ended: NO },
	due: { none: YES, announced: YES, started: YES, expected: YES, delayed: YES, opened: NO, ended: NO },
	announced: { none: MAYBE, announced: YES },
	started: { none: MAYBE, started: YES },
	delayed: { none: MAYBE, delayed: YES },
	ended: { none: MAYBE, ended: YES },
};

const PHASES: readonly Phase[] = ['announced', 'started', 'expected', 'opened', 'delayed', 'ended'];

/** By the code of a date's phase: how sure it tells of the step asked for. */
export function sureness(asked: Phase | 'due' | null): Uint8Array {
	const sure = new Uint8Array(PHASES.length + 2).fill(asked === null ? YES : UNKNOWN);
	if (asked === null) return sure;
	const steps = STEPS[asked];
	sure[phaseCode(null)] = steps.none ?? UNKNOWN;
	for (const phase of PHASES) sure[phaseCode(phase)] = steps[phase] ?? UNKNOWN;
	return sure;
}

/** Whether a date surely is of the step that is asked for: what says whether there is one, and is shown of it. */
export function isOfStep(asked: Phase | 'due', code: number, end: number, today: number): boolean {
	const step = code === 0 ? UNKNOWN : sureness(asked)[code];
	if (step === WHEN_PAST) return end < today;
	return step === WHEN_TO_COME ? end >= today : step === YES;
}

/** By record: whether its date is of that step. */
export function stepsOf(asked: Phase | 'due', { phase, end }: Days, today: number): boolean[] {
	return [...phase].map((code, at) => isOfStep(asked, code, end[at]!, today));
}

/** A day as dates are kept in columns: 20260106. */
export function dayOf(today: string): number {
	return Number(today.replace(/-/g, ''));
}
