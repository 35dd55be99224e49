import type { Heading, Inline, ListItem, Note, ParagraphLine, Table, Tag } from '../model/note';
import type { Problem } from '../model/problem';
import { withoutBlockId } from './block-id';
import { GREATER } from './characters';
import type { FrontMatterReading } from './front-matter';
import { EMPTY, InlineReader } from './inline';
import { lineAt, type Lines } from './lines';
import { statusOffset, statusWidth } from './list-marker';
import { brokenTagLine, headingForTag } from './tag-line';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

const NO_LINE = -1;
/** How many lines of text the tags at the top of a note stand within. */
const TOP_LINES = 3;

/**
 * Collects what the block walker finds, with headings and problems in place. The last line of a
 * paragraph waits unread, since the next one may make it a heading or the header of a table.
 */
export class NoteBuilder {
	private readonly headings: Heading[] = [];
	private readonly items: Array<Draft<ListItem>> = [];
	private readonly paragraphs: ParagraphLine[] = [];
	private readonly tags: Tag[] = [];
	private readonly problems: Problem[] = [];
	private readonly inline = new InlineReader(name => this.tags.push({ name, line: this.tagLine }));
	private tagLine = NO_LINE;
	private waiting = NO_LINE;
	private waitingStart = 0;
	private waitingEnd = 0;
	/** Where the open paragraph begins: its offset, its line, its place among the lines, its list item. */
	private paragraphStart = 0;
	private paragraphLine = NO_LINE;
	private paragraphAt = 0;
	private paragraphItem = -1;

	constructor(
		private readonly lines: Lines,
		private readonly title: string,
	) {}

	/** Index of the heading that what comes next stands under, or -1. */
	get heading(): number {
		return this.headings.length - 1;
	}

	addHeading(level: number, line: number, start: number, end: number): void {
		const { text, links } = this.read(line, start, withoutBlockId(this.lines.text, start, end));
		const isFirst = this.heading < 0 && this.paragraphs.length === 0 && this.items.length === 0;
		const problem = isFirst && level === 1 ? headingForTag(text, line, this.title) : null;
		if (problem !== null) this.problems.push(problem);
		this.headings.push({ level, text, line, parent: this.parentHeading(level), links });
	}

	/** Makes a heading of the open paragraph. */
	makeHeading(level: number): void {
		const { paragraphLine: line, paragraphStart: start, waitingEnd: end } = this;
		this.waiting = NO_LINE;
		this.paragraphs.length = this.paragraphAt;
		while ((this.tags[this.tags.length - 1]?.line ?? NO_LINE) >= line) this.tags.pop();
		this.addHeading(level, line, start, end);
		this.paragraphLine = NO_LINE;
	}

	/** @param item the list item that a new paragraph stands in, or -1 */
	addLine(line: number, start: number, end: number, item = this.paragraphItem): void {
		this.readWaiting();
		if (this.paragraphLine === NO_LINE) {
			this.paragraphLine = line;
			this.paragraphStart = start;
			this.paragraphAt = this.paragraphs.length;
			this.paragraphItem = item;
		}
		this.waiting = line;
		this.waitingStart = start;
		this.waitingEnd = end;
	}

	/** A heading inside a quote or a list item heads nothing; on the line of its item it is the item's text, but never a task. */
	addInnerHeading(line: number, start: number, end: number, item: number): void {
		this.addLine(line, start, end, item);
		this.makeInnerHeading();
	}

	/** Makes such a heading of the open paragraph. */
	makeInnerHeading(): void {
		const { paragraphLine: line, paragraphStart: start } = this;
		const end = Math.min(this.waitingEnd, this.lines.ends[line] ?? this.waitingEnd);
		this.endParagraph();
		const item = this.lastItem;
		if (item?.line !== line || item.status === null) return;
		Object.assign(item, { status: null, statusAt: -1 }, this.read(line, start, end));
	}

	endParagraph(): void {
		if (this.waiting !== NO_LINE) this.readWaiting();
		this.paragraphLine = NO_LINE;
	}

	/** Takes the waiting line out of the paragraph: it is the header of a table. */
	takeWaiting(): { line: number; start: number; end: number } {
		const taken = { line: this.waiting, start: this.waitingStart, end: this.waitingEnd };
		this.waiting = NO_LINE;
		this.paragraphLine = NO_LINE;
		return taken;
	}

	get waitingLine(): { start: number; end: number } {
		return { start: this.waitingStart, end: this.waitingEnd };
	}

	/** @returns the item's index. Its text comes with the line of text that begins on its line, if any. */
	addItem(parent: number, line: number, start: number, end: number): number {
		const { text } = this.lines;
		const { text: shown, raw, links, bold } = text.charCodeAt(start) === GREATER && start < end ? this.read(line, start, end) : EMPTY;
		const rawLine = lineAt(this.lines, line) ?? '';
		this.items.push({ text: shown, raw, links, bold, line, heading: this.heading, parent, status: null, statusAt: -1, rawLine });
		return this.items.length - 1;
	}

	addProblem(problem: Problem): void {
		this.problems.push(problem);
	}

	/** Takes the problem that was added last back when it is of this kind and line. */
	takeProblem(code: Problem['code'], line: number): void {
		const last = this.problems[this.problems.length - 1];
		if (last?.code === code && last.line === line) this.problems.pop();
	}

	cell(line: number, start: number, end: number, role: number): Inline {
		this.tagLine = line;
		return this.inline.readCell(this.lines.text, start, end, role);
	}

	build(path: string, { frontMatter, problems }: FrontMatterReading, tables: readonly Table[]): Note {
		const { headings, items, paragraphs, tags } = this;
		return { path, frontMatter, headings, tables, items, paragraphs, tags, problems: [...problems, ...this.problems] };
	}

	private get lastItem(): Draft<ListItem> | undefined {
		return this.items[this.items.length - 1];
	}

	private readWaiting(): void {
		if (this.waiting === NO_LINE) return;
		const { waiting: line, waitingStart: start, waitingEnd: end } = this;
		this.waiting = NO_LINE;
		const item = this.lastItem;
		if (item?.line === line) {
			if (item.raw === '') this.fillItem(item, start, end);
			return;
		}
		const tagsBefore = this.tags.length;
		const { text, raw, links, bold, struck } = this.line(line, start, end);
		if (this.paragraphs.length < TOP_LINES && this.headings.length <= 1) {
			const problem = brokenTagLine(text, this.tags.length - tagsBefore, line);
			if (problem !== null) this.problems.push(problem);
		}
		const paragraph = { text, raw, links, bold, line, heading: this.heading, item: this.paragraphItem };
		this.paragraphs.push(struck === undefined ? paragraph : { ...paragraph, struck });
	}

	private fillItem(item: Draft<ListItem>, start: number, end: number): void {
		const { text } = this.lines;
		const status = statusOffset(text, start, end);
		const width = status < 0 ? 0 : statusWidth(text, status, end);
		const from = status < 0 ? start : Math.min(end, status + width + 1);
		const { text: shown, raw, links, bold, struck } = this.line(item.line, from, end);
		item.text = shown;
		item.raw = raw;
		item.links = links;
		item.bold = bold;
		if (struck !== undefined) item.struck = struck;
		if (status < 0) return;
		item.status = text.slice(status, status + width);
		item.statusAt = status - this.lines.starts[item.line]!;
	}

	/** A line of text; its raw text keeps the block id. */
	private line(line: number, start: number, end: number): Inline {
		const shownEnd = withoutBlockId(this.lines.text, start, end);
		const inline = this.read(line, start, shownEnd);
		return shownEnd === end ? inline : { ...inline, raw: this.lines.text.slice(start, end).trim() };
	}

	private read(line: number, start: number, end: number): Inline {
		this.tagLine = line;
		return this.inline.read(this.lines.text, start, end);
	}

	private parentHeading(level: number): number {
		let at = this.heading;
		while (at >= 0 && this.headings[at]!.level >= level) at = this.headings[at]!.parent;
		return at;
	}
}
