import { describe, expect, it } from 'vitest';
import type { QuerySchema } from '../../../src/model/query';
import { kindQuery } from '../../../src/views/asking/kind-query';
import { choicesFor, groupedFields, groupKey, nextSort, operandKey, questionOf, sortOf, ungrouped } from '../../../src/views/explorer/question';
import { column } from '../answer/answers';

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

describe('grouping by a click', () => {
	const columns = [column('subject', 'name'), column('project', 'name'), column('amount', 'amount'), column('capacity', 'capacity'), column('asOf', 'date')];
	const grouped = [column('subject', 'name'), column('project', 'name'), column('COUNT()', 'number'), column('SUM(amount)', 'amount'), column('SUM(capacity)', 'capacity')];

	it('shows whose groups, what tells their members apart, how many, and the sums', () => {
		expect(groupedFields(columns, 'subject')).toEqual(grouped.map(({ key }) => key));
		expect(groupedFields(columns, 'project')).toEqual(['project', 'subject', 'COUNT()', 'SUM(amount)', 'SUM(capacity)']);
	});

	it('is taken back', () => {
		expect(ungrouped(grouped).map(({ key }) => key)).toEqual(['subject', 'project', 'amount', 'capacity']);
		expect(groupedFields(ungrouped(grouped), 'subject')).toEqual(grouped.map(({ key }) => key));
	});
});

describe('a click on a kind', () => {
	it('asks its table; what is to be watched is ticked', () => {
		expect(questionOf(kindQuery('roadmap'))?.view).toBe('table');
		expect(questionOf(kindQuery('watch'))?.view).toBe('task');
	});
});
