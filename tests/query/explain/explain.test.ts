import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/query/explain/explain';
import { fullText } from '../../../src/query/explain/full-text';
import { readQuery } from '../../../src/query/syntax/read';
import { schema } from '../check/schema';

function explained(text: string): string[] {
	const read = readQuery(text);
	expect(read).toHaveProperty('query');
	return 'query' in read ? explain(read.query, text, schema) : [];
}

const CAREFUL = 'Rows that only may fit are shown and marked; rows that cannot be compared, such as those without a value, are left out and counted.';

describe('how a query is read', () => {
	it.each<[string, readonly string[]]>([
		['TABLE investments', ['A table with the columns that its source has.', 'Asked of investments (Investments and projects), which has 412 records.']],
		['LIST project FROM investments LIMIT 5', ['A list with project.', 'Asked of investments (Investments and projects), which has 412 records.', 'At most 5 rows.']],
		[
			`TABLE subject, "Total cost", SUM(capacity) FROM investments
			OF #utility AND NOT ([[Acme]] OR "Old/" OR linked([[Northwind]]))
			WHERE amount >= $10 billion AND opened AFTER 2025 AND (status = in production OR location IS NOT EMPTY)
			GROUP BY subject SORT SUM(amount) DESC, subject LIMIT 20`,
			[
				'A table with subject, "Total cost" and SUM(capacity).',
				'Asked of investments (Investments and projects), which has 412 records.',
				'Only what is about, or stands in, a note that is tagged #utility and not (Acme or in the folder "Old/" or linked with Northwind).',
				'Only where amount is at least $10 billion and opened is after 2025 and (status is in production or location states something).',
				'"Total cost" is the column amount.',
				'opened asks of the date in timeline where it tells of that step; where a date leaves that open, rows may fit.',
				'$10 billion is read as $10B.',
				'2025 is 2025-01-01 to 2025-12-31.',
				CAREFUL,
				'One row for every subject. Figures of different currencies and units are not added up.',
				'Sorted by SUM(amount), falling, then by subject, rising; rows without a value come last.',
				'At most 20 groups.',
			],
		],
		[
			'EXPLAIN WHO SUPPLIES [[Acme]]',
			[
				'In full: TABLE supplier, text, asOf FROM relations WHERE customer = [[Acme]] AND NOT former',
				'A table with supplier, text and asOf.',
				'Asked of relations (Relations), which has 820 records.',
				'Only where customer is Acme and it is not former.',
				CAREFUL,
			],
		],
		[
			'DUE BY "by 2030"',
			[
				'In full: TASK FROM watch WHERE due BY "by 2030" AND NOT done SORT due',
				'A list to tick with the columns that its source has.',
				'Asked of watch (To watch), which has 140 records.',
				'Only where due is over by the end of "by 2030" and it is not done.',
				'by 2030 is all days until 2030-12-31.',
				CAREFUL,
				'Sorted by due, rising; rows without a value come last.',
			],
		],
		[
			'COMPARE #utility',
			[
				'In full: TABLE metric, value FROM stats OF #utility ACROSS subject',
				'A table with metric and value.',
				'Asked of stats (Quick stats), which has 2310 records.',
				'Only what is about, or stands in, a note that is tagged #utility.',
				'The last column is spread: one column for every subject.',
			],
		],
		[
			'TABLE tables "Key customers" WHERE NOT Share > 10% AND NOT updated AFTER updated([[Acme]])',
			[
				'A table with the columns that its source has.',
				'Asked of all tables under the heading "Key customers".',
				'Only where it is not so that Share is above 10% and it is not so that updated is after the day when Acme was updated.',
				CAREFUL,
			],
		],
	])('%s', (text, sentences) => {
		expect(explained(text)).toEqual(sentences);
	});
});

describe('a query in full', () => {
	it.each([
		['table  investments of #a', 'TABLE FROM investments OF #a'],
		['TABLE a FROM x WHERE b NOT IN (1,2) AND NOT (c = 3 AND (d = 4 OR e = 5))', 'TABLE a FROM x WHERE b NOT IN (1, 2) AND NOT (c = 3 AND (d = 4 OR e = 5))'],
		['TABLE x WHERE a is not empty and not b = 1 and not former', 'TABLE FROM x WHERE a IS NOT EMPTY AND NOT b = 1 AND NOT former'],
		['TASK', 'TASK FROM watch'],
		['TABLE x WHERE a BEFORE TODAY + 3 weeks', 'TABLE FROM x WHERE a BEFORE today + 3 weeks'],
		[
			'TABLE project, amount FROM investments OF #utility WHERE amount >= $10B AND opened AFTER 2025 SORT amount DESC LIMIT 20',
			'TABLE project, amount\nFROM investments\nOF #utility\nWHERE amount >= $10B AND opened AFTER 2025\nSORT amount DESC\nLIMIT 20',
		],
	])('%s', (text, full) => {
		const read = readQuery(text);
		expect('query' in read ? fullText(read.query) : read).toBe(full);
	});
});
