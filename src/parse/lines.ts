/**
 * Where the lines of a text begin and end. Line endings are LF, CRLF and lone CR, as in CommonMark;
 * a byte order mark stands before the first line.
 */
export interface Lines {
	readonly text: string;
	readonly starts: readonly number[];
	/** End of each line before its ending. */
	readonly ends: readonly number[];
}

const LF = 10;
const CR = 13;
const BYTE_ORDER_MARK = 0xfeff;

export function splitLines(text: string): Lines {
	const starts: number[] = [];
	const ends: number[] = [];
	let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
	let nextCr = text.indexOf('\r');
	while (start <= text.length) {
		const lf = text.indexOf('\n', start);
		if (nextCr >= 0 && nextCr < start) nextCr = text.indexOf('\r', start);
		const end = nearest(lf, nextCr, text.length);
		starts.push(start);
		ends.push(end);
		if (end === text.length) break;
		start = end + (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1);
	}
	return { text, starts, ends };
}

function nearest(lf: number, cr: number, otherwise: number): number {
	if (lf < 0 && cr < 0) return otherwise;
	if (lf < 0) return cr;
	return cr < 0 ? lf : Math.min(lf, cr);
}

export function lineAt(lines: Lines, line: number): string | null {
	const start = lines.starts[line];
	const end = lines.ends[line];
	return start === undefined || end === undefined ? null : lines.text.slice(start, end);
}
