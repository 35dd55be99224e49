import type { Align, Inline, Table, TableRow } from '../model/note';
import { isBlockIdLine } from './block-id';
import { GREATER, isBlank, skipBlanks, trimEnd } from './characters';
import { EMPTY } from './inline';
import type { Lines } from './lines';
import type { NoteBuilder } from './note-builder';
import { repairLinks } from './split-links';
import { gluedLine, headlessRow, raggedRow, repairedLink, tornTable } from './table-problems';
import { hasOuterPipes, hasPipe, readDelimiterRow, RowCells, splitRow } from './table-syntax';

interface Draft extends Table {
	readonly rows: TableRow[];
	endLine: number;
}

/** How far from its table a row may stand: a line of text and the blank lines around it. */
const FARTHEST = 4;

/** Reads tables as the walker comes to their lines: header, rows, and rows that a stray line tore off. */
export class TableReader {
	readonly tables: Draft[] = [];
	private readonly cells = new RowCells();
	/** Offset of a header and the alignments under it, while its cells are in `cells`. */
	private knownHeader = -1;
	private knownAlign: Align[] | null = null;
	/** How many containers the last table stands in. */
	private depth = 0;
	/** Whether the rows of the last table go on after a blank line. */
	private torn = false;
	/** The lines of text that stand directly under the rows of the last table: the first and the last of them. */
	private firstGlued = -1;
	private glued = -1;

	constructor(
		private readonly lines: Lines,
		private readonly builder: NoteBuilder,
	) {}

	/** Begins a table when this is the delimiter row under the line that waits. */
	begin(start: number, end: number, depth: number): boolean {
		const { start: from, end: to } = this.builder.waitingLine;
		const known = this.knownHeader === from && this.knownAlign !== null;
		const align = known ? this.knownAlign : readDelimiterRow(this.lines.text, start, end);
		if (align === null || (!known && !this.fitsHeader(from, to, align.length))) return false;
		const header = this.builder.takeWaiting();
		this.add(header.line, align);
		this.depth = depth;
		this.torn = false;
		return true;
	}

	/** Adds a row to the open table, unless the line has no pipe (a reader sees a line of text) or heads a table under such a line. */
	addRow(line: number, start: number, end: number): boolean {
		const { text } = this.lines;
		if (!hasPipe(text, start, end)) {
			this.glue(line, start, end);
			return false;
		}
		const afterText = this.glued === line - 1;
		if ((afterText || this.torn) && this.beginsTable(line, start, end)) return false;
		if (afterText) {
			this.builder.takeProblem('glued-line', this.firstGlued);
			this.builder.addProblem(tornTable(this.firstGlued, this.last.line));
		}
		this.split(start, end);
		this.row(line);
		return true;
	}

	/**
	 * Whether this first line of a paragraph is a row of the table above, torn off by blank lines or
	 * a stray one (at document level). Adds it then; a row without a table is reported.
	 */
	goesOn(line: number, start: number, end: number, depth: number): boolean {
		const { text } = this.lines;
		if (!hasOuterPipes(text, start, end) || this.beginsTable(line, start, end)) return false;
		this.split(start, end);
		if (this.isNear(line, depth) && this.cells.count === this.last.header.length) {
			this.torn = true;
			this.builder.addProblem(tornTable(line, this.last.line));
			this.row(line);
			return true;
		}
		if (this.cells.count > 1) this.builder.addProblem(headlessRow(line));
		return false;
	}

	private get last(): Draft {
		return this.tables[this.tables.length - 1]!;
	}

	private isNear(line: number, depth: number): boolean {
		if (this.tables.length === 0 || this.depth > 0 || depth > 0) return false;
		return this.last.heading === this.builder.heading && line - this.last.endLine <= FARTHEST;
	}

	private glue(line: number, start: number, end: number): void {
		if (this.glued !== line - 1) {
			this.firstGlued = line;
			if (!isBlockIdLine(this.lines.text, start, end)) this.builder.addProblem(gluedLine(line));
		}
		this.glued = line;
	}

	/** The row is in `cells`. */
	private row(line: number): void {
		const { last } = this;
		const width = last.header.length;
		if (this.cells.count !== width) this.fit(width, line);
		last.rows.push({ line, cells: this.readCells(line, width) });
		last.endLine = line;
	}

	private fitsHeader(start: number, end: number, width: number): boolean {
		const { text } = this.lines;
		// A lone pipe is no row.
		if (trimEnd(text, start, end) - skipBlanks(text, start, end) === 1 && hasPipe(text, start, end)) return false;
		this.split(start, end);
		return this.cells.count === width;
	}

	private split(start: number, end: number): void {
		this.knownHeader = -1;
		splitRow(this.lines.text, start, end, this.cells);
	}

	/** The header row is in `cells`. */
	private add(line: number, align: readonly Align[]): void {
		const header = this.readCells(line, this.cells.count);
		this.tables.push({ line, endLine: line + 1, heading: this.builder.heading, align, header, rows: [] });
	}

	private readCells(line: number, width: number): Inline[] {
		const { count, starts, ends, roles } = this.cells;
		const read: Inline[] = [];
		for (let i = 0; i < width; i++) read.push(i < count ? this.builder.cell(line, starts[i]!, ends[i]!, roles[i]!) : EMPTY);
		return read;
	}

	/** Whether the next line is a delimiter row for this one. What it found serves `begin`. */
	beginsTable(line: number, start: number, end: number): boolean {
		const next = this.lines.starts[line + 1];
		if (next === undefined) return false;
		const from = skipMarks(this.lines.text, next, this.lines.ends[line + 1]!);
		const align = readDelimiterRow(this.lines.text, from, this.lines.ends[line + 1]!);
		if (align === null || !this.fitsHeader(start, end, align.length)) return false;
		this.knownHeader = start;
		this.knownAlign = align;
		return true;
	}

	private fit(width: number, line: number): void {
		const found = this.cells.count;
		if (repairLinks(this.lines.text, this.cells, width)) this.builder.addProblem(repairedLink(line));
		else this.builder.addProblem(raggedRow(line, found, width));
	}
}

/** Offset after the blanks and quote marks that a line begins with. */
function skipMarks(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === GREATER)) at++;
	return at;
}
