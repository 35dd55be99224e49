import type { Align } from '../model/note';
import { BACKSLASH, COLON, DASH, isBlank, PIPE, skipBlanks, trimEnd } from './characters';
import { PLAIN, roleAt } from './text-role';

/** Where the cells of a row begin and end in the text, trimmed, and the roles of their text. Used again for every row, so that a row costs no arrays. */
export class RowCells {
	count = 0;
	readonly starts: number[] = [];
	readonly ends: number[] = [];
	readonly roles: number[] = [];

	add(start: number, end: number, role: number): void {
		this.starts[this.count] = start;
		this.ends[this.count] = end;
		this.roles[this.count] = role;
		this.count++;
	}

	/** Adds what stands between two pipes. */
	addBetween(text: string, start: number, end: number, role: number): void {
		const first = skipBlanks(text, start, end);
		this.add(first, trimEnd(text, first, end), role);
	}
}

/** Splits a row at its unescaped pipes; outer pipes may be missing (GFM). */
export function splitRow(text: string, start: number, end: number, cells: RowCells): void {
	const to = trimEnd(text, start, end);
	let from = skipBlanks(text, start, to);
	if (from < to && text.charCodeAt(from) === PIPE) from++;
	cells.count = 0;
	let cell = from;
	let role = PLAIN;
	for (let i = from; i < to; i++) {
		const code = text.charCodeAt(i);
		if (code === PIPE) {
			cells.addBetween(text, cell, i, role);
			cell = i + 1;
			role = PLAIN;
			continue;
		}
		const found = roleAt(text, i);
		if (found > role) role = found;
		if (code === BACKSLASH) i++;
	}
	if (cell < to || cells.count === 0) cells.addBetween(text, cell, to, role);
}

export function hasPipe(text: string, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (text.charCodeAt(i) === PIPE) return true;
	return false;
}

/** A row with both of its outer pipes, which hardly stands in a text by chance. */
export function hasOuterPipes(text: string, start: number, end: number): boolean {
	return end - start > 2 && text.charCodeAt(start) === PIPE && text.charCodeAt(trimEnd(text, start, end) - 1) === PIPE;
}

/** Alignments of a delimiter row (`|:--|--:|`), or null when the line is none. It needs a pipe. */
export function readDelimiterRow(text: string, start: number, end: number): Align[] | null {
	const first = text.charCodeAt(start);
	if (first !== PIPE && first !== DASH && first !== COLON) return null;
	if (!isDelimiterText(text, start, end)) return null;
	const cells = new RowCells();
	splitRow(text, start, end, cells);
	const aligns: Align[] = [];
	for (let i = 0; i < cells.count; i++) {
		const align = readDelimiter(text, cells.starts[i]!, cells.ends[i]!);
		if (align === undefined) return null;
		aligns.push(align);
	}
	return aligns;
}

function isDelimiterText(text: string, start: number, end: number): boolean {
	let pipes = 0;
	let dashes = 0;
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === PIPE) pipes++;
		else if (code === DASH) dashes++;
		else if (code !== COLON && !isBlank(code)) return false;
	}
	return pipes > 0 && dashes > 0;
}

function readDelimiter(text: string, start: number, end: number): Align | undefined {
	const left = text.charCodeAt(start) === COLON;
	const right = end - start > 1 && text.charCodeAt(end - 1) === COLON;
	const from = left ? start + 1 : start;
	const to = right ? end - 1 : end;
	if (from >= to) return undefined;
	for (let i = from; i < to; i++) if (text.charCodeAt(i) !== DASH) return undefined;
	if (left && right) return 'center';
	if (left) return 'left';
	return right ? 'right' : null;
}
