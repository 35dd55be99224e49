import { describe, expect, it } from 'vitest';
import type { QuerySchema } from '../../../src/model/query';
import { choicesFor, groupKey, kindQuery, nextSort, operandKey, questionOf, sortOf } from '../../../src/views/explorer/question';
import { withFields, withGroup, withSort, withView } from '../../../src/views/explorer/rewriting';

describe('what a question says of its columns', () => {
	const question = questionOf('TABLE subject, SUM(amount) FROM investments GROUP BY subject SORT SUM(amount) DESC, "Total cost"');

	it('how it is sorted and grouped', () => {
		expect(sortOf(question, 'SUM(amount)')).toBe('descending');
		expect(sortOf(question, '"Total cost"')).toBe('ascending');
		expect(sortOf(question, 'subject')).toBeNull();
		expect(groupKey(question)).toBe('subject');
	});

	it('is called as its answer calls it', () => {
		expect(question?.fields?.map(operandKey)).toEqual(['subject', 'SUM(amount)']);
	});

	it('a text that is none has none', () => {
		expect(questionOf('TABLE (')).toBeNull();
		expect(sortOf(null, 'subject')).toBeNull();
	});

	it('a click sorts up, then down, then not at all', () => {
		expect(nextSort(null)).toEqual({ descending: false });
		expect(nextSort('ascending')).toEqual({ descending: true });
		expect(nextSort('descending')).toBeNull();
	});
});

describe('the columns that can be chosen', () => {
	const schema: QuerySchema = {
		tags: [],
		names: [],
		sources: [{ id: 'investments', title: 'Investments', icon: 'x', count: 2, columns: [
			{ key: 'amount', headers: ['Amount', 'Cost'], type: 'amount', isOwn: true },
			{ key: 'nodes', headers: ['Nodes'], type: 'text', isOwn: false },
		] }],
	};

	it('those of the kind, what every row has, and what some tables have', () => {
		const choices = choicesFor(questionOf('TABLE investments'), schema);
		expect(choices.map(({ columns }) => columns.map(({ key }) => key))).toEqual([['amount'], expect.arrayContaining(['subject', 'note', 'asOf']), ['nodes']]);
	});
});

describe('a query put another way', () => {
	const plain = 'TABLE investments OF #chips';
	const full = 'TABLE subject, amount FROM investments WHERE amount >= $1B SORT amount LIMIT 5';

	it.each([
		[withSort(plain, { key: 'amount', descending: true }), 'TABLE investments OF #chips SORT amount DESC'],
		[withSort(full, { key: 'subject', descending: false }), 'TABLE subject, amount FROM investments WHERE amount >= $1B SORT subject LIMIT 5'],
		[withSort(full, null), 'TABLE subject, amount FROM investments WHERE amount >= $1B LIMIT 5'],
		[withGroup(full, 'subject'), 'TABLE subject, amount FROM investments WHERE amount >= $1B GROUP BY subject SORT amount LIMIT 5'],
		[withView(plain, 'timeline'), 'TIMELINE investments OF #chips'],
		[withFields(plain, ['subject', 'asOf']), 'TABLE subject, asOf FROM investments OF #chips'],
		[withFields(full, null), 'TABLE FROM investments WHERE amount >= $1B SORT amount LIMIT 5'],
		[withFields('TABLE FROM investments', ['subject']), 'TABLE subject FROM investments'],
		[withSort('WHAT HURTS [[Long TSMC]]', { key: 'subject', descending: false }), null],
	])('%s', (rewritten, expected) => {
		expect(rewritten).toBe(expected);
	});
});

describe('a click on a kind', () => {
	it('asks its table; what is to be watched is ticked', () => {
		expect(questionOf(kindQuery('roadmap'))?.view).toBe('table');
		expect(questionOf(kindQuery('watch'))?.view).toBe('task');
	});
});
