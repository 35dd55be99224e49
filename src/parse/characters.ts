/** Character codes of Markdown's marks, so that scanning makes no one-character strings. */
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const OPEN_PARENTHESIS = 40;
export const CLOSE_PARENTHESIS = 41;
export const STAR = 42;
export const PLUS = 43;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const PIPE = 124;
export const TILDE = 126;

/** What Markdown calls white space within a line. */
export function isBlank(code: number): boolean {
	return code === SPACE || code === TAB;
}

export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** ASCII letters. */
export function isLetter(code: number): boolean {
	const lower = code | 32;
	return lower >= 97 && lower <= 122;
}

/** White space as `\s` has it: ASCII, and what Unicode adds. */
export function isSpace(code: number): boolean {
	if (code < 128) return code === SPACE || (code >= TAB && code <= CR);
	if (code < 0x2000) return code === 0xa0 || code === 0x1680;
	return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** First offset from `at` that holds no blank, at most `end`. */
export function skipBlanks(text: string, at: number, end: number): number {
	let next = at;
	while (next < end && isBlank(text.charCodeAt(next))) next++;
	return next;
}

/** Offset after the last character that is no blank, at least `start`. */
export function trimEnd(text: string, start: number, end: number): number {
	let last = end;
	while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
	return last;
}

/** How often `code` stands in a row from `at`. */
export function runLength(text: string, at: number, end: number, code: number): number {
	let next = at;
	while (next < end && text.charCodeAt(next) === code) next++;
	return next - at;
}

/** Whether `text` holds `needle` at `at`, before `end`. */
export function holds(text: string, needle: string, at: number, end: number): boolean {
	return at + needle.length <= end && text.startsWith(needle, at);
}

/** Offset of `needle` between `from` and `end`, or -1. */
export function indexWithin(text: string, needle: string, from: number, end: number): number {
	for (let at = from; at + needle.length <= end; at++) if (text.startsWith(needle, at)) return at;
	return -1;
}
