import { describe, expect, it } from 'vitest';
import { asHtml, partOf, withoutHead } from '../../../src/views/explorer/grid/copy';
import { RowFilter } from '../../../src/views/explorer/grid/filter';
import { cellOf, linesOf, sheetColumns } from '../../../src/views/explorer/grid/sheet';
import { columnTemplate, columnWidths } from '../../../src/views/explorer/grid/widths';
import { answer, cell, column, row } from '../answer/answers';

const two = [column('subject', 'name'), column('amount', 'amount')];

describe('the columns of a view', () => {
	it.each(['table', 'list', 'task'] as const)('a %s shows all that is asked for', view => {
		expect(sheetColumns(answer(two, [], { view })).map(({ key, at }) => [key, at])).toEqual([['subject', 0], ['amount', 1]]);
	});
});

describe('the quick filter', () => {
	const rows = [row('1', [cell('Société Générale'), cell('$1B')]), row('2', [cell('Amazon'), cell('$2B')])];
	const keys = (query: string) => new RowFilter().apply(rows, query).map(({ key }) => key);

	it('keeps rows that have all words in any cell, whatever their case and accents', () => {
		expect(keys('societe')).toEqual(['1']);
		expect(keys('AMA 2b')).toEqual(['2']);
		expect(keys('amazon 1b')).toEqual([]);
		expect(keys('  ')).toEqual(['1', '2']);
	});

	it('finds the same however the words are typed, and looks again only through what it may find', () => {
		const filter = new RowFilter();
		for (const query of ['a', 'am', 'ama 2', 'ama 2b', 'ama', 's', 'société 1', '', 'zz']) expect(filter.apply(rows, query).map(({ key }) => key), query).toEqual(keys(query));
		const found = filter.apply(rows, 'ama');
		expect(filter.apply(rows, 'ama')).toBe(found);
		expect(filter.apply([...rows], 'ama')).not.toBe(found);
	});

	it('keeps a group for one of its members', () => {
		const groups = [row('g', [cell('Group')], { members: rows }), row('h', [cell('Other')], { members: [] })];
		expect(new RowFilter().apply(groups, 'amazon').map(({ key }) => key)).toEqual(['g']);
	});

	it('shows of a group the rows that have the words, and all where it has them itself', () => {
		const group = row('g', [cell('Group')], { members: rows });
		const members = (query: string) => linesOf([group], new Set(['g']), one => new RowFilter().membersOf(one, query)).slice(1).map(({ row: { key } }) => key);
		expect([members('amazon'), members('group'), members('')]).toEqual([['2'], ['1', '2'], ['1', '2']]);
	});
});

describe('widths', () => {
	const columns = sheetColumns(answer([column('subject', 'name'), column('note'), column('amount', 'amount')], []));
	const rows = Array.from({ length: 20 }, (_, at) => row(String(at), [cell('Amazon'), cell(at === 0 ? 'x'.repeat(2000) : 'short'), cell('$1B')]));

	it('one long remark does not set the width of its column', () => {
		const [, note] = columnWidths(columns, rows, {});
		expect(note).toBeLessThan(120);
	});

	it('are as the user left them', () => {
		expect(columnWidths(columns, rows, { note: 333 })[1]).toBe(333);
	});

	it('words share what is left over, figures and chosen widths do not grow', () => {
		expect(columnTemplate(columns, [100, 200, 80], { note: 200 })).toBe('minmax(100px, 100fr) 200px 80px');
		expect(columnTemplate(columns, [100, 200, 80], { subject: 100, note: 200 })).toBe('100px 200px 80px 1fr');
	});
});

describe('what is copied', () => {
	const asked = answer(two, [row('1', [cell('A & B'), cell('$1B')]), row('2', [cell('<i>'), cell('$2B')])]);
	const columns = sheetColumns(asked);
	const lines = linesOf(asked.rows, new Set());

	it('is the rectangle that is selected', () => {
		const part = partOf(asked, lines, columns, { top: 1, bottom: 1, first: 1, last: 1 }, (line, one) => cellOf(line.row, one));
		expect(part.columns.map(({ key }) => key)).toEqual(['amount']);
		expect(part.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['$2B']]);
	});

	it('is safe as HTML', () => {
		expect(asHtml(asked)).toBe('<table><tr><td>A &amp; B</td><td>$1B</td></tr><tr><td>&lt;i&gt;</td><td>$2B</td></tr></table>');
	});

	it('has no names of columns', () => {
		expect(withoutHead('subject\tamount\nAmazon\t$1B')).toBe('Amazon\t$1B');
	});
});
