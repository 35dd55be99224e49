import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits';
import type { DateForm } from '../../src/model/edit';
import { edited, intend, PATH, undone, type Asked } from './edits';

const due = (day: string | null, form: DateForm = 'emoji'): Asked => ({ type: 'due', day, form });

const WITHIN = 'Not dated: the date stands within code, a link or other marks. Change it in the note itself.';
const MORE = 'Not dated: the note would be read in another way than was meant. Change it in the note itself.';

describe('a day is written into an item', () => {
	it.each<[title: string, before: string, asked: Asked, after: string]>([
		['as Tasks has it', '- [ ] a', due('2026-06-30'), '- [ ] a 📅 2026-06-30'],
		['as a field', '- [ ] a', due('2026-06-30', 'field'), '- [ ] a [due:: 2026-06-30]'],
		['into a bullet', '* a', due('2026-06-30'), '* a 📅 2026-06-30'],
		['into a task in a callout', '> [!todo]\n> 1. [ ] a', due('2026-06-30'), '> [!todo]\n> 1. [ ] a 📅 2026-06-30'],
		['before trailing blanks and the id of the block', '- [ ] a  ^id \r\n', due('2026-06-30'), '- [ ] a 📅 2026-06-30  ^id \r\n'],
		['before the day it was done', '- [x] a ✅ 2026-01-01', due('2026-06-30'), '- [x] a 📅 2026-06-30 ✅ 2026-01-01'],
		['behind a rule', '- [ ] a 🔁 every month', due('2026-06-30'), '- [ ] a 🔁 every month 📅 2026-06-30'],
		['in place of the one there, in its form', '- [ ] a [due:: 2025-01-01] b', due('2026-06-30'), '- [ ] a [due:: 2026-06-30] b'],
		['in place of the first, which is the one that is read', '- [ ] a 📅 2025-01-01 📅 2025-02-02', due('2026-06-30', 'field'), '- [ ] a 📅 2026-06-30 📅 2025-02-02'],
		['and taken out', '- [ ] a 📅 2025-01-01', due(null), '- [ ] a'],
		['and taken out from between words', '- [ ] a (due:: 2025-01-01) b ', due(null), '- [ ] a b '],
		['and taken out before a word that touches it', '- [ ] a [due:: 2025-01-01]b', due(null), '- [ ] a b'],
		['and taken out where there are no words', '- [ ] 📅 2025-01-01', due(null), '- [ ]'],
		['beside one in a comment, which nobody sees', '- [ ] see %%📅 2026-01-01%% x', due('2026-06-30'), '- [ ] see %%📅 2026-01-01%% x 📅 2026-06-30'],
		['beside one in a comment of HTML', '- [ ] <!-- 📅 2026-01-01 --> x', due('2026-06-30'), '- [ ] <!-- 📅 2026-01-01 --> x 📅 2026-06-30'],
		['beside one in the address of a link', '- [ ] a [x](y📅2026-01-01)', due('2026-06-30'), '- [ ] a [x](y📅2026-01-01) 📅 2026-06-30'],
		['in place of the one that is shown, not of its like in a comment', '- [ ] %%📅 2026-01-01%% a 📅 2026-01-01', due('2026-06-30'), '- [ ] %%📅 2026-01-01%% a 📅 2026-06-30'],
		['and that one is taken out', '- [ ] %%📅 2026-01-01%% a 📅 2026-01-01 b', due(null), '- [ ] %%📅 2026-01-01%% a b'],
		['in place of one that is bold', '- [ ] a 📅 **2026-01-01**', due('2026-06-30'), '- [ ] a 📅 **2026-06-30**'],
		['behind what is shown as code at the end', '- [ ] a `✅ 2026-01-01`', due('2026-06-30'), '- [ ] a `✅ 2026-01-01` 📅 2026-06-30'],
	])('%s', (_, before, asked, after) => {
		const line = before.split(/\r?\n/).findIndex(one => /^[> ]*(?:[-*]|1\.) /.test(one));
		expect(edited(before, intend(before, line, asked))).toBe(after);
		expect(undone(applyEdits(before, PATH, [intend(before, line, asked)]))).toBe(before);
	});
});

describe('no day is written', () => {
	it.each<[title: string, text: string, asked: Asked, code: string, message: string]>([
		['that the calendar does not have', '- [ ] a', due('2026-02-29'), 'bad-day', 'Not dated: "2026-02-29" is no day of the calendar.'],
		['that is no day', '- [ ] a', due('soon'), 'bad-day', 'Not dated: "soon" is no day of the calendar.'],
		['that is there', '- [ ] a [due:: 2026-06-30]', due('2026-06-30'), 'already-so', 'Not dated: the line has this due date already.'],
		['nor taken out where none is', '- [ ] a ✅ 2026-06-30', due(null), 'already-so', 'Not dated: no due date is written in this line.'],
		['into a line of text', 'a', due('2026-06-30'), 'line-changed', 'Not dated: this line has changed since it was read.'],
		['nor taken out of a comment', '- [ ] see %%📅 2026-01-01%% x', due(null), 'already-so', 'Not dated: no due date is written in this line.'],
		['in code', '- [ ] use `📅 2026-01-01` here', due('2026-06-30'), 'no-place', WITHIN],
		['in a code span with a tick', '- [ ] a ``[due:: 2026-01-01] ` ``', due(null), 'no-place', WITHIN],
		['in math', '- [ ] a $📅 2026-01-01$ b', due('2026-06-30'), 'no-place', WITHIN],
		['in the name of a note', '- [ ] [[n 📅 2026-01-01]] x', due('2026-06-30'), 'no-place', WITHIN],
		['in a tag', '- [ ] a #tag📅2026-01-01', due('2026-06-30'), 'more-would-change', MORE],
		['nor taken out where marks stand in it', '- [ ] a 📅 **2026-01-01**', due(null), 'no-place', WITHIN],
		['nor taken out where another would be read then', '- [ ] a 📅 2025-01-01 📅 2025-02-02', due(null), 'no-place', 'Not dated: several due dates are written in this line. Take them out in the note itself.'],
		['into a bullet without words', '-', due('2026-06-30'), 'no-place', 'Not dated: it cannot be told where the words of this line begin.'],
	])('%s', (_, text, asked, code, message) => {
		const { outcomes, text: after } = applyEdits(text, PATH, [intend(text, 0, asked)]);
		expect([after, outcomes]).toMatchObject([text, [{ done: false, code, message }]]);
	});
});
