import { enterContainers, enterQuote, type Container } from './containers';
import { Cursor } from './cursor';
import { closesFence, openFence, type Fence } from './fence';
import { isThematicBreak, readAtxHeading, setextLevel } from './heading-syntax';
import type { Lines } from './lines';
import { readListMarker, type ListMarker } from './list-marker';
import type { Content, NoteBuilder } from './note-builder';
import { closesOpaque, openOpaque, type Opaque } from './opaque';
import { hasPipe, readDelimiterRow, splitRow } from './table-syntax';

type Leaf =
	| { readonly type: 'none' }
	| { readonly type: 'paragraph'; readonly last: Content; readonly lines: number; readonly ofItem: boolean }
	| { readonly type: 'fence'; readonly fence: Fence }
	| { readonly type: 'opaque'; readonly opaque: Opaque }
	| { readonly type: 'table' };

const NO_LEAF: Leaf = { type: 'none' };
const CODE_INDENT = 4;
/** Deeper than any note; keeps a line of a million `>` linear. */
const DEEPEST = 64;

/** Walks a note line by line as CommonMark does: containers first, then the leaf that the line belongs to. */
export class BlockWalker {
	private containers: Container[] = [];
	private leaf: Leaf = NO_LEAF;

	constructor(
		private readonly lines: Lines,
		private readonly builder: NoteBuilder,
	) {}

	walk(from: number): void {
		for (let line = from; line < this.lines.starts.length; line++) this.line(line);
	}

	private line(line: number): void {
		const cursor = new Cursor(this.lines.text, this.lines.starts[line]!, this.lines.ends[line]!);
		const entered = enterContainers(this.containers, cursor);
		const inside = entered === this.containers.length;
		if (inside && this.continuesLeaf(cursor)) return;
		if (!inside && this.isLazy(cursor, line)) return;
		if (!inside) this.leave(entered);
		if (cursor.isBlank()) {
			this.leaf = NO_LEAF;
			return;
		}
		this.open(cursor, line);
	}

	private leave(entered: number): void {
		this.containers.length = entered;
		this.leaf = NO_LEAF;
	}

	/** Fences and opaque stretches take their lines whatever they hold. */
	private continuesLeaf(cursor: Cursor): boolean {
		if (this.leaf.type === 'fence') {
			const { at, end, text } = contentOf(cursor);
			if (cursor.indent() < CODE_INDENT && closesFence(this.leaf.fence, text, at, end)) this.leaf = NO_LEAF;
			return true;
		}
		if (this.leaf.type !== 'opaque') return false;
		if (closesOpaque(this.leaf.opaque, cursor.text, cursor.at, cursor.end)) this.leaf = NO_LEAF;
		return true;
	}

	/** A paragraph goes on over a line that left its containers, unless that line begins something. */
	private isLazy(cursor: Cursor, line: number): boolean {
		if (this.leaf.type !== 'paragraph' || cursor.isBlank()) return false;
		const { at, end, text } = contentOf(cursor);
		if (cursor.indent() < CODE_INDENT && this.beginsBlock(text, at, end)) return false;
		this.builder.addParagraph({ line, start: at, end });
		return true;
	}

	private beginsBlock(text: string, at: number, end: number): boolean {
		return (
			text[at] === '>' ||
			readAtxHeading(text, at, end) !== null ||
			openFence(text, at, end) !== null ||
			isThematicBreak(text, at, end) ||
			openOpaque(text, at, end) !== null ||
			readListMarker(text, at, end) !== null
		);
	}

	private open(cursor: Cursor, line: number): void {
		while (this.containers.length < DEEPEST && this.openContainer(cursor, line)) {
			if (cursor.isBlank()) return;
		}
		const indented = cursor.indent() >= CODE_INDENT;
		if (indented && this.leaf.type !== 'paragraph') {
			this.leaf = NO_LEAF;
			return;
		}
		const { at, end } = contentOf(cursor);
		const content = { line, start: at, end };
		if (!indented && this.openLeaf(content)) return;
		this.text(content, indented);
	}

	private openContainer(cursor: Cursor, line: number): boolean {
		if (cursor.indent() >= CODE_INDENT) return false;
		if (enterQuote(cursor)) {
			this.containers.push({ type: 'quote', indent: 0, item: -1 });
			this.leaf = NO_LEAF;
			return true;
		}
		const { at, end, text } = contentOf(cursor);
		const marker = readListMarker(text, at, end);
		if (marker === null || isThematicBreak(text, at, end)) return false;
		if (this.leaf.type === 'paragraph' && !interruptsParagraph(marker, text, end, at)) return false;
		this.openItem(cursor, line, marker);
		return true;
	}

	private openItem(cursor: Cursor, line: number, marker: ListMarker): void {
		const before = cursor.indent();
		cursor.skipBlanks();
		cursor.skip(marker.width);
		const gap = cursor.indent();
		// More than four blanks after the marker belong to an indented code block inside the item.
		const taken = gap > CODE_INDENT || cursor.isBlank() ? 1 : gap;
		cursor.skipColumns(taken);
		const { at, end } = contentOf(cursor);
		const item = this.builder.addItem(this.enclosingItem(), { line, start: at, end });
		this.containers.push({ type: 'item', indent: before + marker.width + taken, item });
		this.leaf = NO_LEAF;
	}

	private enclosingItem(): number {
		for (let i = this.containers.length - 1; i >= 0; i--) if (this.containers[i]!.item >= 0) return this.containers[i]!.item;
		return -1;
	}

	private openLeaf({ line, start, end }: Content): boolean {
		const text = this.lines.text;
		const heading = readAtxHeading(text, start, end);
		if (heading !== null) return this.endWith(() => this.heading(heading.level, { line, start: heading.start, end: heading.end }));
		const fence = openFence(text, start, end);
		if (fence !== null) {
			this.leaf = { type: 'fence', fence };
			return true;
		}
		const opaque = openOpaque(text, start, end);
		if (opaque !== null) {
			this.leaf = opaque === 'line' ? NO_LEAF : { type: 'opaque', opaque };
			return true;
		}
		return this.underline({ line, start, end }) || (isThematicBreak(text, start, end) && this.endWith(() => undefined));
	}

	/** A heading inside a quote or a list heads nothing of the note. */
	private heading(level: number, content: Content): void {
		if (this.containers.length === 0) this.builder.addHeading(level, content);
		else this.builder.addParagraph(content);
	}

	private endWith(act: () => void): true {
		act();
		this.leaf = NO_LEAF;
		return true;
	}

	private underline({ start, end }: Content): boolean {
		if (this.leaf.type !== 'paragraph' || this.leaf.ofItem) return false;
		const level = setextLevel(this.lines.text, start, end);
		if (level === 0) return false;
		const { last } = this.leaf;
		return this.endWith(() => {
			if (this.containers.length > 0) return;
			this.builder.takeParagraph(last.line);
			this.builder.addHeading(level, last);
		});
	}

	private text(content: Content, indented: boolean): void {
		if (this.leaf.type === 'table' && this.row(content)) return;
		if (this.leaf.type === 'paragraph' && !indented && this.delimiterRow(this.leaf.last, content)) return;
		const ofItem = this.isItemLine(content.line);
		const before = this.leaf.type === 'paragraph' ? this.leaf : null;
		if (!ofItem) this.builder.addParagraph(content);
		this.leaf = { type: 'paragraph', last: content, lines: (before?.lines ?? 0) + 1, ofItem: before?.ofItem ?? ofItem };
	}

	private isItemLine(line: number): boolean {
		return this.builder.lastItemLine === line;
	}

	private row(content: Content): boolean {
		if (hasPipe(this.lines.text, content.start, content.end)) {
			this.builder.addRow(content);
			return true;
		}
		this.builder.gluedLine(content.line);
		this.leaf = NO_LEAF;
		return false;
	}

	private delimiterRow(header: Content, content: Content): boolean {
		const align = readDelimiterRow(this.lines.text, content.start, content.end);
		if (align === null) return false;
		const text = this.lines.text;
		if (splitRow(text, header.start, header.end).length !== align.length) return false;
		this.builder.takeParagraph(header.line);
		this.builder.addTable(header, align);
		this.leaf = { type: 'table' };
		return true;
	}
}

function contentOf(cursor: Cursor): { text: string; at: number; end: number } {
	let at = cursor.at;
	while (at < cursor.end && ' \t'.includes(cursor.text[at]!)) at++;
	return { text: cursor.text, at, end: cursor.end };
}

/** Within a paragraph only a bullet with text, or a list that starts at 1, begins a list. */
function interruptsParagraph(marker: ListMarker, text: string, end: number, at: number): boolean {
	if (marker.start !== null && marker.start !== 1) return false;
	return text.slice(at + marker.width, end).trim() !== '';
}
