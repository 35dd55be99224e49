import type { Heading, Inline, ListItem, Note, ParagraphLine, Table } from '../model/note';
import type { LineMap } from './line-map';

/** Line of a heading that was made: what stood under the heading before stands under it now. */
type Made = number | null;

interface Comparison {
	readonly before: Note;
	readonly after: Note;
	readonly map: LineMap;
	readonly made: readonly number[];
}

/** Whether all that was read on lines that no edit touched is read as before, and nothing beside it. */
export function readsAsBefore(before: Note, after: Note, map: LineMap, made: readonly number[] = []): boolean {
	const both: Comparison = { before, after, map, made };
	return (
		before.frontMatter.endLine === after.frontMatter.endLine &&
		before.problems.length === after.problems.length &&
		pairsAgree(both, note => note.headings, (a, b) => sameHeading(both, a, b)) &&
		pairsAgree(both, note => note.items, (a, b) => sameItem(both, a, b)) &&
		pairsAgree(both, note => note.paragraphs, (a, b) => sameParagraph(both, a, b)) &&
		pairsAgree(both, note => note.tags, (a, b) => a.name === b.name) &&
		sameTables(both)
	);
}

function pairsAgree<T extends { readonly line: number }>({ before, after, map }: Comparison, listOf: (note: Note) => readonly T[], agree: (a: T, b: T) => boolean): boolean {
	const old = listOf(before).filter(({ line }) => !map.wasTouched(line));
	const now = listOf(after).filter(({ line }) => !map.isTouched(line));
	return old.length === now.length && old.every((one, at) => {
		const other = now[at];
		return other !== undefined && map.now(one.line) === other.line && agree(one, other);
	});
}

function sameInline(a: Inline, b: Inline): boolean {
	return a.text === b.text && a.raw === b.raw;
}

function sameHeading(both: Comparison, a: Heading, b: Heading): boolean {
	return a.level === b.level && a.text === b.text && sameHeadingAbove(both, a.parent, b.parent, null);
}

function sameItem(both: Comparison, a: ListItem, b: ListItem): boolean {
	return a.status === b.status && a.rawLine === b.rawLine && sameInline(a, b) && sameHeadingAbove(both, a.heading, b.heading, null) && sameItemAbove(both, a.parent, b.parent);
}

function sameParagraph(both: Comparison, a: ParagraphLine, b: ParagraphLine): boolean {
	const line = both.map.now(a.line);
	return sameInline(a, b) && sameHeadingAbove(both, stillThere(both, a.heading), b.heading, a.links.length > 0 ? null : lastBefore(both.made, line)) && sameItemAbove(both, a.item, b.item);
}

/** Where a heading is taken out, what stood under it stands under the one before. */
function stillThere({ before, map }: Comparison, heading: number): number {
	let at = heading;
	while (at >= 0 && map.wasTouched(before.headings[at]?.line ?? -1)) at--;
	return at;
}

/** The last of these lines before a line; they stand in order. */
function lastBefore(made: readonly number[], line: number): Made {
	let low = 0;
	let high = made.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((made[middle] ?? Infinity) < line) low = middle + 1;
		else high = middle;
	}
	return made[low - 1] ?? null;
}

/** Whether the index of a heading before and after means the same one; or the one made below it. */
function sameHeadingAbove({ before, after, map }: Comparison, old: number, now: number, made: Made): boolean {
	const line = before.headings[old]?.line ?? -1;
	const moved = line < 0 ? -1 : map.now(line);
	return (after.headings[now]?.line ?? -1) === (made !== null && made > moved ? made : moved);
}

/** The same item; or where that was touched, one of what came of it. */
function sameItemAbove({ before, after, map }: Comparison, old: number, now: number): boolean {
	const line = before.items[old]?.line ?? -1;
	const other = after.items[now]?.line ?? -1;
	if (line < 0 || other < 0) return line === other;
	return map.wasTouched(line) ? map.isTouched(other) : map.now(line) === other;
}

function sameTables(both: Comparison): boolean {
	const { before, after } = both;
	return before.tables.length === after.tables.length && before.tables.every((table, at) => sameTable(both, table, after.tables[at]!));
}

function sameTable(both: Comparison, a: Table, b: Table): boolean {
	const { map } = both;
	const [old, now] = [a.rows.filter(({ line }) => !map.isGone(line)), b.rows.filter(({ line }) => !map.isNew(line))];
	const [lastOld, lastNow] = [lastLine(a, line => !map.isGone(line)), lastLine(b, line => !map.isNew(line))];
	if (map.now(a.line) !== b.line || map.now(lastOld) !== lastNow || old.length !== now.length) return false;
	if (!sameHeadingAbove(both, a.heading, b.heading, null) || !sameCells(a.header, b.header)) return false;
	return old.every((row, at) => {
		const other = now[at]!;
		return map.now(row.line) === other.line && (map.wasTouched(row.line) || sameCells(row.cells, other.cells));
	});
}

/** The last line of a table that stands there before and after. */
function lastLine({ line: first, endLine }: Table, stays: (line: number) => boolean): number {
	let line = endLine;
	while (line > first && !stays(line)) line--;
	return line;
}

function sameCells(a: readonly Inline[], b: readonly Inline[]): boolean {
	return a.length === b.length && a.every((cell, at) => sameInline(cell, b[at]!));
}
