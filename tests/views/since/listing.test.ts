import { describe, expect, test } from 'vitest';
import type { Behind, News, NewsGroup, NewsSince } from '../../../src/model/news';
import { sinceAsMarkdown } from '../../../src/views/since/copy';
import { emptyMessage } from '../../../src/views/since/empty';
import { linesOf, listingOf, NO_LISTING } from '../../../src/views/since/listing';
import { FIRST_STATE, readSinceState, renamed, setClosed } from '../../../src/views/since/since-state';

const NONE: Behind = { count: 0, newest: null, since: null };

function news(sentence: string, line: number, part: Partial<News> = {}): News {
	return { path: 'Daily/2026-01-06.md', line, day: '2026-01-06', dayBy: 'daily', sentence, links: [], form: 'passage', theses: [], polarity: null, verdict: null, also: [], ...part };
}

function group(title: string, all: readonly News[]): NewsGroup {
	return { path: `Actors/${title}.md`, title, news: all, newest: all[0]?.day ?? '' };
}

const orders = Array.from({ length: 8 }, (_, at) => news(`Order ${at + 1}`, at));
const SINCE: NewsSince = { since: '2026-01-01', actors: [group('Mill', orders), group('Port', [news('Closes [early]', 9, { theses: ['Theses/Long paper.md'] }), news('Order 1', 0)])], theses: [], count: 9 };
const listed = (search = '') => listingOf(SINCE, { ...FIRST_STATE, search }, () => NONE);
const keysOf = (...args: Parameters<typeof linesOf>) => linesOf(...args).map(line => (line.type === 'news' ? line.news.sentence : line.type === 'more' ? `all ${line.count}` : line.group.title));

describe('what is new is listed', () => {
	test('with the newest five lines of each group, and the way to all', () => {
		expect(keysOf(listed(), FIRST_STATE)).toEqual(['Mill', 'Order 1', 'Order 2', 'Order 3', 'Order 4', 'Order 5', 'all 8', 'Port', 'Closes [early]', 'Order 1']);
		expect(keysOf(listed(), { ...FIRST_STATE, whole: ['Actors/Mill.md'] })).toHaveLength(12);
	});

	test('with nothing of what is closed', () => {
		expect(keysOf(listed(), setClosed(FIRST_STATE, ['Actors/Mill.md'], true))).toEqual(['Mill', 'Port', 'Closes [early]', 'Order 1']);
	});

	test('with all that has the words, in the line or in the names around it', () => {
		expect(keysOf(listed('order'), { ...FIRST_STATE, search: 'order' })).toHaveLength(11);
		expect(keysOf(listed('port PAPER'), FIRST_STATE)).toEqual(['Port', 'Closes [early]']);
		expect(keysOf(listed('2026-01-06 early'), FIRST_STATE)).toEqual(['Port', 'Closes [early]']);
	});

	test('but for what has only the date of its note, where that is not wanted', () => {
		const all = [news('In a row', 0, { dayBy: 'own' }), news('In a daily note', 1), news('Somewhere in a note', 2, { dayBy: 'updated' })];
		const only = listingOf({ ...SINCE, actors: [group('Mill', all), group('Port', all.slice(2))], count: 3 }, { ...FIRST_STATE, onlyOwnDays: true }, () => NONE);
		expect(keysOf(only, FIRST_STATE)).toEqual(['Mill', 'In a row', 'In a daily note']);
		expect(only).toMatchObject({ shown: 2, all: 3, counts: { actors: 1, theses: 0 } });
	});

	test('and counted once, however many it names', () => {
		expect(listed()).toMatchObject({ shown: 9, all: 9, counts: { actors: 2, theses: 0 } });
	});

	test('and no two lines have one key', () => {
		const keys = linesOf(listed(), FIRST_STATE).map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('and copied with day and note', () => {
		const shown = listingOf({ ...SINCE, actors: [group('Mill', [news('Order', 0), news('Old', 1, { dayBy: 'updated', path: 'Actors/Port.md' })])] }, FIRST_STATE, () => NONE);
		expect(sinceAsMarkdown(shown)).toBe('## [[Actors/Mill|Mill]]\n\n- 2026-01-06: Order ([[Daily/2026-01-06|2026-01-06]])\n- 2026-01-06 (date of the note): Old ([[Actors/Port|Port]])');
	});
});

describe('an empty list says', () => {
	test.each([
		['that notes are being read', emptyMessage(NO_LISTING, FIRST_STATE, '2026-01-01', true), 'Reading your notes'],
		['what a date is', emptyMessage(NO_LISTING, { ...FIRST_STATE, span: 'date' }, null, false), 'Since when?'],
		['what could not be read', emptyMessage(NO_LISTING, { ...FIRST_STATE, span: 'date', date: 'soon' }, null, false), 'No date can be read from “soon”'],
		['what was not found', emptyMessage({ ...NO_LISTING, all: 4 }, { ...FIRST_STATE, search: 'x' }, '2026-01-01', false), 'Nothing found'],
		['what is left out', emptyMessage({ ...NO_LISTING, all: 4 }, { ...FIRST_STATE, onlyOwnDays: true }, '2026-01-01', false), 'Nothing found'],
		['where there is something', emptyMessage({ ...NO_LISTING, counts: { actors: 0, theses: 2 }, all: 4 }, FIRST_STATE, '2026-01-01', false), 'Nothing new about actors'],
		['what is new at all', emptyMessage(NO_LISTING, FIRST_STATE, '2026-01-01', false), 'Nothing new since 2026-01-01'],
	])('%s', (_, message, title) => {
		expect(message?.title).toBe(title);
	});

	test('nothing where something is listed', () => {
		expect(emptyMessage(listed(), FIRST_STATE, '2026-01-01', false)).toBeNull();
	});
});

describe('what the list keeps', () => {
	test('is read again, and what is not as it should be is as at first', () => {
		const state = { span: 'date', date: 'Dec 2025', by: 'theses', search: 'x', onlyOwnDays: true, closed: ['a'], whole: ['b'] };
		expect(readSinceState(state)).toEqual(state);
		expect(readSinceState({ span: 'year', date: 5, by: null, search: [], onlyOwnDays: 'yes', closed: 'a', whole: [1] })).toEqual(FIRST_STATE);
		expect(readSinceState(null)).toEqual(FIRST_STATE);
	});

	test('follows a note to its new name', () => {
		expect(renamed({ ...FIRST_STATE, closed: ['a.md', 'b.md'], whole: ['a.md'] }, 'a.md', 'c.md')).toMatchObject({ closed: ['c.md', 'b.md'], whole: ['c.md'] });
	});
});
