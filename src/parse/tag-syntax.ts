import { DASH, isDigit, isLetter, isSpace, SLASH, UNDERSCORE } from './characters';

/** Characters of a tag by Obsidian's rule: letters of any script, digits, `_`, `-`, `/`, emoji. */
const TAG_CHARACTER = /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200d_/-]/u;

/** Length of the tag at `at` (which holds `#`) with its mark, or 0. A tag holds one character that is no digit. */
export function tagLength(text: string, at: number): number {
	if (at > 0 && !isSpace(text.charCodeAt(at - 1))) return 0;
	let end = at + 1;
	let named = false;
	while (end < text.length) {
		const width = tagCharacter(text, end);
		if (width === 0) break;
		if (!isDigit(text.charCodeAt(end))) named = true;
		end += width;
	}
	return named ? end - at : 0;
}

/** Code units of the tag character at `at`, or 0. */
function tagCharacter(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code < 128) return isLetter(code) || isDigit(code) || code === DASH || code === UNDERSCORE || code === SLASH ? 1 : 0;
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return TAG_CHARACTER.test(character) ? character.length : 0;
}
