import { skipBlanks } from '../parse/characters';
import { readAtxHeading, setextLevel } from '../parse/heading-syntax';
import { firstAt } from './item-shape';
import { isBlankLine, isFootLine } from './note-foot';
import type { OpenNote } from './plan';

/** The last line of a heading and of the paragraphs right below it. */
export function afterHeading(open: OpenNote, section: number): number {
	const { note, lines } = open;
	let last = headingEnd(open, note.headings[section]?.line ?? 0);
	for (let line = last + 1; line < lines.starts.length; line++) {
		if (isBlankLine(lines, line)) continue;
		const paragraph = firstAt(note.paragraphs, line);
		if (paragraph?.line !== line || paragraph.item >= 0 || isFootLine(note, line)) break;
		last = line;
	}
	return last;
}

/** A heading that is underlined ends with its line of marks. */
function headingEnd({ lines: { text, starts, ends } }: OpenNote, line: number): number {
	const at = (one: number) => skipBlanks(text, starts[one] ?? 0, ends[one] ?? 0);
	if (readAtxHeading(text, at(line), ends[line] ?? 0) !== null) return line;
	for (let under = line + 1; under < starts.length; under++) if (setextLevel(text, at(under), ends[under] ?? 0) > 0) return under;
	return line;
}
