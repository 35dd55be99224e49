import type { Amount } from '../model/value';
import { nodeSize } from './node-name';

/** A figure on its own scale: what is on different scales cannot be compared. */
export interface Magnitude {
	/** Kind, and currency or unit where they count. */
	readonly scale: string;
	/** Infinite at an open end. */
	readonly low: number;
	readonly high: number;
}

/** Days in each unit of time; months and years are those of the calendar on average. */
const DAYS: ReadonlyMap<string, number> = new Map([
	['ms', 1 / 86_400_000], ['second', 1 / 86_400], ['minute', 1 / 1440], ['hour', 1 / 24], ['day', 1], ['week', 7], ['month', 30.436875], ['quarter', 91.310625], ['year', 365.2425],
]);

/** The figure of an amount with its scale, or null for words, dates and nothing. */
export function magnitudeOf(amount: Amount): Magnitude | null {
	const { kind, value, low, high, word } = amount;
	if (kind === 'node' && value === null && low === null) {
		const size = word === null ? null : nodeSize(word);
		return size === null ? null : { scale: 'node', low: size, high: size };
	}
	if (value === null && low === null && high === null) return null;
	const factor = factorOf(amount);
	const from = low ?? (high === null ? value : null);
	const to = high ?? (low === null ? value : null);
	return { scale: scaleOf(amount), low: from === null ? -Infinity : from * factor, high: to === null ? Infinity : to * factor };
}

/** Counts of anything compare; measures only in one unit; percent and points are one scale, in points. */
function scaleOf({ kind, unit, currency }: Amount): string {
	if (kind === 'money') return `money ${currency ?? ''}`;
	return kind === 'measure' ? `measure ${unit ?? ''}` : kind;
}

function factorOf({ kind, unit }: Amount): number {
	if (kind === 'percent' && unit === 'bps') return 0.01;
	return kind === 'duration' ? (DAYS.get(unit ?? '') ?? 1) : 1;
}
