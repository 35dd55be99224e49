import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import type { WatchItem } from '../../../src/model/watch';
import { dossierOf } from '../../read-vault';

function first(text: string): WatchItem {
	const [item] = dossierOf('a.md', text).watch;
	if (item === undefined) throw new Error('There is no item in the note.');
	return item;
}

describe('days written into an item', () => {
	test.each([
		['- [ ] Ruling expected Q3 2026 📅 2026-06-30', 'Ruling expected Q3 2026', '2026-06-30', '2026-06-30'],
		['- [ ] Ruling by 2027 [due:: 2026-06-30]', 'Ruling by 2027', '2026-06-30', '2026-06-30'],
		['- [ ] Ruling (due:: 2026-06-30)', 'Ruling', '2026-06-30', '2026-06-30'],
		['- [ ] Ruling 📅 2026-06-30 #court ^id', 'Ruling #court', '2026-06-30', '2026-06-30'],
		['- [ ] Ruling 📅 2026-06-30 — may slip', 'Ruling — may slip', '2026-06-30', '2026-06-30'],
		['- [ ] 📅 2026-06-30', '📅 2026-06-30', '2026-06-30', '2026-06-30'],
		['- [/] Ruling in Q3 2026', 'Ruling in Q3 2026', null, 'Q3 2026'],
		['- [ ] Read the plan ⏳ 2026-06-30', 'Read the plan', null, null],
		['- [ ] Read the plan in Q3 2026 🛫 2026-06-30', 'Read the plan in Q3 2026', null, 'Q3 2026'],
	])('a due day goes before the words, and is none of them: %s', (line, condition, writtenDue, dueWords) => {
		expect(first(line)).toMatchObject({ condition, writtenDue, dueWords });
	});

	test('due from the day to that day', () => {
		expect(first('- [ ] Ruling 📅 2026-06-30').due).toEqual({ start: '2026-06-30', end: '2026-06-30', precision: 'day', range: false, phase: null });
	});

	test.each([
		['- [x] Capex guidance — $600B ✅ 2026-01-05', 'Capex guidance', '$600B', '2026-01-05'],
		['- [x] ~~Yields reach 60%+~~ **55-60% achieved** [completion:: 2026-01-05]', 'Yields reach 60%+', '55-60% achieved', '2026-01-05'],
		['- [x] Capex guidance — ✅ 2026-01-05', 'Capex guidance', null, '2026-01-05'],
		['- [x] Capex guidance 📅 2026-01-31 ✅ 2026-01-05', 'Capex guidance', null, '2026-01-05'],
		['- [x] Margins ✅ 60%', 'Margins ✅ 60%', null, null],
	])('the day on which it was done: %s', (line, condition, outcome, doneOn) => {
		expect(first(line)).toMatchObject({ condition, outcome, doneOn, due: null, dueWords: null });
	});

	test('that it comes again', () => {
		expect(['- [ ] Review 🔁 every month 📅 2026-06-30', '- [ ] Review [repeat:: every month]', '- [ ] Review every month'].map(line => [first(line).condition, first(line).recurs])).toEqual([
			['Review', true],
			['Review', true],
			['Review every month', false],
		]);
	});

	test('the text and the source keep them', () => {
		expect(first('- [ ] **Ruling** 📅 2026-06-30')).toMatchObject({ text: 'Ruling 📅 2026-06-30', raw: '**Ruling** 📅 2026-06-30' });
	});
});

describe('what an edit must find again', () => {
	test('bullets have a place as boxes have, rows have none', () => {
		const { watch } = dossierOf('a.md', '## What to watch\n- same\n* other\n- same\n- [ ] box\n\n| Event |\n|---|\n| Ruling |');
		const headings = ['What to watch'];
		expect(watch.map(({ place }) => place)).toEqual([
			{ headings, rawLine: '- same', ordinal: 0, count: 2 },
			{ headings, rawLine: '* other', ordinal: 0, count: 1 },
			{ headings, rawLine: '- same', ordinal: 1, count: 2 },
			{ headings, rawLine: '- [ ] box', ordinal: 0, count: 1 },
			null,
		]);
	});

	test.each(['- - [ ] x', '1. - [ ] x', '> - - [ ] y', '* * * [ ] z'])('a line counts once, however many lists open on it: %s', line => {
		expect(dossierOf('a.md', `${line}\n\ntext\n\n${line}`).watch.map(({ place }) => place)).toEqual([
			{ headings: [], rawLine: line, ordinal: 0, count: 2 },
			{ headings: [], rawLine: line, ordinal: 1, count: 2 },
		]);
	});
});

describe('headings of the user’s own', () => {
	const text = '## Worauf zu achten ist\n- Rubin\n\n| Event |\n|---|\n| Ruling |\n\n**Achtung:**\n- Blackwell';
	const read = (watchHeadings: readonly string[]) => dossierOf('a.md', text, { ...DEFAULT_SETTINGS, watchHeadings }).watch.map(item => item.condition);

	test('stand beside the known ones', () => {
		expect(read([])).toEqual([]);
		expect(read(['Worauf zu achten'])).toEqual(['Rubin', 'Ruling', 'Blackwell']);
		expect(read(['achtung', ' — '])).toEqual(['Blackwell']);
	});
});

test('links in rows of things to watch', () => {
	const { watch } = dossierOf('a.md', '## What to watch\n| Event | Who |\n|---|---|\n| Ruling | [[Alpha\\|A]] |');
	expect(watch[0]).toMatchObject({ text: 'Ruling — A', raw: 'Ruling — [[Alpha\\|A]]', links: [{ target: 'Alpha', start: 9, end: 10 }] });
});
