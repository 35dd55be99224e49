import type { Note } from '../../model/note';
import { headingPath } from '../headings';
import { speaksOf } from '../recognise';

/** Headings under which every entry speaks of a thesis, whatever it links to. */
const THESIS_SECTIONS: readonly string[] = [
	'for theses', 'thesis implications', 'implications for theses', 'thesis implication', 'thesis impact', 'thesis impacts', 'impact on theses', 'link to theses',
	'link to other theses', 'links to theses', 'links to other theses', 'relationship to other theses', 'relation to theses', 'what it means for theses', 'thesis read through',
];

/** Headings of a note's list of neighbours. */
const RELATED: readonly string[] = ['related', 'see also', 'related notes', 'related actors', 'connections', 'links'];

export type Section = 'theses' | 'related' | 'other';

/** What each heading of the note introduces, by the heading's index. */
export function sectionsOf(note: Note): Section[] {
	return note.headings.map((_, at) => sectionOf(headingPath(note, at)));
}

function sectionOf(headings: readonly string[]): Section {
	if (speaksOf(headings, THESIS_SECTIONS)) return 'theses';
	return speaksOf(headings.slice(-1), RELATED) ? 'related' : 'other';
}
