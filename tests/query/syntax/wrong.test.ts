import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/query/syntax/read';

/** A query that is wrong, the place where, what is said, and the text after the fix. */
type Wrong = readonly [query: string, place: string, sentence: string, fixed?: string];

const WRONG: readonly Wrong[] = [
	['', '', 'Ask for something, such as TABLE investments OF #utility, or WHO SUPPLIES [[Acme]].'],
	['investments', 'investments', 'A query begins with TABLE, LIST, TASK, TIMELINE or GRAPH, or is a question such as WHO SUPPLIES [[Acme]].'],
	['TABEL investments', 'TABEL', '"TABEL" is not understood here. Did you mean TABLE?', 'TABLE investments'],
	['SELECT amount FROM investments', 'SELECT', '"SELECT" is not understood here. Did you mean TABLE?', 'TABLE amount FROM investments'],
	['TABLE', 'TABLE', 'A source is missing, such as TABLE investments or LIST partners.'],
	['TABLE amount, capacity', 'amount, capacity', 'FROM and a source are missing behind these columns, such as FROM investments.'],
	['TABLE amount FORM investments', 'FORM', '"FORM" is not understood here. Did you mean FROM?', 'TABLE amount FROM investments'],
	['TABLE amount FROM', 'FROM', 'FROM wants a source, such as FROM investments.'],
	['TABLE amount FROM "Key customers"', '"Key customers"', 'To ask for tables by their heading, write the word tables before it.', 'TABLE amount FROM tables "Key customers"'],
	['TABLE "Key customers"', '"Key customers"', 'To ask for tables by their heading, write the word tables before it.', 'TABLE tables "Key customers"'],
	['TABLE amount, FROM investments', ',', 'There is a comma too many.', 'TABLE amount FROM investments'],
	['TABLE Total cost FROM investments', 'cost', 'Before cost there is a comma missing, or quotes around a column of several words.'],
	['TABLE TOTAL(amount) FROM investments', 'TOTAL', 'There is no function TOTAL. Did you mean SUM?', 'TABLE SUM(amount) FROM investments'],
	['TABLE FOO(amount) FROM investments', 'FOO', 'There is no function FOO. Functions are COUNT, SUM, MIN, MAX, AVG, MEDIAN.'],
	['TABLE SUM() FROM investments', 'SUM()', 'SUM of what? Name a column between the brackets, such as SUM(amount).'],
	['TABLE x OF', 'OF', 'A scope is #tag, [[Note]], "Folder/" or linked([[Note]]).'],
	['TABLE x OF utility', 'utility', 'A scope is #tag, [[Note]], "Folder/" or linked([[Note]]).'],
	['TABLE x OF #', '#', 'A tag wants a name behind its #.'],
	['TABLE x OF #a #b', '#b', 'Before #b there is AND or OR missing, or quotes around a text.'],
	['TABLE x OF [[Acme', '[[Acme', 'This link is not closed: ]] is missing.', 'TABLE x OF [[Acme]]'],
	['TABLE x OF [[Acme] LIMIT 3', '[[Acme]', 'This link is not closed: ]] is missing.', 'TABLE x OF [[Acme]] LIMIT 3'],
	['TABLE x OF [[Bank of Acme WHERE a = 1', '[[Bank of Acme WHERE a = 1', 'This link is not closed: ]] is missing.', 'TABLE x OF [[Bank of Acme]] WHERE a = 1'],
	['TABLE x WHER a = 1', 'WHER', '"WHER" is not understood here. Did you mean WHERE?', 'TABLE x WHERE a = 1'],
	['TABLE x WHERE', 'WHERE', 'A column is missing behind WHERE, such as amount or "Total cost".'],
	['TABLE x WHERE a >=', '>=', 'A value is missing behind >=, such as $10B, Q1 2026 or "text".'],
	['TABLE x WHERE a > SORT b', '>', 'A value is missing behind >, such as $10B, Q1 2026 or "text".'],
	['TABLE x WHERE a contains', 'contains', 'A value is missing behind CONTAINS, such as $10B, Q1 2026 or "text".'],
	['TABLE x WHERE a 5', '5', 'Between a and 5 an operator is missing, such as = or >=.'],
	['TABLE x WHERE a LIKE b', 'LIKE', '"LIKE" is not understood here. Did you mean CONTAINS?', 'TABLE x WHERE a CONTAINS b'],
	['TABLE x WHERE a IS NULL', 'NULL', '"NULL" is not understood here. Did you mean EMPTY?', 'TABLE x WHERE a IS EMPTY'],
	['TABLE x WHERE a IS open', 'IS', 'IS wants EMPTY or NOT EMPTY behind it; to compare, write =.', 'TABLE x WHERE a = open'],
	['TABLE x WHERE a STARTS', 'STARTS', 'STARTS wants WITH behind it.', 'TABLE x WHERE a STARTS WITH'],
	['TABLE x WHERE a = "fab LIMIT 5', '"fab LIMIT 5', 'This quote is not closed: " is missing.', 'TABLE x WHERE a = "fab" LIMIT 5'],
	['TABLE x WHERE (a = 1 LIMIT 5', '(a = 1', 'This bracket is not closed: ) is missing.', 'TABLE x WHERE (a = 1) LIMIT 5'],
	['TABLE x WHERE a = 1)', ')', 'This bracket closes none.', 'TABLE x WHERE a = 1'],
	['TABLE x WHERE a = f(x)', '(', 'Before ( there is AND or OR missing, or quotes around a text.'],
	['TABLE x WHERE a = (1, 2)', '(', 'Brackets may stand only behind IN: put text with brackets in quotes.'],
	['TABLE x WHERE a IN (1, 2,)', ',', 'There is a comma too many.', 'TABLE x WHERE a IN (1, 2)'],
	['TABLE x WHERE a IN (1, 2', '(1, 2', 'This bracket is not closed: ) is missing.', 'TABLE x WHERE a IN (1, 2)'],
	['TABLE x WHERE a > 1 b < 2', '<', 'Before < there is AND or OR missing, or quotes around a text.'],
	['TABLE x WHERE a > 1 AND', 'AND', 'A column is missing behind AND, such as amount or "Total cost".'],
	['TABLE x WHERE a = out of use', 'use', 'A scope is #tag, [[Note]], "Folder/" or linked([[Note]]); a value with the word of wants quotes, such as "out of use".'],
	['TABLE x WHERE a = 1 WHERE b = 2', 'WHERE b = 2', 'WHERE stands here twice: join the two conditions with AND or OR.'],
	['TABLE x SORT a SORT b', 'SORT b', 'SORT stands here twice: put all columns into one, with commas.'],
	['TABLE tables "A" FROM b', 'FROM b', 'FROM stands here twice: a query asks one source.'],
	['TABLE x ORDER BY a', 'ORDER', '"ORDER" is not understood here. Did you mean SORT?', 'TABLE x SORT BY a'],
	['TABLE x GROUP BY', 'BY', 'A column is missing behind BY, such as amount or "Total cost".'],
	['TABLE x LIMIT', 'LIMIT', 'LIMIT wants a number, such as LIMIT 20.'],
	['TABLE x LIMIT ten', 'ten', 'LIMIT wants a whole number from 1, such as LIMIT 20; ten is none.'],
	['TABLE x LIMIT 0', '0', 'LIMIT wants a whole number from 1, such as LIMIT 20; 0 is none.'],
	['TABLE x LIMIT 20 more', 'more', 'more is not understood here; what may follow is FROM, OF, WHERE, GROUP BY, ACROSS, SORT, LIMIT.'],
	['TABLE x ] y', ']', '] is not understood here; what may follow is FROM, OF, WHERE, GROUP BY, ACROSS, SORT, LIMIT.'],
	['DUE BY today + 99999 years', 'today + 99999 years', 'today + 99999 years is too far away: it can be 1000 years at the most.'],
	['TABLE x WHERE a > today - 9999999 days LIMIT 2', 'today - 9999999 days', 'today - 9999999 days is too far away: it can be 99999 days at the most.'],
	['WHO SUPPLIES Fjord Power LIMIT 4', 'Fjord Power', 'SUPPLIES wants the name of a note in double brackets, such as [[Acme]].', 'WHO SUPPLIES [[Fjord Power]] LIMIT 4'],
	['WHO SUPPLIES', 'SUPPLIES', 'SUPPLIES wants the name of a note in double brackets, such as [[Acme]].'],
	['WHO USES [[]]', '[[]]', 'This link is empty: write the name of a note between the brackets.'],
	['WHO EATS [[Acme]]', 'WHO', 'WHO wants SUPPLIES or USES behind it.'],
	['WHAT', 'WHAT', 'WHAT wants HURTS or HELPS behind it.'],
	['DUE June 2026', 'DUE', 'DUE wants one of these behind it: IN, BY, BEFORE, AFTER.'],
	['SINCE [[Acme]] FROM mentions', 'FROM mentions', 'A question such as this one knows where to look: leave FROM out, or begin with TABLE.'],
];

describe('a query that is wrong', () => {
	it.each(WRONG.map(wrong => [wrong[0], wrong] as const))('%s', (query, [, place, sentence, fixed]) => {
		const result = readQuery(query);
		const [error, ...others] = 'errors' in result ? result.errors : [];
		expect(others).toEqual([]);
		expect([query.slice(error?.from, error?.to), error?.message]).toEqual([place, sentence]);
		const fix = error?.fix ?? null;
		expect(fix === null ? undefined : query.slice(0, error?.from) + fix + query.slice(error?.to)).toBe(fixed);
	});

	it('tells of every quote and link that is not closed', () => {
		const result = readQuery('TABLE x OF [[Acme\nWHERE a = "b\nLIMIT 5');
		expect(result).toMatchObject({ errors: [{ from: 11, to: 17, fix: '[[Acme]]' }, { from: 28, to: 30, fix: '"b"' }] });
	});

	it('tells of every clause that stands twice', () => {
		const result = readQuery('TABLE x LIMIT 1 SORT a LIMIT 2 SORT b');
		expect('errors' in result && result.errors.map(({ from }) => from)).toEqual([23, 31]);
	});

	it('is not lost in brackets', () => {
		const result = readQuery(`TABLE x WHERE ${'('.repeat(100_000)}a`);
		expect(result).toMatchObject({ errors: [{ message: 'This is nested too deep.' }] });
	});

	it.each(['"\\""', '“"”', '"\\\n"', '[["]]'])('counts brackets behind %j', text => {
		const result = readQuery(`TABLE x OF ${text} OR ${'('.repeat(1_000)}#a${')'.repeat(1_000)}`);
		expect('errors' in result).toBe(true);
	});

	it.each(['“((”', '[[((]]', '"((\\"(("'])('takes brackets in %s for words', text => {
		const words = text.replaceAll('((', '('.repeat(60));
		expect(readQuery(`TABLE x WHERE a = ${words}`)).toHaveProperty('query');
	});
});
