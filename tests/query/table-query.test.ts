import { describe, expect, test } from 'vitest';
import type { Answer, AnswerCell } from '../../src/model/answer';
import { toCsv, toMarkdown, toText, toTsv } from '../../src/query/formats';
import { atlasOf } from '../read-vault';

const vault = {
	'Actors/Mill.md': '#actor #paper\n## Capital projects\n| Project | Amount | Timeline |\n|---|---|---|\n| North | $1B | 2026 |\n| [[Port\\|Quay]] | €2B | 2027 |',
	'Actors/Port.md': '#actor #ships/port\n## Capital projects\n| Project | Amount | Timeline |\n|---|---|---|\n| Crane | $3M | 2025 |',
	'Concepts/Silicon.md': `## [[Mill]]
| Generation | Node | Status |
|---|---|---|
| M1 | 3nm | Shipping |

## Others
| Company | Chip | Node | Status |
|---|---|---|---|
| [[Port]] | P1 | 2nm | Planned |
| Nobody | N1 | 5nm | Planned |`,
};
const atlas = atlasOf(vault);

function rows(query: string): string[] {
	const answer = atlas.query(query, '2026-01-06');
	return 'errors' in answer ? answer.errors.map(({ from, message }) => `${from}: ${message}`) : answer.rows.map(({ cells, path, line }) => `${path}:${line} ${cells.map(({ text }) => text).join(' | ')}`);
}

describe('TABLE kind OF scope', () => {
	test('all rows of a kind, by note and line', () => {
		expect(rows('TABLE investments')).toEqual(['Actors/Mill.md:4 Mill | North | $1B | 2026 | ', 'Actors/Mill.md:5 Mill | Quay | €2B | 2027 | ', 'Actors/Port.md:4 Port | Crane | $3M | 2025 | ']);
	});

	test('the subject is the heading\'s actor, or the Company column\'s', () => {
		expect(rows('table from roadmap').map(row => row.split(' ').slice(1, 3).join(' '))).toEqual(['Mill |', 'Port |', 'Nobody |']);
	});

	test('of a tag, a nested tag, a note, a folder: by subject or by note', () => {
		expect(rows('TABLE investments OF #paper')).toHaveLength(2);
		expect(rows('TABLE investments OF #ships')).toHaveLength(1);
		expect(rows('TABLE roadmap OF [[Port]]')).toHaveLength(1);
		expect(rows('TABLE roadmap OF #paper')).toHaveLength(1);
		expect(rows('TABLE roadmap OF "Concepts/"')).toHaveLength(3);
	});

	test('what is wrong, and where', () => {
		expect(rows('LIST investments')).toEqual(['0: A query begins with TABLE, for example: TABLE investments OF #hyperscaler']);
		expect(rows('TABLE investmnets')).toEqual(['6: There is no kind "investmnets". Did you mean "investments"?']);
		expect(rows('TABLE investments OF')).toEqual(['20: OF wants #tag, [[Note]] or "Folder/"']);
		expect(rows('TABLE investments WHERE')[0]).toMatch(/^18: "WHERE" is not understood here/);
		expect(rows('')[0]).toMatch(/^0: /);
	});
});

function answerOf(titles: readonly string[], rows: ReadonlyArray<readonly AnswerCell[]>): Answer {
	const columns = titles.map(title => ({ key: title, title, type: 'text' as const }));
	const row = { key: '', path: '', line: 0, asOf: null, doubts: [], apart: null, watch: null, date: null, members: null };
	return { view: 'table', columns, rows: rows.map(cells => ({ ...row, cells })), notes: [], explanation: [] };
}

describe('formats', () => {
	const answer = atlas.query('TABLE investments OF [[Mill]]', '2026-01-06');
	const mill: Answer = 'errors' in answer ? answerOf([], []) : answer;

	test('Markdown keeps links alive and pipes escaped', () => expect(toMarkdown(mill).split('\n')[3]).toBe('| Mill | [[Port\\|Quay]] | €2B | 2027 |  |'));
	test('CSV quotes as RFC 4180 says and guards formulas, not figures', () => {
		const cell = (text: string) => ({ text, raw: text, links: [], value: null, inferred: null });
		const odd = answerOf(['a'], ['x,"y"', '=1+1', '-5%', '+cmd', '@x'].map(text => [cell(text)]));
		expect(toCsv(odd)).toBe('a\r\n"x,""y"""\r\n\'=1+1\r\n-5%\r\n\'+cmd\r\n\'@x');
	});
	test('text of more rows than a call takes arguments', () => {
		const cells = [{ text: 'row', raw: 'row', links: [], value: null, inferred: null }];
		const many = answerOf(['a'], Array.from({ length: 200_000 }, () => cells));
		expect(toText(many).length).toBe('a'.length + 200_000 * '\nrow'.length);
	});
	test('TSV has no tab in a cell', () => expect(toTsv(answerOf(['a\tb'], []))).toBe('a b'));
});
