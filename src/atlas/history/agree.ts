import type { HistoryPoint } from '../../model/history';
import type { Value } from '../../model/value';
import { magnitudeOf, type Magnitude } from '../../values/magnitude';

/** What of two figures can be compared: kind, currency or unit, and what they are counted per; null for what is none. */
export function unitOf(value: Value): string | null {
	const magnitude = magnitudeOf(value);
	return magnitude === null ? null : [magnitude.scale, value.per ?? ''].join(' ').trim();
}

const ROUNDING = 0.01;
/** "~60%" may be some more or less. */
const APPROXIMATE = 0.05;
const FIRST_NUMBER = /\d[\d,]*(?:\.(\d{1,6}))?/;

/** Whether two figures of one unit cannot both be right: they lie further apart than rounding explains. */
export function differ(a: Pick<HistoryPoint, 'value' | 'text'>, b: Pick<HistoryPoint, 'value' | 'text'>): boolean {
	const [one, other] = [magnitudeOf(a.value), magnitudeOf(b.value)];
	if (one === null || other === null || unitOf(a.value) !== unitOf(b.value) || countsOthers(a.value, b.value)) return false;
	const gap = Math.max(other.low - one.high, one.low - other.high);
	return gap > Math.max(slack(a, one), slack(b, other));
}

/** Counts of different things: 40 ships are not 40 routes. */
function countsOthers(a: Value, b: Value): boolean {
	return a.kind === 'count' && a.unit !== null && b.unit !== null && a.unit !== b.unit;
}

/** How far off a figure may be as it is written: half of its last digit, or a hundredth. */
function slack({ value, text }: Pick<HistoryPoint, 'value' | 'text'>, { low, high }: Magnitude): number {
	const size = Math.abs(Number.isFinite(high) ? high : low);
	const [written = '', decimals = ''] = FIRST_NUMBER.exec(text) ?? [];
	const number = Number(written.replace(/,/g, ''));
	const digit = number > 0 ? (size / number) * 10 ** -decimals.length * 0.5 : 0;
	return Math.max(size * (value.approx ? APPROXIMATE : ROUNDING), digit);
}
