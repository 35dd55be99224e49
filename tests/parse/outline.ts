import type { Inline, Note } from '../../src/model/note';

/**
 * What was read out of a note, one thing a line, so that it can be written beside the Markdown:
 * `table 3-5 in 1`, `row 5 | a | b`, `task 7 [x] text`, `item 8 text`, `tag 2 actor`, `! 5 ragged-row`.
 * Lines are 0-based; `in N` names the line of the heading that it stands under.
 */
export function outline(note: Note): string[] {
	const under = (heading: number) => (heading < 0 ? '' : ` in ${note.headings[heading]?.line}`);
	const { aliases, tags, endLine } = note.frontMatter;
	return [
		...(endLine > 0 ? [`front matter to ${endLine}`] : []),
		...aliases.map(alias => `alias ${alias}`),
		...tags.map(tag => `property tag ${tag}`),
		...note.headings.map(({ level, line, text, parent }) => `h${level} ${line}${under(parent)} ${text}`),
		...note.tables.flatMap(({ line, endLine: end, heading, header, rows, align }) => [
			`table ${line}-${end}${under(heading)}${align.some(side => side !== null) ? ` ${align.map(side => side ?? '-').join(' ')}` : ''}`,
			`header${cellsOf(header)}`,
			...rows.map(row => `row ${row.line}${cellsOf(row.cells)}`),
		]),
		...note.items.map(({ line, heading, parent, status, text }) => {
			const nested = parent < 0 ? '' : ` of ${note.items[parent]?.line}`;
			return status === null ? `item ${line}${under(heading)}${nested} ${text}` : `task ${line}${under(heading)}${nested} [${status}] ${text}`;
		}),
		...note.paragraphs.map(({ line, text }) => `text ${line} ${text}`),
		...note.tags.map(({ line, name }) => `tag ${line} ${name}`),
		...note.problems.map(({ line, code }) => `! ${line} ${code}`),
	].map(line => line.trimEnd());
}

function cellsOf(cells: readonly Inline[]): string {
	return cells.map(cell => ` | ${shown(cell)}`).join('');
}

/** Links show their target in angle brackets where it is not their text. */
function shown({ text, links }: Inline): string {
	let from = 0;
	let out = '';
	for (const { start, end, target, subpath } of links) {
		const display = text.slice(start, end);
		const path = `${target}${subpath ?? ''}`;
		out += `${text.slice(from, start)}[${display}${display === path ? '' : ` -> ${path}`}]`;
		from = end;
	}
	return out + text.slice(from);
}
