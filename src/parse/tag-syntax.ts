/** Characters of a tag by Obsidian's rule: letters of any script, digits, `_`, `-`, `/`, emoji. */
const TAG_CHARACTER = /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200d_/-]/u;

/** Length of the tag at `at` (which holds `#`) with its mark, or 0. A tag holds one character that is no digit. */
export function tagLength(text: string, at: number): number {
	if (at > 0 && !/\s/.test(text[at - 1] ?? '')) return 0;
	let end = at + 1;
	let named = false;
	while (end < text.length) {
		const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
		if (!TAG_CHARACTER.test(character)) break;
		if (character < '0' || character > '9') named = true;
		end += character.length;
	}
	return named ? end - at : 0;
}
