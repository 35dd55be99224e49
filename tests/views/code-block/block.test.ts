import { describe, expect, it } from 'vitest';
import type { QueryError } from '../../../src/model/query';
import { answerPrint } from '../../../src/views/code-block/answer-print';
import { sourcePieces } from '../../../src/views/code-block/draw-source';
import { frozenLines, refenced, withFix } from '../../../src/views/code-block/frozen';
import { stillAsks } from '../../../src/views/code-block/still-asks';
import { answer, cell, row } from './answers';

const wrong = (from: number, to: number, fix: string | null = null): QueryError => ({ from, to, message: 'wrong', fix });

describe('a frozen answer', () => {
	const table = '| a |\n| --- |\n| 1 |\n';

	it('says when it was asked and what, and what is to be said of it', () => {
		expect(frozenLines('TABLE stats\nOF #cloud', table, ['2 rows left out.', 'One note is old.'], '2026-01-07')).toEqual([
			'As of 2026-01-07, from the query `TABLE stats OF #cloud`:', '', '| a |', '| --- |', '| 1 |', '', '2 rows left out. One note is old.',
		]);
		expect(frozenLines('TABLE stats', table, [], '2026-01-07')).toHaveLength(5);
	});

	it('quotes a query with backticks in it as code', () => {
		expect(frozenLines('TABLE stats WHERE metric = "a`b"', table, [], '2026-01-07')[0]).toContain('``TABLE stats WHERE metric = "a`b"``');
		expect(frozenLines('`', table, [], '2026-01-07')[0]).toContain('`` ` ``');
	});
});

describe('the block that is to be changed', () => {
	it.each([
		['as it was drawn', ['```atlas', 'TABLE stats', 'OF #cloud', '```'], true],
		['indented within its fence', ['~~~ atlas', '  TABLE stats', '\tOF #cloud', '', '~~~'], true],
		['another query where it stood', ['```atlas', 'TABLE roadmap', 'OF #cloud', '```'], false],
		['another code where it stood', ['```js', 'a', 'b', '```'], false],
		['a longer query', ['```atlas', 'TABLE stats', 'OF #cloud', 'LIMIT 3', '```'], false],
		['in a quote, of which the edit says more', ['> ```atlas', '> TABLE stats', '> OF #cloud', '> ```'], true],
	])('%s', (_, lines, expected) => {
		expect(stillAsks(lines, 'TABLE stats\nOF #cloud\n')).toBe(expected);
	});
});

describe('a fix', () => {
	it('stands in the place of what was wrong, and in the same fence', () => {
		const query = 'TABLE amout\nFROM investments';
		const fixed = withFix(query, wrong(6, 11, 'amount'));
		expect(fixed).toBe('TABLE amount\nFROM investments');
		expect(refenced(['~~~~ atlas', ...query.split('\n'), '~~~~'], fixed)).toEqual(['~~~~ atlas', 'TABLE amount', 'FROM investments', '~~~~']);
		expect(withFix(query, wrong(6, 11))).toBe(query);
	});
});

describe('a query that is shown with what is wrong', () => {
	const shown = (text: string, ...errors: QueryError[]) => sourcePieces(text, errors).map(({ text: words, isWrong }) => (isWrong ? `[${words}]` : words)).join('');

	it.each([
		['in the middle', shown('TABLE amout x', wrong(6, 11)), 'TABLE [amout] x'],
		['at the end, where something is missing', shown('TABLE', wrong(5, 5)), 'TABLE[ ]'],
		['past the end', shown('TABLE', wrong(3, 40)), 'TAB[LE]'],
		['at two places, in any order', shown('a b c', wrong(4, 5), wrong(0, 1)), '[a] b [c]'],
		['where two say so', shown('a b c', wrong(0, 3), wrong(2, 5)), '[a b] c'],
		['nowhere', shown('TABLE'), 'TABLE'],
	])('%s', (_, found, expected) => {
		expect(found).toBe(expected);
	});
});

describe('the print of an answer', () => {
	const shown = answer(['a', 'b'], [row(['1', '2']), row(['3', '4'])]);

	it('is the same for what looks the same', () => {
		expect(answerPrint(shown, 100)).toBe(answerPrint({ ...shown, rows: shown.rows.map(one => ({ ...one, cells: one.cells.map(({ text }) => cell(text)) })) }, 100));
	});

	it.each([
		['a word', { rows: [row(['1', '2']), row(['3', '5'])] }],
		['a line', { rows: [row(['1', '2'], { line: 9 }), row(['3', '4'])] }],
		['a doubt', { rows: [row(['1', '2'], { doubts: ['maybe'] }), row(['3', '4'])] }],
		['a row less', { rows: [row(['1', '2'])] }],
		['a note', { notes: ['1 row left out.'] }],
		['a view', { view: 'list' as const }],
	])('is another for %s', (_, change) => {
		expect(answerPrint({ ...shown, ...change }, 100)).not.toBe(answerPrint(shown, 100));
	});

	it('only counts the rows that are not drawn', () => {
		const other = { ...shown, rows: [row(['1', '2']), row(['3', '5'])] };
		expect(answerPrint(other, 1)).toBe(answerPrint(shown, 1));
		expect(answerPrint({ ...shown, rows: [...shown.rows, row(['5', '6'])] }, 1)).not.toBe(answerPrint(shown, 1));
	});
});
