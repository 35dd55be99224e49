import type { AnswerRow } from '../../model/answer';
import { noteTitle } from '../text/note-name';

/** A row as a line of Markdown that says where it stands. */
export function rowAsMarkdown({ cells, path }: AnswerRow): string {
	const raws = cells.map(({ raw }) => raw.replace(/\\?\|/g, '\\|'));
	return `| ${[...raws, `[[${path.replace(/\.md$/, '')}\\|${noteTitle(path)}]]`].join(' | ')} |`;
}
