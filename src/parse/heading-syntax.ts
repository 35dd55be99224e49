import { DASH, EQUALS, HASH, isBlank, runLength, skipBlanks, STAR, trimEnd, UNDERSCORE } from './characters';

const DEEPEST = 6;

export interface HeadingSyntax {
	readonly level: number;
	readonly start: number;
	readonly end: number;
}

/** `## Text ##`: one to six marks and white space; closing marks are left out. */
export function readAtxHeading(text: string, at: number, end: number): HeadingSyntax | null {
	const level = runLength(text, at, end, HASH);
	if (level === 0 || level > DEEPEST) return null;
	if (at + level < end && !isBlank(text.charCodeAt(at + level))) return null;
	const start = skipBlanks(text, at + level, end);
	return { level, start, end: withoutClosingMarks(text, start, trimEnd(text, start, end)) };
}

function withoutClosingMarks(text: string, start: number, end: number): number {
	let marks = end;
	while (marks > start && text.charCodeAt(marks - 1) === HASH) marks--;
	if (marks === end || (marks > start && !isBlank(text.charCodeAt(marks - 1)))) return end;
	return trimEnd(text, start, marks);
}

/** Level of the heading that this line makes of the paragraph above it: 1 for `===`, 2 for `---`, else 0. */
export function setextLevel(text: string, at: number, end: number): number {
	const mark = text.charCodeAt(at);
	if (mark !== EQUALS && mark !== DASH) return 0;
	const length = runLength(text, at, end, mark);
	if (skipBlanks(text, at + length, end) < end) return 0;
	return mark === EQUALS ? 1 : 2;
}

/** `---`, `* * *`, `___`. */
export function isThematicBreak(text: string, at: number, end: number): boolean {
	const mark = text.charCodeAt(at);
	if (mark !== DASH && mark !== STAR && mark !== UNDERSCORE) return false;
	let marks = 0;
	for (let i = at; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === mark) marks++;
		else if (!isBlank(code)) return false;
	}
	return marks >= 3;
}
