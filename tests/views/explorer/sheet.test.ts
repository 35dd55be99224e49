import { describe, expect, it } from 'vitest';
import type { DateSpan } from '../../../src/model/value';
import { asHtml, partOf, withoutHead } from '../../../src/views/explorer/grid/copy';
import { RowFilter } from '../../../src/views/explorer/grid/filter';
import { cellOf, linesOf, sheetColumns, sheetRows } from '../../../src/views/explorer/grid/sheet';
import { columnTemplate, columnWidths } from '../../../src/views/explorer/grid/widths';
import { answer, cell, column, row } from '../answer/answers';

const day = (start: string | null, end: string | null = start): DateSpan => ({ start, end, precision: 'day', range: false, phase: null });
const two = [column('subject', 'name'), column('amount', 'amount')];

describe('the columns of a view', () => {
	it('a list shows its first field, a timeline begins with the date', () => {
		expect(sheetColumns(answer(two, [], { view: 'list' })).map(({ key }) => key)).toEqual(['subject']);
		expect(sheetColumns(answer(two, [], { view: 'timeline' })).map(({ title }) => title)).toEqual(['When', 'subject', 'amount']);
		expect(sheetColumns(answer(two, [])).map(({ key }) => key)).toEqual(['subject', 'amount']);
	});

	it('the date of a timeline is that of the row', () => {
		const timeline = answer(two, [row('a', [cell('Amazon'), cell('$1B')], { date: day('2026-03-01') })], { view: 'timeline' });
		const columns = sheetColumns(timeline);
		expect(columns.map(one => cellOf(timeline.rows[0]!, one).text)).toEqual(['2026-03-01', 'Amazon', '$1B']);
	});
});

describe('the rows of a view', () => {
	it('a timeline is in order of date, what has none at the end', () => {
		const rows = [row('none', []), row('late', [], { date: day('2027-01-01') }), row('by', [], { date: day(null, '2026-06-30') })];
		expect(sheetRows(answer(two, rows, { view: 'timeline' })).map(({ key }) => key)).toEqual(['by', 'late', 'none']);
		expect(sheetRows(answer(two, rows)).map(({ key }) => key)).toEqual(['none', 'late', 'by']);
	});

	it('is put in order once for each answer', () => {
		const timeline = answer(two, [row('a', [])], { view: 'timeline' });
		expect(sheetRows(timeline)).toBe(sheetRows(timeline));
	});

	it('of two that begin on one day the shorter comes first, as in notes', () => {
		const rows = [row('2027', [], { date: { ...day('2027-01-01'), end: '2027-12-31' } }), row('January', [], { date: { ...day('2027-01-01'), end: '2027-01-31' } })];
		expect(sheetRows(answer(two, rows, { view: 'timeline' })).map(({ key }) => key)).toEqual(['January', '2027']);
	});

	it('an open group is followed by its members, under keys of their own', () => {
		const groups = [row('g', [cell('Amazon')], { members: [row('1', []), row('2', [])] }), row('h', [cell('Google')], { members: [row('1', [])] })];
		expect(linesOf(groups, new Set(['g'])).map(({ key, open }) => [key, open])).toEqual([['g', true], ['g\n1', null], ['g\n2', null], ['h', false]]);
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
