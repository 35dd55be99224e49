import { problemAsText } from '../../atlas/problem-text';
import { wikiLink } from '../text/note-name';
import type { Listing, NoteProblems } from './listing';
import { severityLook } from './severity';

/** All that is shown, a line for each problem. */
export function problemsAsText({ notes }: Listing): string {
	return notes.flatMap(({ problems }) => problems.map(problemAsText)).join('\n');
}

/** All that is shown as a list under a heading for each note; no checkboxes, which would be read as things to watch. */
export function problemsAsMarkdown({ notes }: Listing): string {
	return notes.map(noteAsMarkdown).join('\n\n');
}

export function noteAsMarkdown({ path, title, problems }: NoteProblems): string {
	const items = problems.map(({ severity, line, message }) => `- ${severityLook[severity].word}, line ${line + 1}: ${message}`);
	return [`## ${wikiLink(path, title)}`, '', ...items].join('\n');
}
