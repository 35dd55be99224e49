import { describe, expect, it } from 'vitest';
import { withFields, withGroup, withLimit, withSort, withView } from '../../../src/query/rewrite/rewrite';
import { readQuery } from '../../../src/query/syntax/read';

const up = (key: string) => ({ key, descending: false });
const down = (key: string) => ({ key, descending: true });

type Change = readonly [name: string, change: (text: string) => string | null, before: string, after: string | null];

const CHANGES: readonly Change[] = [
	['sort', text => withSort(text, down('amount')), 'TABLE investments', 'TABLE investments SORT amount DESC'],
	['sort', text => withSort(text, up('amount')), 'table investments  where amount>$1B LIMIT 3', 'table investments  where amount>$1B SORT amount LIMIT 3'],
	['sort', text => withSort(text, up('b')), 'TABLE x\n  SORT a DESC, c\n  LIMIT 3', 'TABLE x\n  SORT b\n  LIMIT 3'],
	['sort', text => withSort(text, up('a')), 'TABLE x\nWHERE a = 1\n', 'TABLE x\nWHERE a = 1\nSORT a\n'],
	['sort', text => withSort(text, up('SUM(Total cost)')), 'TABLE x GROUP BY a', 'TABLE x GROUP BY a SORT SUM("Total cost")'],
	['sort', text => withSort(text, down('COUNT()')), 'TABLE x GROUP BY a', 'TABLE x GROUP BY a SORT COUNT() DESC'],
	['sort', text => withSort(text, up('Say "no"')), 'TABLE x', String.raw`TABLE x SORT "Say \"no\""`],
	['sort', text => withSort(text, up('"Total cost"')), 'TABLE x', 'TABLE x SORT "Total cost"'],
	['sort', text => withSort(text, up('limit')), 'TABLE x', 'TABLE x SORT "limit"'],
	['no sort', text => withSort(text, null), 'TABLE x SORT a LIMIT 3', 'TABLE x LIMIT 3'],
	['no sort', text => withSort(text, null), 'TABLE x', 'TABLE x'],
	['sort of a short form', text => withSort(text, down('asOf')), 'who uses [[Acme]]', 'TABLE customer, text, asOf FROM relations WHERE supplier = [[Acme]] AND NOT former SORT asOf DESC'],
	['sort', text => withSort(text, up('a')), 'TABLE x WHERE', null],
	['group', text => withGroup(text, 'subject'), 'TABLE x SORT a', 'TABLE x GROUP BY subject SORT a'],
	['group', text => withGroup(text, 'Total cost'), 'TABLE x GROUP subject, a SORT b', 'TABLE x GROUP BY "Total cost" SORT b'],
	['no group', text => withGroup(text, null), 'TABLE x GROUP BY subject', 'TABLE x'],
	['limit', text => withLimit(text, 20), 'TABLE x LIMIT 3', 'TABLE x LIMIT 20'],
	['limit', text => withLimit(text, 20), 'TABLE x OF #a', 'TABLE x OF #a LIMIT 20'],
	['no limit', text => withLimit(text, null), 'TABLE x LIMIT 3 SORT a', 'TABLE x SORT a'],
	['view', text => withView(text, 'list'), 'explain table x', 'explain LIST x'],
	['view', text => withView(text, 'table'), 'TASK OF #a', 'TABLE FROM watch OF #a'],
	['view', text => withView(text, 'timeline'), 'DUE BY June 2026', 'TIMELINE FROM watch WHERE due BY June 2026 AND NOT done SORT due'],
	['fields', text => withFields(text, ['subject', 'Total cost']), 'TABLE x OF #a', 'TABLE subject, "Total cost" FROM x OF #a'],
	['fields', text => withFields(text, ['b']), 'TABLE a,  c FROM x', 'TABLE b FROM x'],
	['fields', text => withFields(text, ['b']), 'TABLE\nFROM x', 'TABLE b\nFROM x'],
	['fields', text => withFields(text, ['b']), 'LIST tables "Key customers"', 'LIST b FROM tables "Key customers"'],
	['fields', text => withFields(text, ['due']), 'TASK OF #a', 'TASK due FROM watch OF #a'],
	['no fields', text => withFields(text, null), 'TABLE a, b FROM x LIMIT 3', 'TABLE FROM x LIMIT 3'],
	['no fields', text => withFields(text, []), 'TABLE x', 'TABLE x'],
];

describe('a changed query', () => {
	it.each(CHANGES)('by its %s', (_, change, before, after) => {
		expect(change(before)).toBe(after);
	});

	it.each(CHANGES.filter(([, , , after]) => after !== null))('by its %s can be read', (_, change, before) => {
		expect(readQuery(change(before) ?? '')).toHaveProperty('query');
	});
});
