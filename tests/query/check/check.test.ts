import { describe, expect, it } from 'vitest';
import { checkQuery } from '../../../src/query/check/check';
import { readQuery } from '../../../src/query/syntax/read';
import { schema } from './schema';

function check(text: string) {
	const result = readQuery(text);
	expect(result).not.toHaveProperty('errors');
	return 'query' in result ? checkQuery(result.query, schema) : [];
}

describe('a query that can be asked', () => {
	it.each([
		'TABLE investments OF #utility',
		'TABLE INVESTMENTS OF #Utility/Nuclear',
		'TABLE subject, PROJECT, asof, "total  COST" FROM investments',
		'TABLE SUM(amount), COUNT(project), MAX(timeline) FROM investments GROUP BY subject',
		'TABLE SUM(amount) FROM investments',
		'TABLE investments WHERE amount >= $10B AND capacity > 2.4 GW',
		'TABLE investments WHERE amount IN ($5B, €400M)',
		'TABLE investments WHERE amount = $5B to $10B',
		'TABLE investments WHERE amount = $10 billion',
		'TABLE investments WHERE amount = "$10 billion"',
		'TABLE investments WHERE amount CONTAINS undisclosed',
		'TABLE investments WHERE opened AFTER 2025 AND due BY June 2026 AND timeline IN H1 2026',
		'TABLE investments WHERE timeline BEFORE today + 30 days AND asOf AFTER updated([[Acme]])',
		'TABLE investments WHERE timeline BY "end of June 2026"',
		'TABLE investments WHERE status = in production OR status STARTS WITH under',
		'TABLE investments WHERE subject = [[Copper mines]] AND location = Long Form',
		'TABLE investments WHERE tags HAS #robotics AND links HAS [[Acme]]',
		'TABLE investments WHERE line > 5 AND "Line" CONTAINS north',
		'TABLE investments WHERE SUM(amount) > $1B AND COUNT() > 3 GROUP BY subject',
		'TABLE investments WHERE (amount > $1B OR capacity > 1 GW) AND (COUNT() > 3 OR MAX(timeline) AFTER 2026) GROUP BY subject',
		'TABLE subject, SUM(amount) FROM investments ACROSS status',
		'TABLE roadmap WHERE node <= 3nm OR node = 18A',
		'TABLE relations WHERE former AND NOT inferred AND supplier = Acme',
		'TABLE stats WHERE value >= $10B OR value BY 2026 OR value = any words',
		'TABLE tables "Anything" WHERE whatever >= 5 AND "Other column" IS EMPTY',
		'TASK OF "Actors/" AND NOT linked([[Copper mines]])',
		'WHAT HURTS [[Long copper]]',
		'SINCE [[Acme]]',
		'DUE BY June 2026',
		'COMPARE [[Acme]], [[Fjord Power]]',
	])('%s', text => {
		expect(check(text)).toEqual([]);
	});
});

/** A query, the place that is wrong, what is said, and what should stand there instead. */
const WRONG: ReadonlyArray<readonly [query: string, place: string, sentence: string, fix?: string]> = [
	['TABLE investmets', 'investmets', 'There is no source "investmets". Did you mean investments?', 'investments'],
	['TABLE zebras', 'zebras', 'There is no source "zebras". Sources are investments, roadmap, stats, timeline, impacts, relations, watch, mentions.'],
	['TABLE amout FROM investments', 'amout', 'There is no column amout in investments. Did you mean amount?', 'amount'],
	['TABLE subjct FROM investments', 'subjct', 'There is no column subjct in investments. Did you mean subject?', 'subject'],
	['TABLE colour FROM roadmap', 'colour', 'There is no column colour in roadmap. Columns are product, node, timeline, specs.'],
	['TABLE opened FROM stats', 'opened', 'opened asks for a date, and stats has no column of dates.'],
	['TABLE Facility FROM investments', 'Facility', 'Facility is a header: headers stand in quotes.', '"Facility"'],
	['TABLE "Facilty" FROM investments', '"Facilty"', 'There is no column "Facilty" in investments. Did you mean "Facility"?', '"Facility"'],
	['TABLE COUNT FROM investments', 'COUNT', 'There is no column COUNT in investments. Did you mean COUNT()?', 'COUNT()'],
	['TABLE investments OF #utilty', '#utilty', 'No note is tagged #utilty. Did you mean #utility?', '#utility'],
	['TABLE investments OF #util', '#util', 'No note is tagged #util.'],
	['TABLE investments OF #robotics AND NOT [[Nortwind]]', '[[Nortwind]]', 'No note is called Nortwind. Did you mean Northwind?', '[[Northwind]]'],
	['TABLE investments OF linked([[Nortwind]])', 'linked([[Nortwind]])', 'No note is called Nortwind. Did you mean Northwind?', 'linked([[Northwind]])'],
	['TABLE investments OF [[Zebra]]', '[[Zebra]]', 'No note is called Zebra.'],
	['WHAT HURTS [[Long coper]]', '[[Long coper]]', 'No note is called Long coper. Did you mean Long copper?', '[[Long copper]]'],
	['WHAT HURTS [[Zebra]]', '[[Zebra]]', 'No note is called Zebra.'],
	['WHO SUPPLIES [[Zebra]]', '[[Zebra]]', 'No note is called Zebra.'],
	['WHO USES [[Zebra]]', '[[Zebra]]', 'No note is called Zebra.'],
	['SINCE [[Zebra]]', '[[Zebra]]', 'No note is called Zebra.'],
	['TABLE impacts WHERE thesis = [[Zebra]]', '[[Zebra]]', 'No note is called Zebra.'],
	['TABLE investments WHERE subject = [[Nortwind]]', '[[Nortwind]]', 'No note is called Nortwind. Did you mean Northwind?', '[[Northwind]]'],
	['TABLE investments WHERE subject IN ([[Acme]], [[Zebra]])', '[[Zebra]]', 'No note is called Zebra.'],
	['TABLE investments WHERE links HAS [[Zebra]]', '[[Zebra]]', 'No note is called Zebra.'],
	['TABLE investments WHERE asOf AFTER updated([[Nortwind]])', '[[Nortwind]]', 'No note is called Nortwind. Did you mean Northwind?', '[[Northwind]]'],
	['TABLE investments WHERE tags HAS #utilty', '#utilty', 'No note is tagged #utilty. Did you mean #utility?', '#utility'],
	['TABLE investments WHERE amount >= 2 GW', '2 GW', 'amount is money; 2 GW is power. Write an amount such as $10B, or ask capacity >= 2 GW.'],
	['TABLE investments WHERE capacity >= $2B', '$2B', 'capacity is a capacity; $2B is money. Write a capacity such as 2.4 GW, or ask amount >= $2B.'],
	['TABLE investments WHERE amount >= 2', '2', '2 of what? Write $2M or €2M.'],
	['TABLE investments WHERE amount >= 10B', '10B', '10B of what? Write $10B or €10B.'],
	['TABLE investments WHERE capacity >= 2', '2', '2 of what? Write 2 GW or 2 MW.'],
	['TABLE roadmap WHERE node <= 3', '3', '3 of what? Write 3nm.'],
	['TABLE investments WHERE amount > much', 'much', 'amount is money; much is text. Write an amount such as $10B.'],
	['TABLE investments WHERE amount = undisclosed', 'undisclosed', 'undisclosed states nothing: ask for that by amount IS EMPTY.'],
	['TABLE investments WHERE timeline BY June', 'June', 'timeline is a date; June is text. Write a date such as Q1 2026, June 2026 or 2026-03-01.'],
	['TABLE investments WHERE timeline BY "the end"', '"the end"', 'timeline is a date; "the end" is text. Write a date such as Q1 2026, June 2026 or 2026-03-01.'],
	['TABLE investments WHERE amount BY 2025', 'amount BY 2025', 'amount holds money, which cannot be compared by BY; it can by >=, <=, >, <, =, !=, IN, CONTAINS, STARTS WITH.'],
	['TABLE investments WHERE location > 5', 'location > 5', 'location holds text, which cannot be compared by >; it can by CONTAINS, STARTS WITH, =, !=, IN, HAS.'],
	['TABLE investments WHERE status', 'status', 'status holds a status, which is no condition by itself: compare it, such as status IS NOT EMPTY.', 'status IS NOT EMPTY'],
	['TABLE relations WHERE former = maybe', 'maybe', 'former is yes or no.'],
	['TABLE investments WHERE line > first', 'first', 'line is a plain number; first is none.'],
	['TABLE investments WHERE amount = [[Acme]]', '[[Acme]]', 'amount cannot be compared with a note.'],
	['TABLE investments WHERE project CONTAINS [[Acme]]', '[[Acme]]', 'CONTAINS looks for words: write them in quotes.', '"Acme"'],
	['TABLE investments WHERE status = #robotics', '#robotics', 'Tags are asked for by tags HAS #tag, or by OF #tag.'],
	['TABLE investments WHERE amount > today', 'today', 'amount cannot be compared with a day.'],
	['TABLE stats WHERE value >= big', 'big', 'value can be compared by >= with a figure or a date only; big is none.'],
	['TABLE investments WHERE amount >= $10B SROT amount', '$10B SROT amount', '"$10B SROT amount" holds the word SROT. Did you mean SORT? Put a text in quotes.', '$10B SORT amount'],
	['TABLE investments WHERE status = open LIMT 5', 'open LIMT 5', '"open LIMT 5" holds the word LIMT. Did you mean LIMIT? Put a text in quotes.', 'open LIMIT 5'],
	['TABLE investments WHERE amount >= $10B opened after 2025', '$10B opened after 2025', '"$10B opened after 2025" holds the word after: AND or OR is missing before another condition, or quotes around a text.'],
	['TABLE investments WHERE amount >= $10B in 2025', '$10B in 2025', '"$10B in 2025" holds the word in: AND or OR is missing before another condition, or quotes around a text.'],
	['TABLE investments WHERE amount >= $10B capacity', '$10B capacity', '"$10B capacity" says more than one thing: join conditions with AND or OR.'],
	['TABLE SUM(timeline) FROM investments GROUP BY subject', 'timeline', 'SUM wants figures, and timeline holds a date. Figures are in amount, capacity.'],
	['TABLE subject, SUM(amount) FROM investments', 'SUM(amount)', 'A figure of a group wants groups: say which with GROUP BY, such as GROUP BY subject.'],
	['TABLE investments SORT SUM(amount)', 'SUM(amount)', 'A figure of a group wants groups: say which with GROUP BY, such as GROUP BY subject.'],
	['TABLE investments WHERE SUM(amount) > $1B', 'SUM(amount)', 'WHERE asks of one row at a time: figures of a group want GROUP BY.'],
	['TABLE investments WHERE amount > $1B OR COUNT() > 3 GROUP BY subject', 'COUNT() > 3', 'Rows are chosen before there are groups: join what is asked of rows and what is asked of groups with AND.'],
	['TABLE investments WHERE NOT (COUNT() > 3 AND status = open) GROUP BY subject', 'COUNT() > 3', 'Rows are chosen before there are groups: join what is asked of rows and what is asked of groups with AND.'],
	['TABLE investments WHERE SUM(amount) CONTAINS 5 GROUP BY subject', 'SUM(amount) CONTAINS 5', 'SUM(amount) holds money, which cannot be compared by CONTAINS; it can by >=, <=, >, <, =, !=, IN.'],
	['TABLE COUNT(), SUM(amount) FROM investments ACROSS status', 'COUNT()', 'ACROSS spreads the last column, which alone may be a figure of several rows.'],
	['TABLE subject, SUM(amount) FROM investments ACROSS status SORT SUM(amount)', 'SUM(amount)', 'ACROSS spreads the last column, which alone may be a figure of several rows.'],
	['TABLE investments WHERE tags HAS [[Acme]]', '[[Acme]]', 'tags cannot be compared with a note.'],
	['TABLE investments GROUP BY subject ACROSS status', 'status', 'ACROSS and GROUP BY do not go together: leave one out.'],
];

describe('a query that cannot', () => {
	it.each(WRONG.map(wrong => [wrong[0], wrong] as const))('%s', (query, [, place, sentence, fix]) => {
		const errors = check(query);
		expect(errors.map(({ from, to, message, fix }) => [query.slice(from, to), message, fix])).toEqual([[place, sentence, fix ?? null]]);
	});

	it('is told all that is wrong, in the order of the text', () => {
		const errors = check('TABLE amout FROM investments OF #utilty WHERE capacty > 2 GW');
		expect(errors.map(({ fix }) => fix)).toEqual(['amount', '#utility', 'capacity']);
	});
});
