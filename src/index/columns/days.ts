import type { StatedCell } from '../../model/answer';
import type { DateSpan, Phase } from '../../model/value';

const PHASES: readonly Phase[] = ['announced', 'started', 'expected', 'opened', 'delayed', 'ended'];
const FIRST = -0x7fffffff;
/** After all others, for an open end. */
export const LAST_DAY = 0x7fffffff;

/** The dates of a column as numbers that are ordered as days are: 20260106. */
export class Days {
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** By record: 0 no date, 1 a date without a phase, else the code of its phase. */
	readonly phase: Uint8Array;

	constructor(count: number, cellAt: (at: number) => StatedCell | null) {
		this.start = new Int32Array(count);
		this.end = new Int32Array(count);
		this.phase = new Uint8Array(count);
		for (let at = 0; at < count; at++) {
			const date = cellAt(at)?.value?.date ?? null;
			if (date === null) continue;
			const { start, end } = dayRange(date);
			this.start[at] = start;
			this.end[at] = end;
			this.phase[at] = phaseCode(date.phase);
		}
	}
}

export interface DayRange {
	readonly start: number;
	readonly end: number;
}

export function dayRange({ start, end }: Pick<DateSpan, 'start' | 'end'>): DayRange {
	return { start: start === null ? FIRST : dayNumber(start), end: end === null ? LAST_DAY : dayNumber(end) };
}

export function phaseCode(phase: Phase | null): number {
	return phase === null ? 1 : PHASES.indexOf(phase) + 2;
}

function dayNumber(day: string): number {
	return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}
