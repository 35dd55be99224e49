import type { Note } from '../model/note';
import { titleOf } from './dates';

const BOLD_OPENING = /^\*\*([^*]{1,120})\*\*\s*[—–:-]/;
const FEW = 6;

/** The name that a note gives its subject: its first H1, else its bold opening, else the file's name. */
export function nameOf(note: Note): string {
	const heading = note.headings.find(({ level }) => level === 1);
	if (heading !== undefined && heading.text !== '') return heading.text;
	for (const { raw } of note.paragraphs.slice(0, FEW)) {
		const bold = BOLD_OPENING.exec(raw)?.[1]?.trim();
		if (bold !== undefined && bold !== '') return bold;
	}
	return titleOf(note.path);
}
