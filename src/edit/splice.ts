import type { Position, TextChange } from '../model/edit';
import type { Lines } from '../parse/lines';

/** One run of characters put in the place of another: [start, end) of the text. Line breaks of `insert` are "\n" until it is written. */
export interface Splice {
	readonly start: number;
	readonly end: number;
	readonly insert: string;
}

const BREAK = /\r\n|\n|\r/g;

/** In the order of the text. At one offset, what goes on with the line stands before what begins another. */
export function inOrder(splices: readonly Splice[]): Splice[] {
	return [...splices].sort((a, b) => a.start - b.start || Number(beginsLine(a)) - Number(beginsLine(b)) || a.end - b.end);
}

function beginsLine({ insert }: Splice): boolean {
	return insert.startsWith('\n');
}

export function overlap(splices: readonly Splice[]): boolean {
	return splices.some(({ start }, at) => start < (splices[at - 1]?.end ?? 0));
}

/** Index of the line that an offset stands in; its ending counts as its own. */
export function lineOf({ starts }: Lines, offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

export function positionOf(lines: Lines, offset: number): Position {
	const line = lineOf(lines, offset);
	return { line, ch: Math.max(0, offset - (lines.starts[line] ?? 0)) };
}

/** Offset of a position; null where the text has none such. */
export function offsetOf({ starts, ends }: Lines, { line, ch }: Position): number | null {
	const start = starts[line];
	const end = ends[line];
	return start === undefined || end === undefined || ch < 0 || start + ch > end ? null : start + ch;
}

export function changeOf(lines: Lines, { start, end, insert }: Splice): TextChange {
	return { from: positionOf(lines, start), to: positionOf(lines, end), before: withPlainBreaks(lines.text.slice(start, end)), after: insert };
}

export function withPlainBreaks(text: string): string {
	return text.replace(BREAK, '\n');
}

/** How the line at an offset ends; the last line ends as the one before it does, an only line with LF. */
export function endingAt({ text, starts, ends }: Lines, offset: number): string {
	const line = lineOf({ text, starts, ends }, offset);
	const ended = line === starts.length - 1 ? line - 1 : line;
	return ended < 0 ? '\n' : text.slice(ends[ended], starts[ended + 1]);
}

export interface Spliced {
	readonly text: string;
	/** Where each splice stands in the new text. */
	readonly runs: ReadonlyArray<{ readonly start: number; readonly end: number }>;
}

/** @param splices in the order of the text, none overlapping another */
export function spliced(lines: Lines, splices: readonly Splice[]): Spliced {
	const parts: string[] = [];
	const runs: Array<{ start: number; end: number }> = [];
	let from = 0;
	let length = 0;
	const add = (part: string) => {
		parts.push(part);
		length += part.length;
	};
	for (const { start, end, insert } of splices) {
		add(lines.text.slice(from, start));
		const written = insert.includes('\n') ? insert.replaceAll('\n', endingAt(lines, start)) : insert;
		runs.push({ start: length, end: length + written.length });
		add(written);
		from = end;
	}
	add(lines.text.slice(from));
	return { text: parts.join(''), runs };
}
