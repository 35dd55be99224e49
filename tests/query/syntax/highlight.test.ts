import { classHighlighter, highlightTree } from '@lezer/highlight';
import { expect, it } from 'vitest';
import { highlightedParser } from '../../../src/query/syntax/highlighted-parser';

function highlighted(text: string): string[] {
	const parts: string[] = [];
	highlightTree(highlightedParser.parse(text), classHighlighter, (from, to, classes) => parts.push(`${text.slice(from, to)}: ${classes.replace(/tok-/g, '')}`));
	return parts;
}

it('tells words of the language, names and values apart', () => {
	expect(highlighted('TABLE list, SUM("Total cost") FROM list OF #a WHERE list = in production AND b = [[N]] LIMIT 5')).toEqual([
		'TABLE: keyword', 'list: propertyName', ',: punctuation', 'SUM: variableName', '(: punctuation', '"Total cost": propertyName', '): punctuation', 'FROM: keyword', 'list: typeName', 'OF: keyword',
		'#a: typeName', 'WHERE: keyword', 'list: propertyName', '=: operator', 'in: literal', 'production: literal', 'AND: keyword', 'b: propertyName', '=: operator', '[[N]]: link', 'LIMIT: keyword', '5: number',
	]);
});

it('does so in half-typed text', () => {
	expect(highlighted('TABLE x WHERE a = "b')).toEqual(['TABLE: keyword', 'x: propertyName', 'WHERE: keyword', 'a: propertyName', '=: operator', '"b: string']);
});
