import { runLength } from './fence';

const DEEPEST = 6;

export interface HeadingSyntax {
	readonly level: number;
	readonly start: number;
	readonly end: number;
}

/** `## Text ##`: one to six marks and white space; closing marks are left out. */
export function readAtxHeading(text: string, at: number, end: number): HeadingSyntax | null {
	const level = runLength(text, at, end, '#');
	if (level === 0 || level > DEEPEST) return null;
	const after = text[at + level];
	if (at + level < end && after !== ' ' && after !== '\t') return null;
	const [start, stop] = trimmed(text, at + level, end);
	return { level, start, end: withoutClosingMarks(text, start, stop) };
}

function withoutClosingMarks(text: string, start: number, end: number): number {
	let marks = end;
	while (marks > start && text[marks - 1] === '#') marks--;
	if (marks === end || (marks > start && !isBlank(text[marks - 1]))) return end;
	return trimmed(text, start, marks)[1];
}

/** Level of the heading that this line makes of the paragraph above it: 1 for `===`, 2 for `---`, else 0. */
export function setextLevel(text: string, at: number, end: number): number {
	const mark = text[at];
	if (mark !== '=' && mark !== '-') return 0;
	const length = runLength(text, at, end, mark);
	if (text.slice(at + length, end).trim() !== '') return 0;
	return mark === '=' ? 1 : 2;
}

/** `---`, `* * *`, `___`. */
export function isThematicBreak(text: string, at: number, end: number): boolean {
	const mark = text[at];
	if (mark !== '-' && mark !== '*' && mark !== '_') return false;
	let marks = 0;
	for (let i = at; i < end; i++) {
		if (text[i] === mark) marks++;
		else if (!isBlank(text[i])) return false;
	}
	return marks >= 3;
}

export function trimmed(text: string, start: number, end: number): [number, number] {
	let from = start;
	let to = end;
	while (from < to && isBlank(text[from])) from++;
	while (to > from && isBlank(text[to - 1])) to--;
	return [from, to];
}

function isBlank(character: string | undefined): boolean {
	return character === ' ' || character === '\t';
}
