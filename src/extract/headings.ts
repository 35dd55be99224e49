import type { Note } from '../model/note';

/** Texts of a heading and those it stands under, outermost first. */
export function headingPath(note: Note, heading: number): string[] {
	const path: string[] = [];
	for (let at = heading; at >= 0; at = note.headings[at]?.parent ?? -1) path.unshift(note.headings[at]?.text ?? '');
	return path;
}
