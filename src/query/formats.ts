import type { Answer, AnswerColumn } from '../model/answer';

/** The answer as a Markdown table: links stay alive, pipes are escaped. */
export function toMarkdown({ columns, rows }: Answer): string {
	const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replace(/\\?\|/g, '\\|')).join(' | ')} |`;
	return [line(titles(columns)), line(columns.map(() => '---')), ...rows.map(({ cells }) => line(cells.map(({ raw }) => raw)))].join('\n');
}

/** RFC 4180, with a line end after each record. A cell that a spreadsheet would take for a formula gets an apostrophe. */
export function toCsv({ columns, rows }: Answer): string {
	const line = (cells: readonly string[]) => cells.map(quoted).join(',');
	return [line(titles(columns)), ...rows.map(({ cells }) => line(cells.map(({ text }) => guarded(text))))].join('\r\n');
}

/** Tab-separated; tabs and line ends within a cell become blanks. */
export function toTsv({ columns, rows }: Answer): string {
	const line = (cells: readonly string[]) => cells.map(cell => cell.replace(/[\t\r\n]+/g, ' ')).join('\t');
	return [line(titles(columns)), ...rows.map(({ cells }) => line(cells.map(({ text }) => guarded(text))))].join('\n');
}

/** Columns padded to their widest cell, for a terminal. */
export function toText({ columns, rows, notes }: Answer): string {
	const texts = [titles(columns), ...rows.map(({ cells }) => cells.map(({ text }) => text))];
	const widths = columns.map((_, at) => Math.min(WIDEST, texts.reduce((widest, cells) => Math.max(widest, cells[at]?.length ?? 0), 0)));
	const line = (cells: readonly string[]) => cells.map((cell, at) => cut(cell, widths[at] ?? WIDEST)).join('  ').trimEnd();
	return [...texts.map(line), ...notes].join('\n');
}

function titles(columns: readonly AnswerColumn[]): string[] {
	return columns.map(({ title }) => title);
}

const WIDEST = 40;

function cut(text: string, width: number): string {
	return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

/** `=1+1`, `@x` and the like run in spreadsheets; a figure such as `-5%` or `+3` does not. */
function guarded(text: string): string {
	return /^[=@\t\r]|^[+-](?![\d.,]+\s?%?$)/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
