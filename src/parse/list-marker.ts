import { CLOSE_BRACKET, CLOSE_PARENTHESIS, DASH, DOT, isBlank, isDigit, OPEN_BRACKET, PLUS, STAR } from './characters';

const DIGITS = 9;

export interface ListMarker {
	/** Characters of the marker itself: 1 for `-`, 2 for `1.`. */
	readonly width: number;
	/** What an ordered list starts with; null for bullets. */
	readonly start: number | null;
}

const BULLET: ListMarker = { width: 1, start: null };

/** `-`, `*`, `+`, `1.` or `1)` followed by white space or the end of the line. */
export function readListMarker(text: string, at: number, end: number): ListMarker | null {
	const first = text.charCodeAt(at);
	const bullet = first === DASH || first === STAR || first === PLUS;
	if (!bullet && !isDigit(first)) return null;
	const width = bullet ? 1 : numberWidth(text, at, end);
	const after = at + width;
	if (width === 0 || (after < end && !isBlank(text.charCodeAt(after)))) return null;
	return bullet ? BULLET : { width, start: Number(text.slice(at, after - 1)) };
}

function numberWidth(text: string, at: number, end: number): number {
	let digits = 0;
	while (digits <= DIGITS && at + digits < end && isDigit(text.charCodeAt(at + digits))) digits++;
	if (digits > DIGITS || at + digits >= end) return 0;
	const closing = text.charCodeAt(at + digits);
	return closing === DOT || closing === CLOSE_PARENTHESIS ? digits + 1 : 0;
}

const WIDE_FROM = 0xd800;
const WIDE_TO = 0xdbff;

/** Offset of the status character of `[x] text` at `at`, or -1. The box needs white space or the line's end after it. */
export function statusOffset(text: string, at: number, end: number): number {
	if (at + 2 >= end || text.charCodeAt(at) !== OPEN_BRACKET) return -1;
	const close = at + 1 + statusWidth(text, at + 1, end);
	if (close >= end || text.charCodeAt(close) !== CLOSE_BRACKET) return -1;
	return close + 1 >= end || isBlank(text.charCodeAt(close + 1)) ? at + 1 : -1;
}

/** Code units of the status character at `at`: two for an emoji. */
export function statusWidth(text: string, at: number, end: number): number {
	const code = text.charCodeAt(at);
	return code >= WIDE_FROM && code <= WIDE_TO && at + 1 < end && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
