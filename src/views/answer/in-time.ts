import type { AnswerRow } from '../../model/answer';

/** By the first day, then the last; equal ones as they were. */
export function inTime(rows: readonly AnswerRow[]): readonly AnswerRow[] {
	const day = ({ date }: AnswerRow): string => date?.start ?? date?.end ?? '9999';
	const last = ({ date }: AnswerRow): string => date?.end ?? '9999';
	const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
	return [...rows].sort((a, b) => order(day(a), day(b)) || order(last(a), last(b)));
}
