import type { Note } from '../model/note';
import type { Passage, Section } from '../model/passage';
import { dailyDay, headingDay } from './dates';

/** A longer heading is a sentence, and no name. */
const LONGEST_NAME = 60;

/**
 * Lines without a link below headings that may name somebody, by line: `## [[Intel]]` and what is told below it.
 * Only in notes about a day and below dated headings, since nothing else can tell what is new.
 */
export function saidUnder(note: Note, sections: readonly Section[]): Passage[] {
	const daily = dailyDay(note.path);
	const days = sections.map(({ headings }) => headingDay(headings) ?? daily);
	const mayName = sections.map(({ headings }) => headings.some(text => text.length <= LONGEST_NAME));
	const lines = [...note.items, ...note.paragraphs].filter(({ links, text, heading }) => links.length === 0 && text !== '' && (mayName[heading] ?? false) && days[heading] != null);
	const said = lines.map(({ text, raw, links, line, heading }) => ({ text, raw, links, line, asOf: days[heading] ?? null }));
	return said.sort((a, b) => a.line - b.line);
}
