import type { Heading, Note } from '../../model/note';
import type { RecordTable, Row } from '../../model/record';
import type { StatedIn } from '../../model/thesis';
import { plainWords } from '../words';

/** A label and what stands behind it. */
export interface Statement {
	readonly label: string;
	readonly text: string;
	readonly by: StatedIn;
	readonly line: number;
	/** It stands where a note speaks of itself: in its properties, before its first section, in its profile, or in italics at its foot. */
	readonly ofItself: boolean;
	/** It stands below a heading that links to another note. */
	readonly ofNamed: boolean;
}

/** Everything in a note that has the form of a label and a text, in the order of the note. */
export function statementsOf(note: Note, tables: readonly RecordTable[]): Statement[] {
	const stated = [...headingStatements(note), ...lineStatements(note), ...tableStatements(note, tables)].sort((a, b) => a.line - b.line);
	return [...propertyStatements(note), ...stated];
}

function propertyStatements({ frontMatter }: Note): Statement[] {
	return Object.entries(frontMatter.data).flatMap(([label, value]): Statement[] => {
		const text = typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : '';
		return text === '' ? [] : [{ label, text, by: 'property', line: 0, ofItself: true, ofNamed: false }];
	});
}

/** `## Status: Active`; `## Status` says it by the line below. */
function headingStatements({ headings, paragraphs, items }: Note): Statement[] {
	const below = new Map<number, string>();
	for (const { heading, text } of [...items, ...paragraphs].sort((a, b) => b.line - a.line)) below.set(heading, text);
	return headings.flatMap(({ text, line, level, parent }, at): Statement[] => {
		if (level === 1) return [];
		const [label, said] = split(text);
		const words = said === '' ? (below.get(at) ?? '') : said;
		return words === '' ? [] : [{ label: said === '' ? text : label, text: words, by: 'heading', line, ofItself: isOwn(headings, parent), ofNamed: isNamed(headings, at) }];
	});
}

function lineStatements(note: Note): Statement[] {
	const lines = [...note.paragraphs, ...note.items.filter(({ status }) => status === null)];
	return lines.flatMap(({ text, raw, line, heading }) => {
		const ofNamed = isNamed(note.headings, heading);
		const ofItself = isOwn(note.headings, heading) || (heading === note.headings.length - 1 && isItalic(raw));
		return pieces(text).flatMap((piece): Statement[] => {
			const [label, said] = split(piece);
			return said === '' ? [] : [{ label, text: said, by: 'line', line, ofItself, ofNamed }];
		});
	});
}

/** Rows of a profile; rows of other tables speak of their own matter. */
function tableStatements({ headings, tables: drawn }: Note, tables: readonly RecordTable[]): Statement[] {
	return tables.flatMap(({ shape, kind, rows }, at) => {
		const heading = drawn[at]?.heading ?? -1;
		const ofItself = isOwn(headings, kind === 'stats' ? (headings[heading]?.parent ?? -1) : heading);
		return shape === 'key-value' ? rows.flatMap(row => rowStatement(row, { by: 'table', ofItself, ofNamed: isNamed(headings, heading) })) : [];
	});
}

function rowStatement({ cells: [label, value], line }: Row, place: Pick<Statement, 'by' | 'ofItself' | 'ofNamed'>): Statement[] {
	return label === undefined || value === undefined || value.text === '' ? [] : [{ ...place, label: label.text, text: value.text, line }];
}

const OWN_SECTIONS: ReadonlySet<string> = new Set(['status', 'meta', 'metadata', 'overview', 'summary', 'position', 'thesis', 'review', 'tracking', 'housekeeping', 'about']);

/** Whether a heading and those above it are of the note itself: below one about something else a status is that of the other. */
function isOwn(headings: Note['headings'], at: number): boolean {
	const found = headings[at];
	return found === undefined || (isOfItself(found) && isOwn(headings, found.parent));
}

function isOfItself({ level, text }: Heading): boolean {
	return level === 1 || OWN_SECTIONS.has(plainWords(text).replace(NUMBER, ''));
}

/** `1. Overview`. */
const NUMBER = /^(?:\d{1,3} )+/;

function isNamed(headings: Note['headings'], at: number): boolean {
	const found = headings[at];
	return found !== undefined && (found.links.length > 0 || isNamed(headings, found.parent));
}

/** `*Last reviewed 2025-11-30*`, as a line. */
function isItalic(raw: string): boolean {
	return /^([*_])(?!\1)[^*_]{1,200}\1$/.test(raw);
}

/** `Status: Active | Created: 2026-01-05` are two. */
function pieces(text: string): string[] {
	return text.length > LONGEST_LINE ? [text.slice(0, LONGEST_LINE)] : text.split(/\s[|·•]\s/);
}

const LONGEST_LINE = 300;
const LONGEST_LABEL = 40;
/** `Created 2026-01-05`: a label without a colon, before a date. */
const BEFORE_DAY = /^(\D{4,30}?)\s+(?=\d)/;

/** Label and text; no text where it is not of that form. */
function split(text: string): readonly [label: string, said: string] {
	const colon = text.search(/[:：]/);
	if (colon > 0 && colon <= LONGEST_LABEL) return [text.slice(0, colon).trim(), text.slice(colon).replace(/^[:：]+\s*/, '').trim()];
	const label = BEFORE_DAY.exec(text)?.[1];
	return label === undefined ? [text, ''] : [label.trim(), text.slice(label.length).trim()];
}
