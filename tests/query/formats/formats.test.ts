import { describe, expect, test } from 'vitest';
import type { Answer, AnswerCell, AnswerRow } from '../../../src/model/answer';
import { toCsv, toMarkdown, toText, toTsv } from '../../../src/query/formats';

function cell(text: string, raw = text): AnswerCell {
	return { text, raw, links: [], value: null, inferred: null };
}

function row(cells: readonly AnswerCell[], doubts: readonly string[] = []): AnswerRow {
	return { key: '', path: '', line: 0, cells, asOf: null, doubts, apart: null, watch: null, date: null, members: null };
}

function answer(titles: readonly string[], rows: readonly AnswerRow[], more: Partial<Answer> = {}): Answer {
	return { view: 'table', columns: titles.map(title => ({ key: title, title, type: 'text' })), rows, notes: [], explanation: [], ...more };
}

const column = (texts: readonly string[]) => answer(['a'], texts.map(text => row([cell(text)])));
const body = (text: string) => text.split(/\r?\n/).slice(1);

describe('Markdown', () => {
	test('takes the source of a cell, so that links stay alive', () => {
		expect(toMarkdown(answer(['a'], [row([cell('Quay', '[[Port\\|Quay]]')])]))).toBe('| a |\n| --- |\n| [[Port\\|Quay]] |');
	});

	test.each([
		['a|b', 'a\\|b'],
		['a\\|b', 'a\\|b'],
		['a\\\\|b', 'a\\\\\\|b'],
		['[[x|y]] | z', '[[x\\|y]] \\| z'],
		['two\nlines', 'two lines'],
	])('a pipe is escaped unless it is: %j', (raw, written) => expect(toMarkdown(answer(['a'], [row([cell(raw)])])).split('\n')[2]).toBe(`| ${written} |`));
});

describe('CSV and TSV', () => {
	test('quotes as RFC 4180 says', () => expect(toCsv(column(['x,"y"', 'two\nlines']))).toBe('a\r\n"x,""y"""\r\n"two\nlines"'));

	test.each(['=1+1', '@x', '+cmd', '-2+3', '-A1', ' =1', '\t=1', '+1|x'])('what a spreadsheet would run gets an apostrophe: %j', text => {
		expect(body(toTsv(column([text])))[0]).toBe(`'${text.replace('\t', ' ')}`);
		expect(toCsv(column([text]))).toContain(`'${text}`);
	});

	test.each(['-5%', '-$3B', '+3x', '- 5 GW', '-', '−5%', '-1,200.5'])('a figure does not: %j', text => expect(body(toTsv(column([text])))).toEqual([text]));

	test('no tab and no line end within a cell of TSV', () => expect(toTsv(answer(['a\tb'], [row([cell('x\ny')])]))).toBe('a b\nx y'));
});

describe('text for a terminal', () => {
	test('columns stand below one another, notes below all', () => {
		expect(toText(answer(['a', 'b'], [row([cell('long'), cell('1')])], { notes: ['1 row.'] }))).toBe('a     b\nlong  1\n1 row.');
	});
	test('nothing in a note moves the cursor', () => expect(toText(column(['red\u001b[31m']))).toBe('a\nred [31m'));
	test('more rows than a call takes arguments', () => {
		const one = row([cell('row')]);
		expect(toText(answer(['a'], Array.from({ length: 200_000 }, () => one))).length).toBe('a'.length + 200_000 * '\nrow'.length);
	});
	test('an explanation stands alone', () => expect(toText(answer([], [], { explanation: ['One.', 'Two.'] }))).toBe('One.\nTwo.'));
});

test('what only may fit says so in every format, in a last column', () => {
	const unsure = answer(['a'], [row([cell('2026')], ['"2026" may fall outside H1 2026']), row([cell('May 2026')])]);
	expect(toTsv(unsure)).toBe('a\tUncertain\n2026\t"2026" may fall outside H1 2026\nMay 2026\t');
	expect(toMarkdown(unsure).split('\n')[0]).toBe('| a | Uncertain |');
});
