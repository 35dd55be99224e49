import { describe, expect, test } from 'vitest';
import type { ThesisRow } from '../../../src/model/thesis';
import { arrangeBoard } from '../../../src/views/theses/arrange';
import { type BoardState, FIRST_STATE, having, readBoardState, renamed, sortedBy } from '../../../src/views/theses/board-state';
import { thesesAsCsv, thesesAsMarkdown } from '../../../src/views/theses/copy';
import { emptyMessage } from '../../../src/views/theses/empty';
import { linesOf } from '../../../src/views/theses/lines';
import { balanceInWords, balanceShort, metInWords, metShort, togetherInWords } from '../../../src/views/theses/words';
import { atlasOf } from '../../read-vault';

const lists = (met: string): string => `## What validates the thesis\n\n- [${met}] Two ports order by Q3 2027\n- [ ] Fares hold\n\n## What invalidates the thesis\n\n- [ ] Diesel halves\n`;

const notes = {
	'Theses/Long ferries.md': `**Status**: Active — half weight\n**Created**: 2025-06-01\n**Last reviewed**: 2025-10-01\n**Review cadence**: monthly\n\n${lists('x')}`,
	'Theses/Short canals.md': `**Status**: Idea\n\n${lists(' ')}`,
	'Theses/Rails.md': 'Words.\n',
	'Actors/Quayside.md': '#actor\n\n## For theses\n\n- **[[Long ferries]]**: (+) orders four boats\n- **[[Short canals]]**: (-) digs a second lock\n- **[[Long ferries]]**: (-) pays late\n',
	'Daily/2026-01-02.md': '- Fares fall in [[Quayside]], which hurts [[Long ferries]].\n',
};

const rows = atlasOf(notes).knowledge.theses.board('2026-01-10');
const shown = (state: Partial<BoardState>): Array<[string | null, string[]]> => (
	arrangeBoard(rows, { ...FIRST_STATE, ...state }).groups.map(({ title, rows: of }) => [title, of.map(row => row.title)])
);

function rowOf(title: string): ThesisRow {
	const row = rows.find(one => one.title === title);
	if (row === undefined) throw new Error(`no ${title}`);
	return row;
}

describe('the order', () => {
	test('has what needs attention first, as a group of its own', () => {
		expect(shown({})).toEqual([['Needs attention', ['Long ferries']], ['Other theses', ['Short canals', 'Rails']]]);
	});
	test('by anything else is one list', () => {
		expect(shown({ sort: 'title' })).toEqual([[null, ['Long ferries', 'Rails', 'Short canals']]]);
		expect(shown({ sort: 'title', reversed: true })).toEqual([[null, ['Short canals', 'Rails', 'Long ferries']]]);
	});
	test('by review has those that name no day at the end', () => {
		expect(shown({ sort: 'review' })[0]?.[1][0]).toBe('Long ferries');
	});
	test('by newest has the undated at the end', () => {
		expect(shown({ sort: 'newest' })[0]?.[1][0]).toBe('Long ferries');
	});
	test('turns round when the same column is asked for again', () => {
		const once = sortedBy(FIRST_STATE, 'due');
		expect([once.sort, once.reversed]).toEqual(['due', false]);
		expect(sortedBy(once, 'due').reversed).toBe(true);
		expect(sortedBy(sortedBy(once, 'due'), 'title').reversed).toBe(false);
	});
});

describe('what is found', () => {
	test.each([
		[{ search: 'QUAYSIDE' }, ['Long ferries', 'Short canals']],
		[{ search: 'diesel idea' }, ['Short canals']],
		[{ statuses: ['idea'] }, ['Short canals']],
		[{ statuses: ['idea', ''] }, ['Short canals', 'Rails']],
		[{ onlyAttention: true }, ['Long ferries']],
		[{ search: 'no such words' }, []],
	])('%j', (state, titles) => {
		expect(shown(state).flatMap(([, found]) => found)).toEqual(titles);
	});
	test('statuses go by their first words, and say how many have them', () => {
		expect(arrangeBoard(rows, FIRST_STATE).statuses.map(({ title, count }) => [title, count])).toEqual([['Active', 1], ['Idea', 1], ['Not stated', 1]]);
	});
});

describe('the lines', () => {
	const opened = { ...FIRST_STATE, opened: ['Theses/Long ferries.md'] };
	const linesWith = (state: BoardState): string[] => linesOf(arrangeBoard(rows, state), state).map(({ type, level }) => `${level} ${type}`);

	test('are the theses, as long as none is opened', () => {
		expect(linesWith(FIRST_STATE)).toEqual(['1 group', '2 thesis', '1 group', '2 thesis', '2 thesis']);
	});
	test('under a thesis are its conditions, its evidence by actor and its relations', () => {
		expect(linesWith(opened).slice(1, 15)).toEqual([
			'2 thesis', '3 section', '4 condition', '4 condition', '3 section', '4 condition', '3 section', '4 actor', '5 said', '5 said', '3 section', '4 said', '3 section', '4 related',
		]);
	});
	test('each said once, with the line it stands on', () => {
		const said = linesOf(arrangeBoard(rows, opened), opened).flatMap(line => (line.type === 'said' ? [`${line.said.source.path}:${line.said.source.line + 1} ${line.said.polarity}`] : []));
		expect(said).toEqual(['Actors/Quayside.md:5 positive', 'Actors/Quayside.md:7 negative', 'Daily/2026-01-02.md:1 negative']);
	});
	test('of a closed section are left out', () => {
		expect(linesWith({ ...opened, closed: ['Theses/Long ferries.md\nactors'] })).not.toContain('4 actor');
	});
	test('have keys of their own', () => {
		const keys = linesOf(arrangeBoard(rows, opened), opened).map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	});
});

describe('the words', () => {
	test('of an actor say whether any was inferred', () => {
		expect([togetherInWords('Helps', true), togetherInWords('Helps', false)]).toEqual(['Helps, all that is said taken together, some of it inferred from the words', 'Helps, all that is said taken together']);
	});
	test('of conditions', () => {
		expect(metShort(rowOf('Long ferries'))).toBe('1 of 2 · 0 of 1');
		expect(metInWords(rowOf('Long ferries'))).toBe('1 of 2 validating conditions met, 0 of 1 invalidating conditions met');
		expect(metInWords(rowOf('Rails'))).toBe('no validating condition, no invalidating condition');
	});
	test('of evidence', () => {
		expect(balanceShort({ helps: 22, hurts: 2, mixed: 0, neutral: 4, open: 0 })).toBe('+22 −2');
		expect(balanceInWords({ helps: 22, hurts: 2, mixed: 0, neutral: 4, open: 0 })).toBe('22 help, 2 hurt, 4 neutral');
	});
});

describe('what is copied', () => {
	test('as Markdown is a table with links', () => {
		const [head, rule, first] = thesesAsMarkdown([rowOf('Long ferries')]).split('\n');
		expect(head?.split(' | ')).toHaveLength(rule?.split(' | ').length ?? 0);
		expect(first).toMatch(/^\| \[\[Theses\/Long ferries\\\|Long ferries\]\] \| Active — half weight \| 2025-06-01 \| 2025-10-01 \|/);
		expect(first).toMatch(/\| 2025-11-01 \| monthly \|/);
	});
	test('as CSV has a line for each', () => {
		expect(thesesAsCsv(rows).split('\r\n')).toHaveLength(4);
	});
});

describe('an empty board', () => {
	const message = (state: Partial<BoardState>, all = rows): string | undefined => {
		const wanted = { ...FIRST_STATE, ...state };
		return emptyMessage(arrangeBoard(all, wanted), wanted, false)?.title;
	};
	test('says what makes a note a thesis, or what hides all', () => {
		expect(message({}, [])).toBe('No thesis yet');
		expect(message({ search: 'no such words' })).toBe('Nothing found');
		expect(message({})).toBeUndefined();
	});
});

describe('what is kept', () => {
	test('comes back as it was, and nonsense as at first', () => {
		const kept: BoardState = { search: 'a', sort: 'due', reversed: true, statuses: ['idea'], onlyAttention: true, opened: ['Theses/Rails.md'], closed: ['x'] };
		expect(readBoardState(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
		expect(readBoardState({ sort: 'colour', opened: [1], search: 3 })).toEqual(FIRST_STATE);
	});
	test('follows a note to its new name', () => {
		const state = { ...FIRST_STATE, opened: ['Theses/Rails.md'], closed: ['Theses/Rails.md\nactors'] };
		expect(renamed(state, 'Theses/Rails.md', 'Theses/Trams.md')).toMatchObject({ opened: ['Theses/Trams.md'], closed: ['Theses/Trams.md\nactors'] });
	});
	test('an entry stands once', () => {
		expect(having(['a', 'b'], 'a', true)).toEqual(['b', 'a']);
		expect(having(['a', 'b'], 'a', false)).toEqual(['b']);
	});
});
