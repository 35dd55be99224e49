import type { Align, Heading, Inline, ListItem, Note, ParagraphLine, Table, TableRow, Tag } from '../model/note';
import type { Problem } from '../model/problem';
import type { FrontMatterReading } from './front-matter';
import { readCell, readInline } from './inline';
import { lineAt, type Lines } from './lines';
import { statusOffset } from './list-marker';
import { repairLinks, splitRow, type Bounds } from './table-syntax';

/** Where the content of a line begins and ends in the text. */
export interface Content {
	readonly line: number;
	readonly start: number;
	readonly end: number;
}

interface OpenTable {
	readonly table: Table;
	readonly rows: TableRow[];
}

/** Collects what the block walker finds, with headings and problems in place. */
export class NoteBuilder {
	private readonly headings: Heading[] = [];
	private readonly tables: OpenTable[] = [];
	private readonly items: ListItem[] = [];
	private readonly paragraphs: ParagraphLine[] = [];
	private readonly tags: Tag[] = [];
	private readonly problems: Problem[] = [];
	private heading = -1;

	constructor(private readonly lines: Lines) {}

	/** Line of the item added last, or -1. */
	get lastItemLine(): number {
		return this.items[this.items.length - 1]?.line ?? -1;
	}

	addHeading(level: number, content: Content): void {
		const { text, links } = this.inline(content);
		this.headings.push({ level, text, line: content.line, parent: this.parentHeading(level), links });
		this.heading = this.headings.length - 1;
	}

	/** Takes the paragraph line added last back, because it turned out to be a heading or a table's header. */
	takeParagraph(line: number): void {
		if (this.paragraphs[this.paragraphs.length - 1]?.line === line) this.paragraphs.pop();
		while (this.tags[this.tags.length - 1]?.line === line) this.tags.pop();
	}

	addParagraph(content: Content): void {
		const { text, raw, links, bold } = this.inline(content);
		this.paragraphs.push({ text, raw, links, bold, line: content.line, heading: this.heading });
	}

	/** @returns the item's index */
	addItem(parent: number, content: Content): number {
		const { line, start, end } = content;
		const text = this.lines.text;
		const status = statusOffset(text, start, end);
		const width = status < 0 ? 0 : text.indexOf(']', status + 1) - status;
		const inner = { line, start: status < 0 ? start : Math.min(end, status + width + 1), end };
		const { text: shown, raw, links, bold } = this.inline(inner);
		this.items.push({
			text: shown,
			raw,
			links,
			bold,
			line,
			heading: this.heading,
			parent,
			status: status < 0 ? null : text.slice(status, status + width),
			statusAt: status < 0 ? -1 : status - this.lines.starts[line]!,
			rawLine: lineAt(this.lines, line) ?? '',
		});
		return this.items.length - 1;
	}

	addTable(header: Content, align: readonly Align[]): void {
		const cells = splitRow(this.lines.text, header.start, header.end).map(bounds => this.cell(bounds, header.line));
		const rows: TableRow[] = [];
		const table = { line: header.line, endLine: header.line + 1, heading: this.heading, align, header: cells, rows };
		this.tables.push({ table, rows });
	}

	addRow(content: Content): void {
		const open = this.tables[this.tables.length - 1]!;
		const width = open.table.header.length;
		const found = splitRow(this.lines.text, content.start, content.end);
		const bounds = this.fit(found, width, content.line);
		const cells = bounds.map(bound => this.cell(bound, content.line));
		while (cells.length < width) cells.push(EMPTY_CELL);
		open.rows.push({ line: content.line, cells });
	}

	/** A line of text glued under a table: GFM makes it a row, a reader does not. */
	gluedLine(line: number): void {
		const message = 'This line stands directly under a table and is not one of its rows. Put a blank line before it.';
		this.problems.push({ code: 'glued-line', severity: 'warning', line, message });
	}

	build(path: string, { frontMatter, problems }: FrontMatterReading): Note {
		return {
			path,
			frontMatter,
			headings: this.headings,
			tables: this.tables.map(({ table, rows }) => ({ ...table, endLine: rows[rows.length - 1]?.line ?? table.endLine })),
			items: this.items,
			paragraphs: this.paragraphs,
			tags: this.tags,
			problems: [...problems, ...this.problems],
		};
	}

	private parentHeading(level: number): number {
		let at = this.heading;
		while (at >= 0 && this.headings[at]!.level >= level) at = this.headings[at]!.parent;
		return at;
	}

	private fit(cells: Bounds[], width: number, line: number): Bounds[] {
		if (cells.length === width) return cells;
		const repaired = repairLinks(this.lines.text, cells, width);
		if (repaired !== null) {
			const message = 'A `|` inside a link split this cell; it was read as one. Write `\\|` inside links in tables.';
			this.problems.push({ code: 'repaired-link', severity: 'warning', line, message });
			return repaired;
		}
		const what = cells.length < width ? 'empty cells were added' : 'the cells beyond the header were left out';
		const message = `This row has ${cells.length} cells and its header ${width}: ${what}.`;
		this.problems.push({ code: 'ragged-row', severity: 'warning', line, message });
		return cells.slice(0, width);
	}

	private cell([start, end]: Bounds, line: number): Inline {
		return readCell(this.lines.text.slice(start, end), name => this.tags.push({ name, line }));
	}

	private inline({ line, start, end }: Content): Inline {
		return readInline(this.lines.text.slice(start, end), name => this.tags.push({ name, line }));
	}
}

const EMPTY_CELL: Inline = { text: '', raw: '', links: [], bold: false };
