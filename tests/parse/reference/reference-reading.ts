import type { Heading, ListItem, Nodes, Paragraph, Table, TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { CellReading, HeadingReading, ItemReading, Reading, RowReading, TableReading, TextReading } from './reading';
import type { Syntax } from './syntax';

/** How the reference parser (micromark with GFM's tables, task lists and strikethrough) reads a note. */
export interface ReferenceOptions {
	/** Syntax that is added to it. */
	readonly syntax: readonly Syntax[];
	/** Names of micromark's constructs that are left out. */
	readonly without: readonly string[];
	/** Read each line of a paragraph by itself. */
	readonly lineByLine: boolean;
	/** Headings inside quotes and list items are lines of text. */
	readonly headingsInContainers: 'headings' | 'text';
	/** Any one character between brackets is a status, also before nothing. */
	readonly anyStatus: boolean;
}

/** Blocks that a line read by itself can not begin. */
const BLOCKS = ['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list', 'setextUnderline', 'table', 'taskListCheck', 'thematicBreak', 'opaque36', 'opaque37'];

function treeOf(text: string, { syntax, without }: Pick<ReferenceOptions, 'syntax' | 'without'>) {
	return fromMarkdown(text, {
		extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmTaskListItem(), { disable: { null: [...without] } }, ...syntax.map(({ tokens }) => tokens)],
		mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown(), ...syntax.flatMap(({ tree }) => tree ?? [])],
	});
}

/** Text as the reference parser shows it, white space folded. */
export function shownText(source: string, options: ReferenceOptions): string {
	// Without blocks any line is a paragraph.
	return fold(plain(treeOf(source, { ...options, without: [...options.without, ...BLOCKS] })));
}

function plain(node: Nodes): string {
	if (node.type === 'html') return /^<br\b/i.test(node.value) ? ' ' : '';
	if (node.type === 'break') return '\n';
	if (node.type === 'image') return node.alt ?? '';
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(plain).join('') : '';
}

/** Characters that can make a line other than it is written. */
const MARKS = /[\\`*_[\]<>&!~=%#$|^:@\u{e000}]/u;

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The reference parser's reading of a text without front matter.
 *
 * @param written what `text` was made of, as long as it: the source that cells quote
 */
export function referenceReading(text: string, options: ReferenceOptions, written: string): Reading {
	// Offsets do not count a byte order mark.
	return new ReferenceReader(text, options, written.replace(/^\ufeff/, '')).read();
}

/** Where a node stands: the line of its innermost list item, or -1, and how many quotes are around it. */
interface Place {
	readonly item: number;
	readonly quotes: number;
	/** Blanks before a quote mark inside the innermost list item, as far as items stand outside of quotes. */
	readonly indent: number;
}

const TOP: Place = { item: -1, quotes: 0, indent: 0 };

/** A further line of a paragraph without the marks of the quotes around it. */
function withoutQuotes(source: string, { quotes, indent }: Place): string {
	let rest = source;
	for (let left = quotes; left > 0; left--) {
		const blanks = columns(/^[ \t]*(?=>)/.exec(rest)?.[0]);
		if (blanks === undefined || (left === quotes && (blanks < indent || blanks > indent + 3))) break;
		rest = rest.replace(/^[ \t]*> ?/, '');
	}
	return rest.trimStart();
}

function columns(blanks: string | undefined): number | undefined {
	if (blanks === undefined) return undefined;
	let column = 0;
	for (const blank of blanks) column += blank === '\t' ? 4 - (column % 4) : 1;
	return column;
}

class ReferenceReader {
	private readonly headings: HeadingReading[] = [];
	private readonly tables: TableReading[] = [];
	private readonly items: ItemReading[] = [];
	private readonly texts: TextReading[] = [];
	private readonly lines: readonly string[];

	constructor(
		private readonly text: string,
		private readonly options: ReferenceOptions,
		private readonly written: string,
	) {
		this.lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
	}

	read(): Reading {
		this.visit(treeOf(this.text, this.options), TOP);
		const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
		return { headings: this.headings, tables: this.tables, items: this.items, texts: this.texts.sort(byLine) };
	}

	private visit(node: Nodes, place: Place): void {
		if (node.type === 'heading') this.heading(node, place);
		else if (node.type === 'table') this.tables.push(this.table(node));
		else if (node.type === 'paragraph') this.paragraph(node, place);
		else if (node.type === 'listItem') this.item(node, place);
		else if (node.type === 'blockquote') for (const child of node.children) this.visit(child, { ...place, quotes: place.quotes + 1 });
		else if (node.type === 'root' || node.type === 'list') for (const child of node.children) this.visit(child, place);
	}

	private heading(node: Heading, place: Place): void {
		const line = lineOf(node);
		const text = fold(plain(node));
		if (place === TOP || this.options.headingsInContainers === 'headings') this.headings.push({ line, level: node.depth, text });
		else for (const other of this.headingLines(node, place)) if (other.line !== place.item) this.texts.push(other);
	}

	/** A heading with an underline is a paragraph with one line more. */
	private headingLines(node: Heading, place: Place): TextReading[] {
		const { start, end } = node.position ?? {};
		if (start === undefined || end === undefined || start.line === end.line) return [{ line: lineOf(node), text: fold(plain(node)) }];
		const above = { ...end, line: end.line - 1 };
		return this.linesOf({ type: 'paragraph', children: node.children, position: { start, end: above } }, place);
	}

	private paragraph(node: Paragraph, place: Place): void {
		for (const other of this.linesOf(node, place)) if (other.line !== place.item) this.texts.push(other);
	}

	private linesOf(node: Paragraph, place: Place): TextReading[] {
		const first = lineOf(node);
		const last = (node.position?.end.line ?? 1) - 1;
		if (first === last || !this.options.lineByLine) return plain(node).split('\n').map((text, at) => ({ line: first + at, text: fold(text) }));
		return this.lines.slice(first, last + 1).map((source, at) => {
			const content = at === 0 ? source.slice((node.position?.start.column ?? 1) - 1) : withoutQuotes(source, place);
			return { line: first + at, text: MARKS.test(content) ? shownText(content, this.options) : fold(content) };
		});
	}

	private item(node: ListItem, place: Place): void {
		const line = lineOf(node);
		const [first] = node.children;
		// A task's paragraph begins after its box, maybe on the next line.
		const marker = /^(?:[-*+]|\d+[.)])[ \t]+/.exec((this.lines[line] ?? '').slice((node.position?.start.column ?? 1) - 1))?.[0].length ?? 2;
		const column = typeof node.checked === 'boolean' ? (node.position?.start.column ?? 1) - 1 + marker : (first?.position?.start.column ?? 1) - 1;
		const inside = { ...place, item: line, indent: place.quotes === 0 ? column : place.indent };
		this.items.push({ line, parent: place.item, ...this.itemText(node, inside) });
		for (const child of node.children) this.visit(child, inside);
	}

	private itemText(node: ListItem, place: Place): { status: string | null; text: string } {
		const [first] = node.children;
		const line = place.item;
		if (first === undefined || lineOf(first) !== line) return { status: null, text: '' };
		if (first.type === 'heading') return { status: null, text: this.headingLines(first, place)[0]?.text ?? '' };
		if (first.type !== 'paragraph') return { status: null, text: '' };
		const source = this.lines[line] ?? '';
		const column = (first.position?.start.column ?? 1) - 1;
		const box = /^\[(.)\](?:[ \t]+(.*))?$/u.exec(source.slice(column));
		const before = /\[(.)\][ \t]?$/u.exec(source.slice(0, column));
		if (typeof node.checked === 'boolean' && before) return { status: before[1] ?? '', text: this.linesOf(first, place)[0]?.text ?? '' };
		if (box && (this.options.anyStatus || typeof node.checked === 'boolean')) return { status: box[1] ?? '', text: shownText(box[2] ?? '', this.options) };
		return { status: null, text: this.linesOf(first, place)[0]?.text ?? '' };
	}

	private table(node: Table): TableReading {
		const [header, ...rows] = node.children.map((row): RowReading => ({ line: lineOf(row), cells: row.children.map(cell => this.cell(cell)) }));
		return { line: lineOf(node), header: header?.cells ?? [], rows };
	}

	private cell(node: TableCell): CellReading {
		const { start, end } = node.position ?? {};
		const source = this.written.slice(start?.offset, end?.offset);
		return { text: fold(plain(node)), raw: source.replace(/^\|/, '').replace(/\|$/, '').replace(/^[ \t]+|[ \t]+$/g, '') };
	}
}

const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) - 1;
