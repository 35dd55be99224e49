import { describe, expect, test } from 'vitest';
import { ANSWER_FORMATS, asText } from '../../src/atlas/answer-formats';
import { answerOf } from '../query/run/answers';
import { atlasOf } from '../read-vault';

const atlas = atlasOf({ 'A.md': '#actor\n\n## Capital projects\n\n| Project | Amount | Timeline |\n|---|---|---|\n| North | $1B | 2026 |\n| South | $2B | May 2026 |\n' });

describe('an answer as text', () => {
	const found = answerOf(atlas, 'TABLE project FROM investments WHERE timeline IN H1 2026');

	test.each(ANSWER_FORMATS)('says in %s what only may fit', format => {
		const text = asText(found, format);
		expect(text.replaceAll('\\', '').replaceAll('""', '"')).toContain('"2026" may fall outside H1 2026');
	});

	test('as JSON is cells with what they mean and where they stand, and doubts where there are any', () => {
		const doubts = ['"2026" may fall outside H1 2026'];
		expect(JSON.parse(asText(found, 'json'))).toMatchObject({ columns: ['Project'], rows: [{ cells: [{ text: 'North' }], path: 'A.md', line: 6, doubts }, { cells: [{ text: 'South' }], path: 'A.md', line: 7 }], notes: ['2 rows.', '1 of them only may fit.'] });
		expect(asText(found, 'json').match(/"doubts"/g)).toHaveLength(1);
	});

	test.each(ANSWER_FORMATS)('says in %s how a query is read', format => {
		expect(asText(answerOf(atlas, 'EXPLAIN TABLE project FROM investments'), format)).toContain('A table with project.');
	});
});
