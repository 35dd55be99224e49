import type { Note } from '../model/note';
import { lineAt, splitLines } from '../parse/lines';
import { parseNote } from '../parse/note';
import { fencedQuery } from './fenced-query';

/** Text to put at the end of a line. */
export interface Insertion {
	readonly line: number;
	readonly ch: number;
	readonly text: string;
}

const NO_YAML = () => ({});
const PROBE = 'A heading in place of the block';

/** A block that asks a query, after the line of the cursor, its table or the front matter; null within code, comments and the like, where it would be none. */
export function insertBlock(text: string, cursor: number, query: string): Insertion | null {
	const line = lastLineOf(parseNote('', text, NO_YAML), cursor);
	const lines = splitLines(text);
	const row = lineAt(lines, line);
	if (row === null) return null;
	const end = lines.ends[line] ?? text.length;
	const probed = parseNote('', `${text.slice(0, end)}\n\n# ${PROBE}\n${text.slice(end)}`, NO_YAML);
	if (!probed.headings.some(heading => heading.line === line + 2 && heading.text === PROBE)) return null;
	return { line, ch: row.length, text: `${gapAfter(row)}${fencedQuery(query).join('\n')}\n` };
}

/** Of front matter and of tables the last line. */
function lastLineOf({ frontMatter, tables }: Note, line: number): number {
	if (line < frontMatter.endLine) return frontMatter.endLine - 1;
	return tables.find(table => table.line <= line && line <= table.endLine)?.endLine ?? line;
}

/** Blanks before a fence might make it code of another kind. */
function gapAfter(row: string): string {
	if (row === '') return '';
	return row.trim() === '' ? '\n' : '\n\n';
}
