import type { Align } from '../model/note';
import { trimmed } from './heading-syntax';

/** Bounds of a cell's source in the text, trimmed. */
export type Bounds = readonly [start: number, end: number];

/** Splits a row at its unescaped pipes; outer pipes may be missing (GFM). */
export function splitRow(text: string, start: number, end: number): Bounds[] {
	let [from, to] = trimmed(text, start, end);
	if (text[from] === '|') from++;
	if (to > from && text[to - 1] === '|' && !isEscaped(text, to - 1, from)) to--;
	const cells: Bounds[] = [];
	let cell = from;
	for (let i = from; i < to; i++) {
		const character = text[i];
		if (character === '\\') i++;
		else if (character === '|') {
			cells.push(trimmed(text, cell, i));
			cell = i + 1;
		}
	}
	cells.push(trimmed(text, cell, to));
	return cells;
}

function isEscaped(text: string, at: number, from: number): boolean {
	let slashes = 0;
	while (at - slashes - 1 >= from && text[at - slashes - 1] === '\\') slashes++;
	return slashes % 2 === 1;
}

export function hasPipe(text: string, start: number, end: number): boolean {
	const at = text.indexOf('|', start);
	return at >= 0 && at < end;
}

/** Alignments of a delimiter row (`|:--|--:|`), or null when the line is none. It needs a pipe. */
export function readDelimiterRow(text: string, start: number, end: number): Align[] | null {
	if (!isDelimiterText(text, start, end)) return null;
	const aligns: Align[] = [];
	for (const [from, to] of splitRow(text, start, end)) {
		const align = readDelimiter(text.slice(from, to));
		if (align === undefined) return null;
		aligns.push(align);
	}
	return aligns;
}

function isDelimiterText(text: string, start: number, end: number): boolean {
	let pipes = 0;
	let dashes = 0;
	for (let i = start; i < end; i++) {
		const character = text[i];
		if (character === '|') pipes++;
		else if (character === '-') dashes++;
		else if (character !== ':' && character !== ' ' && character !== '\t') return false;
	}
	return pipes > 0 && dashes > 0;
}

function readDelimiter(cell: string): Align | undefined {
	const left = cell.startsWith(':');
	const right = cell.length > 1 && cell.endsWith(':');
	const dashes = cell.slice(left ? 1 : 0, right ? -1 : undefined);
	if (dashes === '' || !isDashes(dashes)) return undefined;
	if (left && right) return 'center';
	if (left) return 'left';
	return right ? 'right' : null;
}

function isDashes(text: string): boolean {
	for (const character of text) if (character !== '-') return false;
	return true;
}

/**
 * Puts `[[A|B]]` together again where its pipe split a cell in two, as long as the row then has
 * the width of its header; null when there is nothing to repair.
 */
export function repairLinks(text: string, cells: readonly Bounds[], width: number): Bounds[] | null {
	if (cells.length <= width) return null;
	const repaired: Bounds[] = [];
	for (let i = 0; i < cells.length; i++) {
		const [start, end] = cells[i]!;
		const next = cells[i + 1];
		if (next && opensLink(text.slice(start, end)) && closesLink(text.slice(next[0], next[1]))) {
			repaired.push([start, next[1]]);
			i++;
		} else repaired.push([start, end]);
	}
	return repaired.length === width ? repaired : null;
}

function opensLink(cell: string): boolean {
	return cell.lastIndexOf('[[') > cell.lastIndexOf(']]');
}

function closesLink(cell: string): boolean {
	const close = cell.indexOf(']]');
	const open = cell.indexOf('[[');
	return close >= 0 && (open < 0 || close < open);
}
