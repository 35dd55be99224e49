import { describe, expect, test } from 'vitest';
import { NewsIndex } from '../../../src/atlas/since/news-index';
import type { News } from '../../../src/model/news';
import type { Notes } from '../../read-vault';
import { TestVault } from '../vault-index';

const NORLED = 'Actors/Norled.md';
const THESIS = 'Theses/Long ferries.md';
const TODAY = '2026-03-10';
const BASE: Notes = {
	[NORLED]: '---\naliases: [Norled AS]\n---\n#actor\n\n*Updated 2026-01-04*\n',
	'Actors/Havila.md': '#actor\n\n*Updated 2025-06-01*\n',
	[THESIS]: '**Last reviewed**: 2026-01-04\n',
};

function newsOf(notes: Notes): NewsIndex {
	const vault = new TestVault({ ...BASE, ...notes });
	const news = new NewsIndex(vault.index);
	vault.tell(change => news.changed(change));
	return news;
}

const told = (news: readonly News[]): string[] => news.map(({ day, path, line, form, sentence }) => `${day} ${path}:${line + 1} ${form} ${sentence}`);
const about = (text: string, path = 'Daily/2026-01-06.md'): string[] => told(newsOf({ [path]: text }).newsAbout(NORLED, TODAY));

describe('what is new about an actor', () => {
	test.each([
		['a line that links to it', 'Orders of [[Norled]] double.\n', 'passage Orders of Norled double.'],
		['a list item', '- [[Norled]] orders two ships\n', 'passage Norled orders two ships'],
		['a line below its heading', '## [[Norled]]\n\n- Orders two ships\n', 'passage Orders two ships'],
		['a line below its plain name', '### Norled AS\n\nOrders two ships\n', 'passage Orders two ships'],
		['a row that it is the subject of', '| Company | Move |\n|---|---|\n| Norled | +3% |\n', 'row Norled — +3%'],
		['a row that links to it', '| When | What |\n|---|---|\n| Today | [[Norled]] sells a yard |\n', 'row Today — Norled sells a yard'],
		['a labelled figure', '- **Norled**: +24%\n', 'fact Norled: +24%'],
		['a thing to watch', '- [ ] [[Norled]] names a new head\n', 'watch Norled names a new head'],
		['what it does to a thesis', '- [[Norled]] wins the route, which supports [[Long ferries]]\n', 'impact Norled wins the route, which supports Long ferries'],
		['a partner by its sure name', '#actor\n\n## Partners\n\n| Partner | What |\n|---|---|\n| Norled | Hulls |\n', 'row Norled — Hulls'],
	])('is %s', (_, text, expected) => {
		const found = about(text);
		expect(found).toHaveLength(1);
		expect(found[0]?.replace(/^\S+ \S+ /, '')).toBe(expected);
	});

	test.each([
		['another name that begins so', '- Norled Shipyards orders steel\n\n| Company | Move |\n|---|---|\n| Norled Yards | +3% |\n'],
		['a line below another heading', '## [[Norled]]\n\n## Elsewhere\n\n- Rain\n'],
		['plain prose that happens to use the word', 'We talked of Norled at lunch.\n'],
	])('is not %s', (_, text) => expect(about(text)).toEqual([]));

	test.each([
		['a daily note of a later day', 'Daily/2026-01-05.md', '[[Norled]] up\n', 1],
		['a daily note with more in its name', 'Daily/2026-01-05 Monday.md', '[[Norled]] up\n', 1],
		['a daily note of the same day', 'Daily/2026-01-04.md', '[[Norled]] up\n', 0],
		['a note updated later', 'Concepts/Ports.md', '[[Norled]] up\n\n*Updated 2026-01-05*\n', 1],
		['a note updated before', 'Concepts/Ports.md', '[[Norled]] up\n\n*Updated 2026-01-03*\n', 0],
		['a note without a day', 'Concepts/Ports.md', '[[Norled]] up\n', 0],
		['a heading with a day', 'Concepts/Ports.md', '## News (Feb 2026)\n\n[[Norled]] up\n', 1],
		['an older row of a later note', 'Concepts/Ports.md', '| Date | Event |\n|---|---|\n| 2024-05-01 | [[Norled]] founded |\n\n*Updated 2026-01-05*\n', 0],
	])('counts by the day of %s', (_, path, text, count) => expect(about(text, path)).toHaveLength(count));

	test.each([
		['a month that goes on', '## News (Mar 2026)\n\n[[Norled]] up\n', '2026-03-10'],
		['a quarter that goes on', '| Quarter | Event | Notes |\n|---|---|---|\n| Q1 2026 | [[Norled]] up | x |\n', '2026-03-10'],
		['a month that is over', '## News (Feb 2026)\n\n[[Norled]] up\n', '2026-02-28'],
		['a month to come', '## News (Apr 2026)\n\n[[Norled]] up\n', null],
		['a day to come', '| Date | Event |\n|---|---|\n| 2026-03-11 | [[Norled]] up |\n', null],
	])('is of today at the latest, in %s', (_, text, day) => {
		const news = newsOf({ 'Concepts/Ports.md': text });
		expect([news.newsAbout(NORLED, TODAY)[0]?.day ?? null, news.behind(NORLED, TODAY).newest, news.newsSince('2026-01-05', TODAY).actors[0]?.newest ?? null]).toEqual([day, day, day]);
	});
	test('says of the thesis that it stands with what is said of that one', () => {
		const news = newsOf({ 'Theses/Long rails.md': '', 'Daily/2026-01-06.md': '- Tracks are laid, which supports [[Long rails]]. See [[Long ferries]].\n' });
		const said = news.newsSince('2026-01-05', TODAY).theses.map(({ title, news: [one] }) => [title, one?.polarity]);
		expect(said.sort()).toEqual([['Long ferries', null], ['Long rails', 'positive']]);
	});

	test('says with each of two theses in one line what decides it of that one, and with an actor what decides it of both', () => {
		const news = newsOf({ 'Theses/Long rails.md': '', 'Daily/2026-01-06.md': '- [[Norled]] wins the route, good for [[Long ferries]] (+). Closures hurt [[Long rails]].\n' }).newsSince('2026-01-05', TODAY);
		const said = [...news.theses, ...news.actors].map(({ title, news: [one] }) => [title, one?.verdict?.polarity, one?.verdict?.by, one?.verdict?.words]);
		expect(said.sort()).toEqual([['Long ferries', 'positive', 'sign', []], ['Long rails', 'negative', 'words', ['closures', 'hurt']], ['Norled', 'mixed', 'words', ['closures', 'hurt']]]);
	});
	test('is nothing where the actor does not say when it was updated', () => {
		expect(newsOf({ [NORLED]: '#actor\n', 'Daily/2026-01-06.md': '[[Norled]] up\n' }).behind(NORLED, TODAY)).toEqual({ count: 0, newest: null, since: null });
	});
	test('stands newest first, with links, and how its day is known', () => {
		const news = newsOf({ 'Daily/2026-01-06.md': 'See [[Norled]]: up\n', 'Concepts/Ports.md': '[[Norled]] down\n\n*Updated 2026-01-07*\n' }).newsAbout(NORLED, TODAY);
		expect(news.map(({ day, dayBy, links }) => [day, dayBy, links.map(({ start, end }) => [start, end])])).toEqual([['2026-01-07', 'updated', [[0, 6]]], ['2026-01-06', 'daily', [[4, 10]]]]);
	});
	test('that is told twice is one, with both places', () => {
		const [first, ...more] = newsOf({ 'Daily/2026-01-06.md': '- [[Norled]] up\n', 'Daily/2026-01-07.md': '- [[Norled]] up\n' }).newsAbout(NORLED, TODAY);
		expect([first?.day, first?.also, more]).toEqual(['2026-01-07', [{ path: 'Daily/2026-01-06.md', line: 0 }], []]);
	});
	test('names the theses that it concerns, and what it says of them', () => {
		const [one] = newsOf({ 'Daily/2026-01-06.md': '| Thesis | New evidence | Direction |\n|---|---|---|\n| [[Long ferries]] | [[Norled]] wins | Confirmed |\n' }).newsAbout(NORLED, TODAY);
		expect([one?.theses, one?.polarity, one?.form]).toEqual([[THESIS], 'positive', 'impact']);
	});
});

test('a thesis is behind what was written after it was reviewed', () => {
	const news = newsOf({ 'Daily/2026-01-06.md': '- Quays full, bad for [[Long ferries]]\n', 'Daily/2026-01-03.md': '- Old: [[Long ferries]]\n' });
	expect(news.behind(THESIS, TODAY)).toEqual({ count: 1, newest: '2026-01-06', since: '2026-01-04' });
});

describe('what is new in the vault', () => {
	const notes = { 'Daily/2026-01-05.md': '- [[Norled]] and [[Havila]] merge\n- [[Norled]] up\n- Fares fall, bad for [[Long ferries]]\n', 'Daily/2026-02-01.md': '- [[Norled]] next month\n', 'Daily/2026-01-04.md': '- [[Havila]] down\n' };

	test('stands with each actor and thesis, those with most first, the day itself among it', () => {
		const { actors, theses, count } = newsOf(notes).newsSince('2026-01-05', '2026-01-10');
		expect([actors, theses].map(groups => groups.map(({ title, news, newest }) => [title, news.length, newest]))).toEqual([[['Norled', 2, '2026-01-05'], ['Havila', 1, '2026-01-05']], [['Long ferries', 1, '2026-01-05']]]);
		expect(count).toBe(3);
	});
	test('leaves out what is dated ahead', () => {
		expect(newsOf(notes).newsSince('2026-01-20', '2026-01-31').count).toBe(0);
	});
	test('follows changes of notes and of names', () => {
		const vault = new TestVault({ ...BASE, 'Daily/2026-01-05.md': '- **Torghatten**: +5%\n' });
		const news = new NewsIndex(vault.index);
		vault.tell(change => news.changed(change));
		const titles = (): string[] => news.newsSince('2026-01-01', '2026-01-31').actors.map(({ title }) => title);
		expect(titles()).toEqual([]);
		vault.write({ 'Actors/Torghatten.md': '#actor\n' });
		expect(titles()).toEqual(['Torghatten']);
		vault.write({ 'Daily/2026-01-05.md': '- [[Havila]] up\n' });
		expect(titles()).toEqual(['Havila']);
		vault.remove('Daily/2026-01-05.md');
		expect(titles()).toEqual([]);
	});
});

describe('a dated bullet of an evidence log', () => {
	const days = (log: string): string[] => newsOf({ 'Theses/Long ferries.md': `#thesis\n\n*Updated 2026-01-06*\n\n## Evidence log\n\n${log}\n` }).newsAbout(NORLED, TODAY).map(({ day, sentence }) => `${day} ${sentence}`);
	test('is news of its own day, which may be bold', () => {
		expect(days('- **2026-01-05**: [[Norled]] up')).toEqual(['2026-01-05 2026-01-05: Norled up']);
	});
	test('is one piece of news where it goes on over lines', () => {
		expect(days('- 2026-01-05: Orders up, but\n  [[Norled]] sells a yard')).toEqual(['2026-01-05 Orders up, but Norled sells a yard']);
	});
});
