import { GREATER, isDigit } from './characters';
import { enterContainers, enterQuote, type Container } from './containers';
import { Cursor } from './cursor';
import { closesFence, openFence, type Fence } from './fence';
import { isThematicBreak, readAtxHeading, setextLevel } from './heading-syntax';
import type { Lines } from './lines';
import { readListMarker, type ListMarker } from './list-marker';
import type { NoteBuilder } from './note-builder';
import { closesOpaque, openOpaque, type Opaque } from './opaque';
import type { TableReader } from './table-reader';

/** What the lines before left open; a line of it may go on without its containers only when it is a paragraph. */
type Leaf = 'none' | 'paragraph' | 'table' | 'fence' | 'opaque';

const CODE_INDENT = 4;
/** Deeper than any note; keeps a line of a million `>` linear. */
const DEEPEST = 64;

/** Characters that a block can begin with, beside digits; any other begins a line of text or a row. */
const BEGINS_BLOCK = new Uint8Array(0x10000);
for (const mark of ' \t>#-*+_=`~<%$') BEGINS_BLOCK[mark.charCodeAt(0)] = 1;

/** Walks a note line by line as CommonMark does: containers first, then the leaf that the line belongs to. */
export class BlockWalker {
	private readonly containers: Container[] = [];
	private readonly cursor: Cursor;
	private readonly text: string;
	private leaf: Leaf = 'none';
	private fence: Fence | null = null;
	private opaque: Opaque | null = null;
	/** Whether the last line of the open paragraph may be the header of a table. */
	private mayBeHeader = false;

	constructor(
		private readonly lines: Lines,
		private readonly builder: NoteBuilder,
		private readonly tables: TableReader,
	) {
		this.text = lines.text;
		this.cursor = new Cursor(lines.text);
	}

	walk(from: number): void {
		for (let line = from; line < this.lines.starts.length; line++) this.line(line, this.lines.starts[line]!, this.lines.ends[line]!);
		this.endLeaf();
	}

	private line(line: number, start: number, end: number): void {
		if (this.containers.length === 0 && this.leaf !== 'fence' && this.leaf !== 'opaque') {
			if (start === end) return this.endLeaf();
			const first = this.text.charCodeAt(start);
			if (BEGINS_BLOCK[first] === 0 && !isDigit(first)) return this.textLine(line, start, end, false);
		}
		this.cursor.enter(start, end);
		const entered = enterContainers(this.containers, this.cursor, line);
		const inside = entered === this.containers.length;
		if (inside && this.continuesLeaf()) return;
		if (!inside && this.isLazy(line)) return;
		if (!inside) this.leave(entered);
		if (this.cursor.isBlank()) return this.endLeaf();
		this.open(line);
	}

	private endLeaf(): void {
		this.leaf = 'none';
		this.builder.endParagraph();
	}

	private leave(entered: number): void {
		while (this.containers.length > entered) this.containers.pop();
		this.endLeaf();
	}

	/** Fences and opaque stretches take their lines whatever they hold. */
	private continuesLeaf(): boolean {
		const { at, end } = this.cursor;
		if (this.leaf === 'fence' && this.fence !== null) {
			if (this.cursor.indent() < CODE_INDENT && closesFence(this.fence, this.text, this.cursor.content(), end)) this.leaf = 'none';
			return true;
		}
		if (this.leaf !== 'opaque' || this.opaque === null) return false;
		if (closesOpaque(this.opaque, this.text, at, end)) this.leaf = 'none';
		return true;
	}

	/** A paragraph goes on over a line that left its containers, unless that line begins something outside of them. */
	private isLazy(line: number): boolean {
		const at = this.cursor.content();
		if (this.leaf !== 'paragraph' || at === this.cursor.end) return false;
		const indented = this.cursor.indent() >= CODE_INDENT;
		if (!indented && this.beginsBlock(at, this.cursor.end)) return false;
		this.builder.addLine(line, at, this.cursor.end);
		this.mayBeHeader = !indented;
		return true;
	}

	private beginsBlock(at: number, end: number): boolean {
		const { text } = this;
		const first = text.charCodeAt(at);
		if (BEGINS_BLOCK[first] === 0 && !isDigit(first)) return false;
		if (first === GREATER || readListMarker(text, at, end) !== null || isThematicBreak(text, at, end)) return true;
		return readAtxHeading(text, at, end) !== null || openFence(text, at, end) !== null || openOpaque(text, at, end, true) !== null;
	}

	private open(line: number): void {
		const { cursor } = this;
		while (this.containers.length < DEEPEST && this.openContainer(line)) if (cursor.isBlank()) return;
		const indented = cursor.indent() >= CODE_INDENT;
		if (indented && this.leaf !== 'paragraph') return this.endLeaf();
		const start = cursor.content();
		if (!indented && this.openLeaf(line, start, cursor.end)) return;
		this.textLine(line, start, cursor.end, indented);
	}

	private openContainer(line: number): boolean {
		const { cursor, text } = this;
		if (cursor.indent() >= CODE_INDENT) return false;
		if (enterQuote(cursor)) {
			this.endLeaf();
			this.containers.push({ type: 'quote', indent: 0, item: -1, emptySince: -1 });
			return true;
		}
		const at = cursor.content();
		const marker = readListMarker(text, at, cursor.end);
		if (marker === null || isThematicBreak(text, at, cursor.end)) return false;
		if (this.leaf === 'paragraph' && !interruptsParagraph(marker, text, at, cursor.end)) return false;
		this.openItem(line, marker);
		return true;
	}

	private openItem(line: number, marker: ListMarker): void {
		const { cursor } = this;
		this.endLeaf();
		const before = cursor.indent();
		cursor.skipBlanks();
		cursor.skip(marker.width);
		const gap = cursor.indent();
		const empty = cursor.isBlank();
		// More than four blanks after the marker belong to an indented code block inside the item.
		const taken = gap > CODE_INDENT || empty ? 1 : gap;
		cursor.skipColumns(taken);
		const item = this.builder.addItem(this.enclosingItem(), line, cursor.content(), cursor.end);
		this.containers.push({ type: 'item', indent: before + marker.width + taken, item, emptySince: empty ? line : -1 });
	}

	private enclosingItem(): number {
		for (let i = this.containers.length - 1; i >= 0; i--) if (this.containers[i]!.item >= 0) return this.containers[i]!.item;
		return -1;
	}

	private openLeaf(line: number, start: number, end: number): boolean {
		const { text } = this;
		if (BEGINS_BLOCK[text.charCodeAt(start)] === 0) return false;
		if (this.underline(start, end)) return true;
		const heading = readAtxHeading(text, start, end);
		if (heading !== null) {
			this.endLeaf();
			this.heading(heading.level, line, heading.start, heading.end);
			return true;
		}
		this.fence = openFence(text, start, end);
		if (this.fence !== null) return this.begin('fence');
		const opaque = openOpaque(text, start, end, this.leaf === 'paragraph');
		if (opaque === 'line') return this.begin('none');
		if (opaque !== null) {
			this.opaque = opaque;
			return this.begin('opaque');
		}
		return isThematicBreak(text, start, end) && this.begin('none');
	}

	private begin(leaf: Leaf): true {
		this.endLeaf();
		this.leaf = leaf;
		return true;
	}

	/** A heading inside a quote or a list heads nothing of the note. */
	private heading(level: number, line: number, start: number, end: number): void {
		if (this.containers.length === 0) this.builder.addHeading(level, line, start, end);
		else this.builder.addInnerHeading(line, start, end, this.enclosingItem());
	}

	private underline(start: number, end: number): boolean {
		if (this.leaf !== 'paragraph') return false;
		const level = setextLevel(this.text, start, end);
		if (level === 0) return false;
		if (this.containers.length === 0) this.builder.makeHeading(level);
		else this.builder.makeInnerHeading();
		return this.begin('none');
	}

	private textLine(line: number, start: number, end: number, indented: boolean): void {
		if (this.leaf === 'table') return this.tableLine(line, start, end);
		const inParagraph = this.leaf === 'paragraph';
		const depth = this.containers.length;
		if (inParagraph ? !indented && this.mayBeHeader && this.tables.begin(start, end, depth) : this.tables.goesOn(line, start, end, depth)) {
			this.leaf = 'table';
			return;
		}
		this.builder.addLine(line, start, end, inParagraph ? undefined : this.enclosingItem());
		this.mayBeHeader = !indented;
		this.leaf = 'paragraph';
	}

	/** A row, or a line of text under the rows: the table goes on after it, as in GFM, unless it is the header of another. */
	private tableLine(line: number, start: number, end: number): void {
		if (this.tables.addRow(line, start, end)) return;
		this.builder.addLine(line, start, end, this.enclosingItem());
		if (!this.tables.beginsTable(line, start, end)) return this.builder.endParagraph();
		this.mayBeHeader = true;
		this.leaf = 'paragraph';
	}
}

/** Within a paragraph only a bullet with text, or a list that starts at 1, begins a list. */
function interruptsParagraph(marker: ListMarker, text: string, at: number, end: number): boolean {
	if (marker.start !== null && marker.start !== 1) return false;
	return text.slice(at + marker.width, end).trim() !== '';
}
