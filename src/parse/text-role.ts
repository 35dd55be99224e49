import { AMPERSAND, BACKSLASH, BACKTICK, EQUALS, HASH, isSpace, LESS, OPEN_BRACKET, PERCENT, SPACE, STAR, TILDE, UNDERSCORE } from './characters';

/** What the characters of a text make of it: it stands as written, has white space to fold, or holds marks. The greatest counts. */
export const PLAIN = 0;
export const FOLDABLE = 1;
export const MARKED = 2;
/** Of a character: it counts where it stands twice. */
const DOUBLED = 3;

const ROLE = new Uint8Array(0x10000);
for (let code = 0; code < ROLE.length; code++) if (isSpace(code)) ROLE[code] = FOLDABLE;
for (const code of [BACKSLASH, BACKTICK, OPEN_BRACKET, LESS, AMPERSAND, HASH, STAR, UNDERSCORE]) ROLE[code] = MARKED;
for (const code of [SPACE, TILDE, EQUALS, PERCENT]) ROLE[code] = DOUBLED;

/** What the character at `at` makes of the text it stands in. */
export function roleAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	const role = ROLE[code]!;
	if (role !== DOUBLED) return role;
	if (text.charCodeAt(at + 1) !== code) return PLAIN;
	return code === SPACE ? FOLDABLE : MARKED;
}

export function roleOf(text: string, start: number, end: number): number {
	let found = PLAIN;
	for (let at = start; at < end; at++) {
		const role = roleAt(text, at);
		if (role === MARKED) return MARKED;
		if (role > found) found = role;
	}
	return found;
}
