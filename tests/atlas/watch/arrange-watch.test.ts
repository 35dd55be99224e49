import { describe, expect, test } from 'vitest';
import { arrangeWatch } from '../../../src/atlas/watch/arrange-watch';
import type { WatchWish } from '../../../src/atlas/watch/watch-wish';
import { atlasOf, type Notes } from '../../read-vault';

const ALL: WatchWish = { search: '', grouping: 'due', roles: ['actor', 'thesis', 'note'], forms: 'all', showDone: false, onlyOverdue: false, merge: true, today: '2026-11-23' };

function arrange(notes: Notes, wish: Partial<WatchWish> = {}) {
	return arrangeWatch(atlasOf(notes).watchItems(), { ...ALL, ...wish });
}

/** Each group as `title: words, words`. */
function groups(notes: Notes, wish: Partial<WatchWish> = {}): string[] {
	return arrange(notes, wish).groups.map(({ title, events }) => `${title}: ${events.map(({ lead, isOverdue }) => `${lead.item.condition}${isOverdue ? '!' : ''}`).join(', ')}`);
}

const box = (...items: readonly string[]): string => items.map(item => `- [ ] ${item}`).join('\n');

describe('by due, as of 23 November 2026', () => {
	test('this month comes first, then what is overdue, this quarter, later, undated', () => {
		expect(
			groups({
				'a.md': box('no date', 'in 2027', 'by Dec 2026', 'Q3 2026', 'Nov 2026', '10 Nov 2026', 'Oct 2026', 'Q4 2026', '2026', 'after 2028', 'Jan 2027'),
			}),
		).toEqual(['This month: 10 Nov 2026!, Nov 2026', 'Overdue: Oct 2026!, Q3 2026!', 'This quarter: 2026, Q4 2026, by Dec 2026', 'Later: Jan 2027, in 2027, after 2028', 'Undated: no date']);
	});

	test('what may come from some day on is not late when the day has gone by', () => {
		expect(groups({ 'a.md': box('after 2025', 'after 2026') })).toEqual(['Later: after 2025, after 2026']);
	});

	test('in a group by end, start and whom it is about', () => {
		const actor = (item: string): string => `#actor\n${box(item)}`;
		expect(groups({ 'Zeta.md': actor('zeta, 2027'), 'Alpha.md': actor('alpha, 2027'), 'Beta.md': actor('beta, H2 2027') })).toEqual(['Later: alpha, 2027, zeta, 2027, beta, H2 2027']);
	});

	test('undated is folded at first, overdue is late', () => {
		expect(arrange({ 'a.md': box('no date', 'Q3 2026', '2027') }).groups.map(({ key, foldedAtFirst, isLate }) => [key, foldedAtFirst, isLate])).toEqual([
			['due overdue', false, true],
			['due later', false, false],
			['due undated', true, false],
		]);
	});

	test('done and cancelled ones are hidden and counted, or a group of their own', () => {
		const notes = { 'a.md': '- [ ] open, 2027\n- [x] done, 2027\n- [-] cancelled, 2027\n- [/] begun, 2027\n- [x] done too' };
		expect(groups(notes)).toEqual(['Later: open, 2027, begun, 2027']);
		expect(arrange(notes)).toMatchObject({ shown: 2, hiddenDone: 3, progress: { done: 2, tasks: 5 } });
		expect(groups(notes, { showDone: true })).toEqual(['Later: open, 2027, begun, 2027', 'Done: done, 2027, cancelled, 2027, done too']);
		expect(arrange(notes, { showDone: true })).toMatchObject({ shown: 5, hiddenDone: 0 });
	});
});

const VAULT: Notes = {
	'Alpha.md': '#actor #chips\n- [ ] Second site opens\n- [x] First site opens\n## Impacts\n| Thesis | Impact |\n|---|---|\n| [[Long Alpha]] | x |',
	'Beta.md': '#actor\n- [ ] what Long Alpha needs\n## Related\n- [[Long Alpha]] — (+)',
	'Theses/Long Alpha.md': '## What validates\n- [ ] [[Beta]] buys\n- [ ] margins',
	'Roadmap.md': '## Alpha\n- [ ] third chip\n## Nobody\n- [ ] rest of it',
	'Questions.md': '## What to watch\n- open to all\n\n| Event | Company |\n|---|---|\n| Ruling | [[Beta]] |',
};

describe('by whom it is about, thesis, tag and note', () => {
	test('the note itself for actors; elsewhere the actor that the item, the row or the heading names, else the note', () => {
		expect(groups(VAULT, { grouping: 'subject' })).toEqual([
			'Alpha: Second site opens, third chip',
			'Beta: what Long Alpha needs, Ruling — Beta, Beta buys',
			'Long Alpha: margins',
			'Questions: open to all',
			'Roadmap: rest of it',
		]);
	});

	test('the thesis that its note is, that it links to, or that it has the whole name of', () => {
		expect(groups(VAULT, { grouping: 'thesis' })).toEqual(['Long Alpha: what Long Alpha needs, Beta buys, margins', 'No thesis: Second site opens, third chip, Ruling — Beta, open to all, rest of it']);
	});

	test('every tag of the note', () => {
		expect(groups(VAULT, { grouping: 'tag' }).map(line => line.split(':')[0])).toEqual(['#actor', '#chips', 'No tag']);
	});

	test('the note, with how far it is: boxes only, also those that are done', () => {
		const { groups: found } = arrange(VAULT, { grouping: 'note' });
		expect(found.map(({ title, path, progress: { done, tasks } }) => `${title} (${path ?? ''}) ${done}/${tasks}`)).toEqual([
			'Alpha (Alpha.md) 1/2',
			'Beta (Beta.md) 0/1',
			'Long Alpha (Theses/Long Alpha.md) 0/2',
			'Questions (Questions.md) 0/0',
			'Roadmap (Roadmap.md) 0/2',
		]);
	});
});

describe('search and filters', () => {
	test('every word, in the item or the names around it, whatever case and accents', () => {
		const find = (search: string) => groups(VAULT, { search, grouping: 'note' });
		expect(find('SITE')).toEqual(['Alpha: Second site opens']);
		expect(find('alpha third')).toEqual(['Roadmap: third chip']);
		expect(find('#chips')).toEqual(['Alpha: Second site opens']);
		expect(find('sité zzz')).toEqual([]);
		expect(arrange(VAULT, { search: 'zzz' })).toEqual({ groups: [], shown: 0, progress: { done: 1, tasks: 7 }, hiddenDone: 0 });
	});

	test('of which notes, of which form, only what is late', () => {
		expect(groups(VAULT, { roles: ['thesis'], grouping: 'note' })).toEqual(['Long Alpha: Beta buys, margins']);
		expect(groups(VAULT, { roles: ['note'], forms: 'tasks', grouping: 'note' })).toEqual(['Roadmap: third chip, rest of it']);
		expect(groups({ 'a.md': box('2025', '2027', 'undated') }, { onlyOverdue: true })).toEqual(['Overdue: 2025!']);
	});
});

describe('an event that several notes tell of', () => {
	const notes: Notes = { 'Day.md': '- [x] Alpha second site opens', 'Alpha.md': '#actor\n- [ ] Second site opens', 'Plan.md': '## What to watch\n- Alpha second site opens, 2027' };

	test('is one line, led by the note of the actor, with the date that one of them has, and done in part', () => {
		const { groups: found, shown, progress } = arrange(notes);
		const [event] = found[0]?.events ?? [];
		expect(found.map(({ title }) => title)).toEqual(['Later']);
		expect(event).toMatchObject({ key: event?.lead.id, dueWords: '2027', state: 'partly', isOverdue: false });
		expect(event?.items.map(({ title }) => title)).toEqual(['Alpha', 'Day', 'Plan']);
		expect([shown, progress]).toEqual([1, { done: 1, tasks: 2 }]);
	});

	test('is several lines where that is wished for, or some of its notes are not shown', () => {
		expect(arrange(notes, { merge: false, showDone: true }).shown).toBe(3);
		expect(arrange(notes, { roles: ['note'], showDone: true }).groups.flatMap(({ events }) => events.map(({ items, state }) => [items.length, state]))).toEqual([[2, 'done']]);
	});

	test.each([
		['- [x] Alpha second site opens', '- [X] Alpha second site opens', 'done'],
		['- [-] Alpha second site opens', '- [x] Alpha second site opens', 'done'],
		['- [-] Alpha second site opens', '- [-] Alpha second site opens', 'cancelled'],
		['- [ ] Alpha second site opens', '- [ ] Alpha second site opens', 'open'],
		['- [/] Alpha second site opens', '- [ ] Alpha second site opens', 'partly'],
		['## Watch for\n- Alpha second site opens', '## Watch for\n- Alpha second site opens', 'untickable'],
	])('%s with %s: %s', (one, other, state) => {
		const { groups: found } = arrange({ 'Alpha.md': '#actor', 'One.md': one, 'Two.md': other }, { showDone: true });
		expect(found.flatMap(({ events }) => events.map(event => event.state))).toEqual([state]);
	});

	test('a day written into one of them goes before the words of the others', () => {
		const written = { 'Alpha.md': '#actor', 'One.md': '- [ ] Alpha second site opens, 2026', 'Two.md': '- [ ] Alpha second site opens, 2026 📅 2027-03-01' };
		expect(arrange(written).groups.flatMap(({ title, events }) => events.map(({ dueWords }) => `${title} ${dueWords ?? ''}`))).toEqual(['Later 2027-03-01']);
	});
});

describe('the id of an item', () => {
	test('stays when its line moves, and tells equal lines apart', () => {
		const ids = (text: string) => atlasOf({ 'a.md': text }).watchItems().map(({ id }) => id);
		const before = ids('## One\n- [ ] same\n- [ ] same\n## Watch list\n- [ ] same\n\n| Event |\n|---|\n| same |\n| same |');
		expect(new Set(before).size).toBe(5);
		expect(ids('Text\n\n## One\n\n- [ ] other\n- [ ] same\n- [ ] same\n## Watch list\n- [ ] same\n\n| Event |\n|---|\n| same |\n| same |').filter(id => before.includes(id))).toEqual(before);
	});
});
