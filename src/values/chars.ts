/** Classes of UTF-16 code units, by comparison instead of regular expressions: cells are read by the hundred thousand. */

export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** A letter of a script that puts spaces between words: Latin, Greek, Cyrillic ... */
export function isLetter(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

export function isUpper(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) || (code >= 0x410 && code <= 0x42f);
}

/** Space, no-break space and the thin spaces that group digits. */
export function isSpace(code: number): boolean {
	return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 9;
}

/** Hyphen, minus sign, dashes. */
export function isDash(code: number): boolean {
	return code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2212 || code === 0x2011;
}

export function isWordPart(code: number): boolean {
	return isLetter(code) || isDigit(code);
}

export function isDigitAt(text: string, at: number): boolean {
	return isDigit(text.charCodeAt(at));
}

export function isLetterAt(text: string, at: number): boolean {
	return isLetter(text.charCodeAt(at));
}

export function isUpperAt(text: string, at: number): boolean {
	return isUpper(text.charCodeAt(at));
}

export function isSpaceAt(text: string, at: number): boolean {
	return isSpace(text.charCodeAt(at));
}

export function isDashAt(text: string, at: number): boolean {
	return isDash(text.charCodeAt(at));
}

export function isWordPartAt(text: string, at: number): boolean {
	return isWordPart(text.charCodeAt(at));
}

/** Offset after the run of letters at `at`. */
export function lettersEnd(text: string, at: number): number {
	let end = at;
	while (isLetterAt(text, end)) end++;
	return end;
}

export function digitsEnd(text: string, at: number): number {
	let end = at;
	while (isDigitAt(text, end)) end++;
	return end;
}

export function skipSpace(text: string, at: number): number {
	return isSpaceAt(text, at) ? at + 1 : at;
}

/** The word of letters at `at`, lower case; empty when there is none or it is longer than `longest`. */
export function wordAt(text: string, at: number, longest: number): string {
	const end = lettersEnd(text, at);
	return end === at || end - at > longest ? '' : text.slice(at, end).toLowerCase();
}

/** A table written as `USD dollar dollars, JPY yen`: what the words behind the first mean. */
export function wordTable(rows: string): Map<string, string> {
	return wordMap(rows.split(', ').map(row => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const));
}

/** An entry of a table built from lists of words: `words({ a: 'x y' })` maps `x` and `y` to `a`. */
export function wordMap<Meaning>(rows: ReadonlyArray<readonly [meaning: Meaning, words: string]>): Map<string, Meaning> {
	return new Map(rows.flatMap(([meaning, words]) => words.split(' ').map(word => [word.replace(/_/g, ' '), meaning] as const)));
}
