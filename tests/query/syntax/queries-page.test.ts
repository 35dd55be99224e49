import { describe, expect, it } from 'vitest';
import { queriesPage } from '../../../docs/queries-page';
import { checkQuery } from '../../../src/query/check/check';
import { readQuery } from '../../../src/query/syntax/read';
import { read } from '../../house/repository';
import { schema } from '../check/schema';

const page = read('docs/queries.md').replace(/\r\n/g, '\n');
const blocks = [...page.matchAll(/^```atlas\n([^`]*)\n```$/gm)].map(([, query = '']) => query);
const inline = [...page.matchAll(/`((?:TABLE|LIST|TASK|WHAT|WHO|SINCE|DUE|COMPARE) [^`]*)`/g)].map(([, query = '']) => query).filter(query => !/^DUE (?:BEFORE|AFTER)$/.test(query));

describe('docs/queries.md', () => {
	it('says what the language says', () => {
		expect(queriesPage(page) === page, 'docs/queries.md is not what the language says now: run `node scripts/queries-doc.mjs`').toBe(true);
	});

	it('has examples', () => {
		expect(blocks.length).toBeGreaterThan(10);
		expect(inline.length).toBeGreaterThan(10);
	});

	it.each([...blocks, ...inline])('%s', query => {
		const result = readQuery(query);
		expect(result).toHaveProperty('query');
		const unknown = 'query' in result ? checkQuery(result.query, schema) : [];
		// Sources that the small vault of the tests does not have.
		expect(unknown.filter(({ message }) => !message.startsWith('There is no source'))).toEqual([]);
	});
});
