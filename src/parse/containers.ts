import { GREATER } from './characters';
import type { Cursor } from './cursor';

/** What a line stands inside: a quote, or a list item whose content begins at a column of its own. */
export interface Container {
	readonly type: 'quote' | 'item';
	/** Columns of white space that the content of an item needs. */
	readonly indent: number;
	/** Index of the list item among the note's items; -1 for quotes. */
	readonly item: number;
	/** Line of an item's marker when nothing stands after it, else -1: such an item ends at the next line when that is blank. */
	readonly emptySince: number;
}

const CODE_INDENT = 4;

/** Enters the open containers that this line goes on with. Returns how many. */
export function enterContainers(containers: readonly Container[], cursor: Cursor, line: number): number {
	let entered = 0;
	while (entered < containers.length) {
		const container = containers[entered]!;
		const goesOn = container.type === 'quote' ? enterQuote(cursor) : enterItem(container, cursor, line);
		if (!goesOn) break;
		entered++;
	}
	return entered;
}

export function enterQuote(cursor: Cursor): boolean {
	const content = cursor.content();
	if (content >= cursor.end || cursor.text.charCodeAt(content) !== GREATER) return false;
	if (cursor.indent() >= CODE_INDENT) return false;
	cursor.skipBlanks();
	cursor.skip(1);
	cursor.skipColumns(1);
	return true;
}

function enterItem(container: Container, cursor: Cursor, line: number): boolean {
	if (cursor.isBlank()) return container.emptySince !== line - 1 || container.emptySince < 0;
	if (cursor.indent() < container.indent) return false;
	cursor.skipColumns(container.indent);
	return true;
}
