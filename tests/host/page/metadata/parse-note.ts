import { readInline } from './inline';
import { locate, spanLines, splitLines, type Line } from './lines';
import type { ListEntry, ParsedNote } from './parsed-note';
import { findFrontMatter, readFrontMatter } from './yaml';

const listItem = /^(\s*)(?:[-*+]|\d+[.)])\s(?:\[(.)\]\s)?/;
const fence = /^\s*(`{3,}|~{3,})/;
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

interface Section { type: string; first: Line; last: Line }

function blockType(line: Line, next: Line | undefined): string {
	const { text } = line;
	if (fence.test(text)) return 'code';
	if (/^#{1,6}\s/.test(text)) return 'heading';
	if (/^(?:-{3,}|\*{3,}|_{3,})\s*$/.test(text)) return 'thematicBreak';
	if (/^\s*>\s*\[!/.test(text)) return 'callout';
	if (/^\s*>/.test(text)) return 'blockquote';
	if (listItem.test(text)) return 'list';
	if (/^%%/.test(text)) return 'comment';
	if (text.includes('|') && next !== undefined && next.text.includes('-') && delimiterRow.test(next.text)) return 'table';
	return 'paragraph';
}

/** The index of the last line of the block that begins at `from`. */
function blockEnd(lines: readonly Line[], from: number, type: string): number {
	const rest = (stop: (text: string) => boolean): number => {
		let at = from + 1;
		while (at < lines.length && !stop(lines[at]?.text ?? '')) at++;
		return at - 1;
	};
	const first = lines[from]?.text ?? '';
	if (type === 'heading' || type === 'thematicBreak') return from;
	if (type === 'code') {
		const mark = fence.exec(first)?.[1] ?? '```';
		return Math.min(rest(text => new RegExp(`^\\s*${mark.charAt(0)}{${mark.length},}\\s*$`).test(text)) + 1, lines.length - 1);
	}
	if (type === 'comment') return first.indexOf('%%', 2) >= 0 ? from : Math.min(rest(text => text.includes('%%')) + 1, lines.length - 1);
	if (type === 'blockquote' || type === 'callout') return rest(text => !/^\s*>/.test(text));
	if (type === 'list') return rest(text => text.trim() === '' || /^#{1,6}\s/.test(text) || fence.test(text));
	return rest(text => text.trim() === '' || /^#{1,6}\s/.test(text) || fence.test(text) || /^\s*>/.test(text));
}

function readSections(lines: readonly Line[]): Section[] {
	const sections: Section[] = [];
	for (let at = 0; at < lines.length; at++) {
		const first = lines[at];
		if (!first || first.text.trim() === '') continue;
		const type = blockType(first, lines[at + 1]);
		at = blockEnd(lines, at, type);
		sections.push({ type, first, last: lines[at] ?? first });
	}
	return sections;
}

function readListItems(section: Section, lines: readonly Line[]): ListEntry[] {
	const items: ListEntry[] = [];
	const open: { indent: number; line: number }[] = [];
	for (const line of lines) {
		const found = listItem.exec(line.text);
		if (!found) continue;
		const indent = (found[1] ?? '').replace(/\t/g, '    ').length;
		while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
		// The app gives an item of the first level the negated line of its list.
		const parent = open.at(-1)?.line ?? (section.first.number === 0 ? -1 : -section.first.number);
		open.push({ indent, line: line.number });
		const position = { start: locate(line, (found[1] ?? '').length), end: locate(line, line.text.length) };
		items.push({ parent, position, ...found[2] === undefined ? {} : { task: found[2] } });
	}
	return items;
}

function readFrontMatterLinks(frontmatter: Record<string, unknown>, note: ParsedNote): void {
	const visit = (key: string, value: unknown): void => {
		if (typeof value === 'string') {
			const found = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/.exec(value.trim());
			const link = found?.[1];
			if (link !== undefined) (note.frontmatterLinks ??= []).push({ key, link, original: value, displayText: found?.[2] ?? link });
		} else if (Array.isArray(value)) {
			value.forEach((item, index) => visit(`${key}.${index}`, item));
		}
	};
	for (const [key, value] of Object.entries(frontmatter)) visit(key, value);
}

function addSection(section: Section, lines: readonly Line[], note: ParsedNote): void {
	const inside = lines.slice(section.first.number, section.last.number + 1);
	(note.sections ??= []).push({ type: section.type, position: spanLines(section.first, section.last) });
	if (section.type === 'code' || section.type === 'comment') return;
	if (section.type === 'heading') {
		const found = /^(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/.exec(section.first.text);
		if (found) (note.headings ??= []).push({ heading: found[2] ?? '', level: found[1]?.length ?? 1, position: spanLines(section.first, section.last) });
	}
	const items = section.type === 'list' ? readListItems(section, inside) : [];
	if (items.length > 0) (note.listItems ??= []).push(...items);
	for (const line of inside) readInline(line, note);
}

/** What the metadata cache knows of a note's text. Any text gives an answer. */
export function parseNote(text: string): ParsedNote {
	const note: ParsedNote = {};
	const lines = splitLines(text);
	const block = findFrontMatter(text);
	const bodyLine = block ? lines.findIndex(line => line.offset >= block.contentStart) : 0;
	const first = lines[0];
	const last = lines[(bodyLine < 0 ? lines.length : bodyLine) - 1];
	if (block && first && last) {
		const frontmatter = readFrontMatter(text);
		note.frontmatterPosition = spanLines(first, last);
		(note.sections ??= []).push({ type: 'yaml', position: note.frontmatterPosition });
		if (frontmatter) {
			note.frontmatter = frontmatter;
			readFrontMatterLinks(frontmatter, note);
		}
	}
	const body = bodyLine < 0 ? [] : lines.slice(bodyLine);
	for (const section of readSections(body)) addSection(section, lines, note);
	return note;
}
