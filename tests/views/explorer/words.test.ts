import { describe, expect, it } from 'vitest';
import { emptyMessage, type Situation } from '../../../src/views/explorer/empty';
import { rowAsMarkdown } from '../../../src/views/answer/row-text';
import { fileName, notesFor, summaryText } from '../../../src/views/explorer/result-text';
import { answer, cell, column, row } from '../answer/answers';

const some = answer([column('subject')], [row('1', [cell('Amazon')])]);
const none = answer([column('subject')], []);
const situation: Situation = { asked: 'TABLE x', answer: some, shown: 1, filter: '', actors: 3, isReading: false };
const title = (change: Partial<Situation>) => emptyMessage({ ...situation, ...change })?.title ?? null;

describe('what stands where there are no rows', () => {
	it.each<[string | null, Partial<Situation>]>([
		[null, {}],
		['Ask your notes', { asked: '' }],
		['No actors yet', { asked: '', actors: 0 }],
		['Ask your notes', { asked: '', actors: 0, isReading: true }],
		['This query cannot be read', { answer: null }],
		['No rows', { answer: none, shown: 0 }],
		['Reading your notes', { answer: none, shown: 0, isReading: true }],
		['Nothing found', { shown: 0, filter: 'zzz' }],
		[null, { answer: { ...none, explanation: ['FROM ...'] }, shown: 0 }],
	])('%s', (expected, change) => {
		expect(title(change)).toBe(expected);
	});
});

describe('what is said of the rows', () => {
	const rows = [row('1', []), row('2', [])];

	it('counts them', () => {
		expect(summaryText(rows, rows)).toBe('2 rows');
		expect(summaryText(rows, rows.slice(1))).toBe('1 of 2 rows');
		const groups = [row('g', [], { members: rows })];
		expect(summaryText(groups, groups)).toBe('1 group · 2 rows');
	});

	it('adds to the notes of the answer what the view knows', () => {
		expect(notesFor({ ...some, notes: ['3 rows left out.'] }, false)).toEqual(['3 rows left out.']);
		expect(notesFor(some, true)).toHaveLength(1);
	});

	it('names a file after the query', () => {
		expect(fileName('TABLE investments OF [[Amazon]] WHERE amount >= $10B', 'csv')).toBe('table-investments-of-amazon-where-amount.csv');
		expect(fileName('', 'md')).toBe('result.md');
	});

	it('writes a row as Markdown that keeps its links and says where it stands', () => {
		expect(rowAsMarkdown(row('1', [{ ...cell('TSMC'), raw: '[[TSMC|the foundry]]' }, cell('$1B')]))).toBe('| [[TSMC\\|the foundry]] | $1B | [[Actors/Amazon\\|Amazon]] |');
	});
});
