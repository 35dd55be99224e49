import { describe, expect, test } from 'vitest';
import type { AnswerRow } from '../../../src/model/answer';
import { arranged } from '../../../src/views/bases/arrange';
import { messageFor, summary } from '../../../src/views/bases/situation';
import { queryFor, readWanted } from '../../../src/views/bases/wanted';
import { atlasOf } from '../../read-vault';

const config = (values: Record<string, unknown>) => ({ get: (key: string) => values[key] });
const query = (values: Record<string, unknown>) => queryFor(readWanted(config(values)));

describe('the options of the view are a query', () => {
	test.each([
		[{}, null],
		[{ recordKind: 'investments' }, 'TABLE FROM investments'],
		[{ recordKind: 'investments', recordFields: 'project, amount', recordCondition: 'amount >= $10B', recordSort: 'amount DESC' }, 'TABLE project, amount FROM investments WHERE amount >= $10B SORT amount DESC'],
		[{ recordKind: 'watch', recordSort: 'due' }, 'TASK FROM watch SORT due'],
		[{ recordKind: ' ', recordFields: 7 }, null],
	])('%j', (values, text) => expect(query(values)).toBe(text));
});

describe('records are arranged as the base has its notes', () => {
	const table = (...rows: string[]) => `## Capital projects\n\n| Project | Amount | Timeline |\n|---|---|---|\n${rows.join('\n')}\n`;
	const { asking } = atlasOf({ 'A.md': table('| One | $1B | 2026 |', '| Two | $2B | 2026 |'), 'B.md': table('| Three | $3B | 2026 |'), 'C.md': '# Nothing' });
	const rows = (text: string): readonly AnswerRow[] => {
		const answer = asking.ask(text, '2026-01-06');
		return 'errors' in answer ? [] : answer.rows;
	};
	const words = (list: readonly AnswerRow[]): unknown[] => list.map(({ cells, members }) => (members === null ? cells[0]?.text : [cells[0]?.text, ...words(members)]));
	const inOrder = [{ label: null, paths: ['B.md', 'C.md', 'A.md'] }];
	const inGroups = [{ label: 'big', paths: ['B.md'] }, { label: 'none', paths: ['C.md'] }, { label: null, paths: ['A.md'] }];

	test('in its order, those of a note in theirs', () => expect(words(arranged(rows('TABLE project FROM investments'), inOrder, false))).toEqual(['Three', 'One', 'Two']));
	test('or in the order that was asked for', () => expect(words(arranged(rows('TABLE project FROM investments SORT amount DESC'), inOrder, true))).toEqual(['Three', 'Two', 'One']));
	test('in its groups, without those that have no records', () => {
		expect(words(arranged(rows('TABLE project FROM investments'), inGroups, false))).toEqual([['big (1)', 'Three'], ['No value (2)', 'One', 'Two']]);
	});
	test('what a query has grouped stays as it is', () => {
		expect(words(arranged(rows('TABLE subject, SUM(amount) FROM investments GROUP BY subject'), inGroups, false))).toEqual([['A', 'A', 'A'], ['B', 'B']]);
	});
});

describe('what is said instead of records', () => {
	const { asking } = atlasOf({ 'A.md': '## Capital projects\n\n| Project | Amount | Timeline |\n|---|---|---|\n| One | $1B | 2026 |\n' });
	const kind = asking.schema().sources.find(({ id }) => id === 'investments')!;
	const ask = (text: string) => asking.ask(text, '2026-01-06');
	const situation = { notes: 12, isReading: false, kind, hasCondition: false, answer: ask('TABLE FROM investments') };
	const title = (given: Partial<Parameters<typeof messageFor>[0]>) => messageFor({ ...situation, ...given })?.title ?? null;

	test('nothing where there are some', () => expect(title({})).toBeNull());
	test('to choose a kind first', () => expect(title({ kind: null, answer: null })).toBe('Choose a kind of record'));
	test('that the filters leave no note', () => expect(title({ notes: 0 })).toBe('No notes in this base'));
	test('that the kind is not there', () => expect(title({ answer: ask('TABLE FROM roadmap') })).toBe(`No ${kind.title.toLowerCase()} in these 12 notes`));
	test('that the condition fits none', () => expect(title({ hasCondition: true, answer: ask('TABLE FROM investments WHERE amount > $2B') })).toContain('fit the condition'));
	test('that notes are still read', () => expect(title({ isReading: true, kind: null, answer: null })).toBe('Reading your notes'));
	test('what is wrong with the options', () => {
		expect(messageFor({ ...situation, answer: ask('TABLE amout FROM investments') })).toMatchObject({ title: 'These options cannot be read', text: expect.stringContaining('amount') as string });
	});
});

test('how many records there are, and in how many notes', () => {
	expect([summary(1, 1, 1), summary(34, 12, 40), summary(1200, 3, 3)]).toEqual(['1 record in 1 note', '34 records in 12 of 40 notes', '1,200 records in 3 notes']);
});
