import type { Amount, Value } from '../model/value';
import { formatDate } from './format-date';
import { currencySign } from './format';
import { scaled } from './number';

/** A value as a note would write it, without what else it mentions; read again it gives the same figure. */
export function formatValue(value: Value): string {
	const { kind, word, date } = value;
	if (kind === 'date') return date === null ? '' : `${value.approx ? '~' : ''}${formatDate(date)}`;
	if (kind === 'empty' || kind === 'ticker' || kind === 'text') return word ?? '';
	if (kind === 'status') return `${capital(word ?? '')}${date === null ? '' : ` (${formatDate(date)})`}`;
	return formatAmount(value);
}

/** `~$75B+`, `1.2 GW to 2 GW`, `≤5%`, `3nm`, `#2`, `1:4`. */
export function formatAmount(amount: Amount): string {
	const { kind, value, low, high, approx, per, word } = amount;
	if (kind === 'ratio') return `${approx ? '~' : ''}${word ?? ''}`;
	if (kind === 'node' && word !== null) return value === null ? word : `${figure(amount, value)} (${word})`;
	const tail = per === null ? '' : ` per ${per}`;
	const about = approx ? '~' : '';
	if (value === null) return low === null || high === null ? (word ?? '') : `${about}${range(amount, low, high)}${tail}`;
	if (high !== null) return `≤${about}${figure(amount, value)}${tail}`;
	return `${low === null ? '' : '≥'}${about}${figure(amount, value)}${tail}`;
}

/** Where only one end would have a scale, neither has: it would be read as covering both. */
function range(amount: Amount, low: number, high: number): string {
	const { kind, currency, unit } = amount;
	if (kind === 'rank') return `#${low}-${high}`;
	if (kind === 'power' || kind === 'energy' || isTouching(amount)) return `${figure(amount, low)} to ${figure(amount, high)}`;
	const [from, to] = [scaledFigure(Math.abs(low)), scaledFigure(Math.abs(high))];
	const scales = isScaled(from) && isScaled(to);
	const end = (size: number, written: string) => `${size < 0 ? '-' : ''}${currency === null ? '' : currencySign(currency)}${scales ? written : plain(Math.abs(size))}`;
	return `${end(low, from)} to ${end(high, to)}${unit === null ? '' : ` ${unit}`}`;
}

function isScaled(written: string): boolean {
	return /[KMBT]$/.test(written);
}

/** Its unit touches the digits: `5%`, `45x`, `3nm`. */
function isTouching({ kind }: Amount): boolean {
	return kind === 'percent' || kind === 'multiple' || kind === 'node';
}

function figure(amount: Amount, value: number): string {
	const { kind, unit, currency } = amount;
	const sign = value < 0 ? '-' : '';
	const size = Math.abs(value);
	if (currency !== null) return `${sign}${currencySign(currency)}${scaledFigure(size)}`;
	if (kind === 'power' || kind === 'energy') return `${sign}${electric(size, kind === 'power' ? 'W' : 'Wh')}`;
	if (kind === 'rank') return `#${size}`;
	if (isTouching(amount)) return `${sign}${plain(size)}${unit === 'pp' || unit === 'bps' ? ' ' : ''}${unit ?? ''}`;
	return `${sign}${scaledFigure(size)}${unit === null ? '' : ` ${unit}`}`;
}

const SCALES: ReadonlyArray<readonly [factor: number, letter: string]> = [[1e12, 'T'], [1e9, 'B'], [1e6, 'M'], [1e3, 'K']];
const PREFIXES: ReadonlyArray<readonly [factor: number, prefix: string]> = [[1e6, 'T'], [1e3, 'G'], [1, 'M'], [1e-3, 'k']];

function scaledFigure(size: number): string {
	for (const [factor, letter] of SCALES) {
		const part = scaled(size, 1 / factor);
		if (part >= 1 && isShort(part) && scaled(part, factor) === size) return `${plain(part)}${letter}`;
	}
	return size >= 1e15 ? `${plain(scaled(size, 1e-12))}T` : plain(size);
}

/** Megawatts or megawatt hours in the largest unit that needs no more digits. */
function electric(size: number, tail: 'W' | 'Wh'): string {
	for (const [factor, prefix] of PREFIXES) {
		const part = scaled(size, 1 / factor);
		if (part >= 1 && isShort(part) && scaled(part, factor) === size) return `${plain(part)} ${prefix}${tail}`;
	}
	return `${plain(size)} M${tail}`;
}

function isShort(part: number): boolean {
	return String(part).length <= 8;
}

/** Digits without an exponent, which no note writes. */
function plain(size: number): string {
	const digits = String(size);
	return digits.includes('e') ? size.toFixed(size < 1 ? 17 : 0).replace(/(\.\d*?)0+$/, '$1') : digits;
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
