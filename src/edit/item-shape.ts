import type { Note } from '../model/note';
import { CLOSE_PARENTHESIS } from '../parse/characters';
import { enterQuote } from '../parse/containers';
import { Cursor } from '../parse/cursor';
import type { Lines } from '../parse/lines';
import { readListMarker } from '../parse/list-marker';

/** How an item that stands in no other begins its line, and where its content does. */
interface ItemShape {
	/** What stands before the marker: indentation, marks of quotes. */
	readonly prefix: string;
	readonly quotes: number;
	readonly marker: string;
	readonly gap: string;
	/** Columns of white space that a line needs to go on with the item. */
	readonly indent: number;
}

const CODE_INDENT = 4;

function shapeOf({ text, starts, ends }: Lines, line: number): ItemShape | null {
	const start = starts[line] ?? 0;
	const end = ends[line] ?? 0;
	const cursor = new Cursor(text);
	cursor.enter(start, end);
	let quotes = 0;
	while (enterQuote(cursor)) quotes++;
	const before = cursor.indent();
	const at = cursor.content();
	const marker = readListMarker(text, at, end);
	if (marker === null) return null;
	cursor.skipBlanks();
	cursor.skip(marker.width);
	const gap = cursor.indent();
	const content = cursor.content();
	const isPlain = gap <= CODE_INDENT && content < end;
	return {
		prefix: text.slice(start, at),
		quotes,
		marker: text.slice(at, at + marker.width),
		gap: isPlain ? text.slice(at + marker.width, content) : ' ',
		indent: before + marker.width + (isPlain ? gap : 1),
	};
}

/** What an item begins with. */
export function itemStart(lines: Lines, line: number): string | null {
	const shape = shapeOf(lines, line);
	return shape === null ? null : shape.prefix + shape.marker + shape.gap;
}

/** What the next item of the same list begins with; a number goes on. */
export function nextItemStart(lines: Lines, line: number): string | null {
	const shape = shapeOf(lines, line);
	if (shape === null) return null;
	const { prefix, marker, gap } = shape;
	return prefix + nextMarker(marker) + gap;
}

const LARGEST = 999_999_999;

function nextMarker(marker: string): string {
	const number = Number.parseInt(marker, 10);
	if (Number.isNaN(number) || number >= LARGEST) return marker;
	return `${number + 1}${marker.charCodeAt(marker.length - 1) === CLOSE_PARENTHESIS ? ')' : '.'}`;
}

/** The last line that belongs to an item: nested items, and lines that go on with it. */
export function lastLineOf(note: Note, lines: Lines, item: number): number {
	const first = note.items[item]?.line ?? 0;
	const shape = shapeOf(lines, first);
	const cursor = new Cursor(lines.text);
	let last = first;
	for (let line = first + 1; line < lines.starts.length && shape !== null; line++) {
		cursor.enter(lines.starts[line] ?? 0, lines.ends[line] ?? 0);
		const isInside = enterQuotes(cursor, shape.quotes);
		if (isInside && cursor.isBlank()) continue;
		if ((isInside && cursor.indent() >= shape.indent) || isLazy(note, line, item)) last = line;
		else break;
	}
	return last;
}

function enterQuotes(cursor: Cursor, count: number): boolean {
	for (let entered = 0; entered < count; entered++) if (!enterQuote(cursor)) return false;
	return true;
}

/** Whether the line goes on with a paragraph of the item, though it is not indented so. */
function isLazy({ paragraphs, items }: Note, line: number, item: number): boolean {
	const paragraph = firstAt(paragraphs, line);
	let at = paragraph?.line === line ? paragraph.item : -1;
	while (at > item) at = items[at]?.parent ?? -1;
	return at === item;
}

/** The first of these on a line or below; they stand in the order of their lines. */
export function firstAt<T extends { readonly line: number }>(things: readonly T[], line: number): T | null {
	let low = 0;
	let high = things.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((things[middle]?.line ?? Infinity) < line) low = middle + 1;
		else high = middle;
	}
	return things[low] ?? null;
}
