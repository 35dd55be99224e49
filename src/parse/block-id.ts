import { CARET, DASH, isDigit, isLetter, isSpace } from './characters';

/** End of a line's text without the block id (` ^abc`) at its end, which the app does not show. */
export function withoutBlockId(text: string, start: number, end: number): number {
	let to = end;
	while (to > start && isSpace(text.charCodeAt(to - 1))) to--;
	let at = to;
	while (at > start && isIdCharacter(text.charCodeAt(at - 1))) at--;
	if (at === to || at === start || text.charCodeAt(at - 1) !== CARET) return end;
	return at - 1 === start || isSpace(text.charCodeAt(at - 2)) ? at - 1 : end;
}

function isIdCharacter(code: number): boolean {
	return isLetter(code) || isDigit(code) || code === DASH;
}

/** A line that only names the block above it. */
export function isBlockIdLine(text: string, start: number, end: number): boolean {
	return withoutBlockId(text, start, end) <= start && text.charCodeAt(start) === CARET;
}
