const DIGITS = 9;

export interface ListMarker {
	/** Characters of the marker itself: 1 for `-`, 2 for `1.`. */
	readonly width: number;
	/** What an ordered list starts with; null for bullets. */
	readonly start: number | null;
}

/** `-`, `*`, `+`, `1.` or `1)` followed by white space or the end of the line. */
export function readListMarker(text: string, at: number, end: number): ListMarker | null {
	const width = markerWidth(text, at, end);
	if (width === 0) return null;
	const after = at + width;
	if (after < end && text[after] !== ' ' && text[after] !== '\t') return null;
	return { width, start: width === 1 ? null : Number(text.slice(at, after - 1)) };
}

function markerWidth(text: string, at: number, end: number): number {
	const first = text[at];
	if (first === '-' || first === '*' || first === '+') return 1;
	let digits = 0;
	while (digits <= DIGITS && at + digits < end && isDigit(text.charCodeAt(at + digits))) digits++;
	if (digits === 0 || digits > DIGITS) return 0;
	const closing = text[at + digits];
	return closing === '.' || closing === ')' ? digits + 1 : 0;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** Offset of the status character of `[x] text` at `at`, or -1. The box needs white space or the line's end after it. */
export function statusOffset(text: string, at: number, end: number): number {
	if (text[at] !== '[' || at + 2 >= end) return -1;
	const width = text.codePointAt(at + 1)! > 0xffff ? 2 : 1;
	if (text[at + 1 + width] !== ']') return -1;
	const after = at + 2 + width;
	return after >= end || text[after] === ' ' || text[after] === '\t' ? at + 1 : -1;
}
