import type { Link, Note } from '../model/note';
import type { Passage, Section } from '../model/passage';
import { headingDay } from './dates';

/** What the note writes about others outside tables: every list item and line with a link, by line. */
export function readPassages(note: Note, sections: readonly Section[], asOf: string | null): Passage[] {
	const days = sections.map(({ headings }) => headingDay(headings));
	const lines = [...note.items, ...note.paragraphs].filter(({ links }) => links.some(isToNote));
	const passages = lines.map(({ text, raw, links, line, heading }) => ({ text, raw, links, line, asOf: days[heading] ?? asOf }));
	return passages.sort((a, b) => a.line - b.line);
}

/** Every heading with the path that it ends, in the order of the note's headings. */
export function readSections({ headings }: Note): Section[] {
	const sections: Section[] = [];
	for (const { text, line, parent } of headings) sections.push({ line, headings: [...(sections[parent]?.headings ?? []), text] });
	return sections;
}

function isToNote({ target, embed }: Link): boolean {
	return !embed && target !== '';
}
