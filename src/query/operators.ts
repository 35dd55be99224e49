import type { CompareOperator, FieldType } from '../model/query';

const SIZES: readonly CompareOperator[] = ['>=', '<=', '>', '<', '=', '!=', 'IN'];
const TEXTS: readonly CompareOperator[] = ['CONTAINS', 'STARTS WITH'];
const NAMES: readonly CompareOperator[] = ['=', '!=', 'IN', ...TEXTS, 'HAS'];
const DATES: readonly CompareOperator[] = ['IN', 'BY', 'BEFORE', 'AFTER'];

/** What asks for words, of which a figure of a group has none. */
export const TEXTUAL: readonly CompareOperator[] = [...TEXTS, 'HAS'];

/** How a field can be compared, by what it holds; the first is the one most asked for. */
export const OPERATORS: Readonly<Record<FieldType, readonly CompareOperator[]>> = {
	amount: [...SIZES, ...TEXTS],
	capacity: [...SIZES, ...TEXTS],
	node: [...SIZES, ...TEXTS],
	date: [...DATES, ...SIZES.filter(sign => sign !== 'IN'), ...TEXTS],
	value: [...SIZES, 'BY', 'BEFORE', 'AFTER', ...TEXTS, 'HAS'],
	name: NAMES,
	status: NAMES.filter(sign => sign !== 'HAS'),
	text: ['CONTAINS', 'STARTS WITH', '=', '!=', 'IN', 'HAS'],
	number: SIZES,
	flag: ['=', '!='],
	list: ['HAS', 'CONTAINS'],
};

/** What a field holds, in words. */
export const HOLDS: Readonly<Record<FieldType, string>> = {
	amount: 'money',
	capacity: 'a capacity',
	node: 'a process node',
	date: 'a date',
	value: 'a figure',
	name: 'a name',
	status: 'a status',
	text: 'text',
	number: 'a number',
	flag: 'yes or no',
	list: 'a list',
};
