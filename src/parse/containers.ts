import type { Cursor } from './cursor';

/** What a line stands inside: a quote, or a list item whose content begins at a column of its own. */
export interface Container {
	readonly type: 'quote' | 'item';
	/** Columns of white space that the content of an item needs. */
	readonly indent: number;
	/** Index of the list item among the note's items; -1 for quotes. */
	readonly item: number;
}

const CODE_INDENT = 4;

/** Enters the open containers that this line goes on with. Returns how many. */
export function enterContainers(containers: readonly Container[], cursor: Cursor): number {
	let entered = 0;
	for (const container of containers) {
		const goesOn = container.type === 'quote' ? enterQuote(cursor) : enterItem(container, cursor);
		if (!goesOn) break;
		entered++;
	}
	return entered;
}

export function enterQuote(cursor: Cursor): boolean {
	const indent = cursor.indent();
	if (indent >= CODE_INDENT) return false;
	if (cursor.text[cursor.at + blanksAhead(cursor)] !== '>' || cursor.isBlank()) return false;
	cursor.skipBlanks();
	cursor.skip(1);
	cursor.skipColumns(1);
	return true;
}

function enterItem(container: Container, cursor: Cursor): boolean {
	if (cursor.isBlank()) return true;
	if (cursor.indent() < container.indent) return false;
	cursor.skipColumns(container.indent);
	return true;
}

function blanksAhead(cursor: Cursor): number {
	let count = 0;
	while (cursor.at + count < cursor.end && ' \t'.includes(cursor.text[cursor.at + count]!)) count++;
	return count;
}
