import type { Note } from '../model/note';
import { skipBlanks } from '../parse/characters';
import { isThematicBreak } from '../parse/heading-syntax';
import type { Lines } from '../parse/lines';
import { firstAt } from './item-shape';

/** Sections that a note ends in, whatever else it says. */
const FOOT_SECTION = /^(?:related|related (?:notes|actors|theses|reading)|see also|sources?|references|links|connections|footnotes)$/i;
/** A line that says when the note was written. */
const FOOT_LINE = /^[*_]{0,3}(?:(?:last )?updated|created)\b/i;

/** The line that the foot of a note begins with; the number of its lines where it has none. */
export function footOf(note: Note, lines: Lines, level: number): number {
	let foot = lines.starts.length;
	for (const heading of [...note.headings].reverse()) {
		if (heading.level > level || !FOOT_SECTION.test(heading.text)) break;
		foot = heading.line;
	}
	for (let hasFoot = foot < lines.starts.length; ; hasFoot = true) {
		const line = lastFilled(lines, foot);
		if (line < note.frontMatter.endLine || !(isFootLine(note, line) || (hasFoot && isRule(lines, line)))) return foot;
		foot = line;
	}
}

/** Whether a heading is that of a list of neighbours or sources. */
export function isFootSection({ headings }: Note, heading: number): boolean {
	return FOOT_SECTION.test(headings[heading]?.text ?? '');
}

/** What links to others speaks of the heading that it stands under, and stays there. */
export function isFootLine({ paragraphs }: Note, line: number): boolean {
	const paragraph = firstAt(paragraphs, line);
	return paragraph?.line === line && paragraph.item < 0 && paragraph.links.length === 0 && FOOT_LINE.test(paragraph.raw);
}

/** A rule that no text stands right above of, which it might underline. */
export function isRule(lines: Lines, line: number): boolean {
	const start = skipBlanks(lines.text, lines.starts[line] ?? 0, lines.ends[line] ?? 0);
	return isThematicBreak(lines.text, start, lines.ends[line] ?? 0) && (line === 0 || isBlankLine(lines, line - 1));
}

export function isBlankLine({ text, starts, ends }: Lines, line: number): boolean {
	return skipBlanks(text, starts[line] ?? 0, ends[line] ?? 0) === (ends[line] ?? 0);
}

/** The last line above that is not blank; -1 where there is none. */
export function lastFilled(lines: Lines, above: number): number {
	let line = above - 1;
	while (line >= 0 && isBlankLine(lines, line)) line--;
	return line;
}
