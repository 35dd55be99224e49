export interface Loc { line: number; col: number; offset: number }
export interface Pos { start: Loc; end: Loc }

export interface Line {
	/** Without its line ending. */
	text: string;
	offset: number;
	number: number;
}

export function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	let offset = 0;
	for (const raw of text.split('\n')) {
		lines.push({ text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, offset, number: lines.length });
		offset += raw.length + 1;
	}
	return lines;
}

export function locate(line: Line, col: number): Loc {
	return { line: line.number, col, offset: line.offset + col };
}

export function span(line: Line, from: number, to: number): Pos {
	return { start: locate(line, from), end: locate(line, to) };
}

export function spanLines(first: Line, last: Line): Pos {
	return { start: locate(first, 0), end: locate(last, last.text.length) };
}
