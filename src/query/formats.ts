import type { Answer, AnswerCell, AnswerRow } from '../model/answer';

/** The answer as a Markdown table: links stay alive, pipes are escaped. */
export function toMarkdown(answer: Answer): string {
	return markdownOf(linesOf(answer, ({ raw }) => raw));
}

/** Lines of cells as a Markdown table, the first as its head. */
export function markdownOf([head = [], ...rows]: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** RFC 4180, with a line end after each record. A cell that a spreadsheet would take for a formula gets an apostrophe. */
export function toCsv(answer: Answer): string {
	return csvOf(linesOf(answer, shownText));
}

export function csvOf(lines: readonly (readonly string[])[]): string {
	return lines.map(cells => cells.map(cell => quoted(guarded(cell))).join(',')).join('\r\n');
}

/** Tab-separated; tabs and line ends within a cell become blanks. */
export function toTsv(answer: Answer): string {
	return linesOf(answer, shownText)
		.map(cells => cells.map(cell => guarded(onOneLine(cell))).join('\t'))
		.join('\n');
}

/** Columns padded to their widest cell, for a terminal, and the notes below; an explanation stands alone. */
export function toText(answer: Answer): string {
	if (answer.explanation.length > 0) return answer.explanation.map(onOneLine).join('\n');
	const lines = linesOf(answer, shownText).map(cells => cells.map(onOneLine));
	const widths = (lines[0] ?? []).map((_, at) => Math.min(WIDEST, lines.reduce((widest, cells) => Math.max(widest, cells[at]?.length ?? 0), 0)));
	const line = (cells: readonly string[]) => cells.map((cell, at) => cut(cell, widths[at] ?? WIDEST)).join('  ').trimEnd();
	return [...lines.map(line), ...answer.notes.map(onOneLine)].join('\n');
}

const WIDEST = 60;

/** The head and the rows; where any row only may fit, why it does is the last column. */
function linesOf({ columns, rows }: Answer, textOf: (cell: AnswerCell) => string): string[][] {
	const doubtful = rows.some(({ doubts }) => doubts.length > 0);
	const more = (text: string) => (doubtful ? [text] : []);
	const line = ({ cells, doubts }: AnswerRow) => [...cells.map(textOf), ...more(doubts.join('; '))];
	return [[...columns.map(({ title }) => title), ...more('Uncertain')], ...rows.map(line)];
}

function shownText({ text }: AnswerCell): string {
	return text;
}

function cut(text: string, width: number): string {
	return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

/** Without line ends, tabs, and what moves the cursor of a terminal. */
function onOneLine(text: string): string {
	return text.replace(/\p{Cc}+/gu, ' ');
}

/** A pipe ends a cell unless an odd number of backslashes stands before it. */
function escaped(cell: string): string {
	let slashes = 0;
	let made = '';
	for (const char of onOneLine(cell)) {
		made += char === '|' && slashes % 2 === 0 ? '\\|' : char;
		slashes = char === '\\' ? slashes + 1 : 0;
	}
	return made;
}

/** `=1+1`, `@x` and the like run in spreadsheets; a figure such as `-5%`, `-$3B` or `+3x` does not, nor does a dash. */
function guarded(text: string): string {
	return /^\s*[=@]|^[\t\r]|^\s*[+-]/.test(text) && !FIGURE.test(text) ? `'${text}` : text;
}

const FIGURE = /^\s*[+-]\s?(?:[$€£¥₩₹]?\d[\d.,]*\s?[A-Za-z%]{0,5})?$/;

function quoted(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
