import { describe, expect, it, test } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits';
import type { DateForm, EditIntention } from '../../src/model/edit';
import { edited, intend, PATH, read, undone, withChanges } from './edits';

/** What a view would ask for after reading `text`: the nth task gets this status. */
function tick(text: string, nth: number, status = 'x', form: DateForm | null = null): EditIntention {
	const task = read(text).items.filter(item => item.status !== null)[nth];
	if (task === undefined) throw new Error(`There is no task ${nth} in the test's note.`);
	return intend(text, task.line, { type: 'status', status, done: form === null ? null : { day: '2026-11-23', form } });
}

const ticked = (text: string, nth: number, status = 'x', form: DateForm | null = null) => edited(text, tick(text, nth, status, form));

describe('a tick changes one character', () => {
	const cases: Array<[title: string, before: string, after: string]> = [
		['dash', '- [ ] a', '- [x] a'],
		['star, plus, number, bracket', '* [ ] a\n+ [ ] b\n1. [ ] c\n2) [ ] d', '* [ ] a\n+ [ ] b\n1. [x] c\n2) [ ] d'],
		['CRLF and trailing blanks stay', '# T\r\n- [ ] a  \r\n- [ ] b\r\n', '# T\r\n- [x] a  \r\n- [ ] b\r\n'],
		['lone CR stays', '- [ ] a\r- [ ] b\r', '- [x] a\r- [ ] b\r'],
		['mixed endings and no last one', 'x\r\n- [ ] a\n\ry', 'x\r\n- [x] a\n\ry'],
		['a byte order mark stays', '\ufeff- [ ] a', '\ufeff- [x] a'],
		['in a titled callout', '> [!todo] Watch\n> - [ ] a', '> [!todo] Watch\n> - [x] a'],
		['in a quote in a quote', '> > * [ ] a', '> > * [x] a'],
		['nested', '- a\n\t- [ ] b', '- a\n\t- [x] b'],
		['on the line of the list that it is nested in', '- - [ ] b', '- - [x] b'],
		['never the look-alike in a fence above', '```\n- [ ] a\n```\n- [ ] a', '```\n- [ ] a\n```\n- [x] a'],
		['never the look-alike in a comment', '%%\n- [ ] a\n%%\n- [ ] a', '%%\n- [ ] a\n%%\n- [x] a'],
		['never the look-alike in math, HTML and front matter', '---\n- [ ] a\n---\n$$\n- [ ] a\n$$\n<!--\n- [ ] a\n-->\n- [ ] a', '---\n- [ ] a\n---\n$$\n- [ ] a\n$$\n<!--\n- [ ] a\n-->\n- [x] a'],
		['never a longer line with the same words', '- [ ] ab\n- [ ] a', '- [x] ab\n- [ ] a'],
		['written as a repeated line in a heading that comes twice', '# A\n- [ ] a\n# A\n- [ ] a', '# A\n- [x] a\n# A\n- [ ] a'],
	];
	for (const [title, before, after] of cases) {
		test(title, () => {
			expect(ticked(before, title === 'star, plus, number, bracket' ? 2 : 0)).toBe(after);
		});
	}

	it('of equal lines the one that was meant, by heading and by ordinal', () => {
		const text = '# A\n- [ ] same\n- [ ] same\n# B\n- [ ] same\n';
		expect(ticked(text, 1)).toBe('# A\n- [ ] same\n- [x] same\n# B\n- [ ] same\n');
		expect(ticked(text, 2)).toBe('# A\n- [ ] same\n- [ ] same\n# B\n- [x] same\n');
	});

	it('a wide status character is replaced whole', () => {
		expect(ticked('- [🎯] a', 0, ' ')).toBe('- [ ] a');
	});

	it('lines that came in above are no obstacle', () => {
		const text = '# A\n- [ ] a\n';
		expect(edited(`intro\n\n${text}`, tick(text, 0))).toBe('intro\n\n# A\n- [x] a\n');
	});

	it('says where it changed what', () => {
		const text = '\ufeff# A\r\n- [ ] a\r\n';
		const { outcomes, changes } = applyEdits(text, PATH, [tick(text, 0)]);
		expect(changes).toEqual([{ from: { line: 1, ch: 3 }, to: { line: 1, ch: 4 }, before: ' ', after: 'x' }]);
		expect(outcomes[0]).toMatchObject({ done: true, changes });
	});
});

describe('the day it was done on stands at the end of the line, when it is asked for', () => {
	it.each<[title: string, before: string, status: string, form: DateForm, after: string]>([
		['as Tasks has it', '- [ ] a', 'x', 'emoji', '- [x] a ✅ 2026-11-23'],
		['as a field', '- [ ] a', 'x', 'field', '- [x] a [completion:: 2026-11-23]'],
		['with a capital X', '- [ ] a', 'X', 'emoji', '- [X] a ✅ 2026-11-23'],
		['before trailing blanks', '- [ ] a  \r\n', 'x', 'emoji', '- [x] a ✅ 2026-11-23  \r\n'],
		['before the id of the block', '- [ ] a ^id', 'x', 'emoji', '- [x] a ✅ 2026-11-23 ^id'],
		['before both', '- [ ] a\t ^id\t', 'x', 'field', '- [x] a [completion:: 2026-11-23]\t ^id\t'],
		['behind a due date', '- [ ] a 📅 2026-06-30', 'x', 'emoji', '- [x] a 📅 2026-06-30 ✅ 2026-11-23'],
		['of a task without words', '- [ ] ', 'x', 'emoji', '- [x] ✅ 2026-11-23 '],
		['in place of an older one', '- [ ] a ✅ 2025-01-01 ^id', 'x', 'field', '- [x] a ✅ 2026-11-23 ^id'],
		['not for another status', '- [ ] a', '-', 'emoji', '- [-] a'],
		['not when it was done already', '- [x] a', 'X', 'emoji', '- [X] a'],
		['taken out again', '- [x] a ✅ 2026-11-23', ' ', 'field', '- [ ] a'],
		['taken out as a field, in either kind of bracket', '- [X] a (completion:: 2026-11-23)  ^id', ' ', 'emoji', '- [ ] a  ^id'],
		['taken out when it is given up', '- [x] a ✅ 2026-11-23', '-', 'emoji', '- [-] a'],
		['left where the task was not done', '- [ ] again ✅ 2025-01-02', '/', 'emoji', '- [/] again ✅ 2025-01-02'],
		['left in a comment, math and code', '- [x] a %%✅ 2025-01-02%% `✅ 2025-01-02`', ' ', 'emoji', '- [ ] a %%✅ 2025-01-02%% `✅ 2025-01-02`'],
		['written beside one in a comment', '- [ ] a %%✅ 2025-01-02%%', 'x', 'emoji', '- [x] a %%✅ 2025-01-02%% ✅ 2026-11-23'],
		['left where other words follow', '- [x] a ✅ 2026-11-23 b', ' ', 'emoji', '- [ ] a ✅ 2026-11-23 b'],
	])('%s', (_, before, status, form, after) => {
		expect(ticked(before, 0, status, form)).toBe(after);
	});

	it('is left alone when it is not asked for', () => {
		expect(ticked('- [x] a ✅ 2026-11-23', 0, ' ')).toBe('- [ ] a ✅ 2026-11-23');
	});
});

describe('a tick that is not sure changes nothing and says why', () => {
	it.each<[title: string, read: string, now: string, code: string]>([
		['the words have changed', '- [ ] a', '- [ ] a!', 'line-changed'],
		['it is ticked already', '- [ ] a', '- [x] a', 'line-changed'],
		['the line is gone', '- [ ] a\n- [ ] b', '- [ ] b', 'line-changed'],
		['the note is empty', '- [ ] a', '', 'line-changed'],
		['it stands under another heading now', '# A\n- [ ] a', '# B\n- [ ] a', 'line-changed'],
		['there is one more such line', '- [ ] a', '- [ ] a\n- [ ] a', 'lines-moved'],
		['there is one fewer', '- [ ] a\n- [ ] a', '- [ ] a', 'lines-moved'],
		['it stands in a fence now', '- [ ] a', '```\n- [ ] a\n```', 'line-changed'],
		['it stands in math now', '- [ ] a', '$$\n- [ ] a\n$$', 'line-changed'],
		['only blanks have changed', '- [ ] a', '- [ ] a ', 'line-changed'],
	])('%s', (_, before, now, code) => {
		const { outcomes: [outcome], text, changes } = applyEdits(now, PATH, [tick(before, 0)]);
		expect([text, changes]).toEqual([now, []]);
		expect(outcome).toMatchObject({ done: false, code });
		expect(outcome?.done === false && outcome.message).toMatch(/^Not ticked: .+\.$/);
	});

	it.each(['', 'xx', ']', '\n', '\r', '\ud83d', '\udfaf'])('the status %j is no single character that keeps the box a box', status => {
		expect(applyEdits('- [ ] a', PATH, [tick('- [ ] a', 0, status)]).outcomes).toMatchObject([{ done: false, code: 'bad-status' }]);
	});

	it('a day that the calendar does not have', () => {
		const done = { day: '2026-02-30', form: 'emoji' as const };
		const { outcomes, text } = applyEdits('- [ ] a', PATH, [{ ...tick('- [ ] a', 0), done } as EditIntention]);
		expect([text, outcomes[0]]).toMatchObject(['- [ ] a', { done: false, code: 'bad-day', message: 'Not ticked: "2026-02-30" is no day of the calendar.' }]);
	});

	it('the same status again is nothing to do', () => {
		expect(applyEdits('- [x] a', PATH, [tick('- [x] a', 0, 'x')]).outcomes).toMatchObject([{ done: false, code: 'already-so' }]);
	});

	it('and names the line that is nearest', () => {
		const { outcomes } = applyEdits('a\nb', PATH, [{ ...tick('- [ ] a', 0), line: 9 }]);
		expect(outcomes).toMatchObject([{ done: false, line: 1 }]);
	});
});

describe('several at once', () => {
	const text = '# A\r\n- [ ] a\n- [ ] a\r- [x] b ✅ 2026-01-01\n- [ ] c';
	const all = [tick(text, 1, 'x', 'emoji'), tick(text, 0), tick(text, 2, ' ', 'emoji'), tick('- [ ] gone', 0), tick(text, 3)];

	it('are told against one text: of equal lines both', () => {
		const { text: after, outcomes, changes } = applyEdits(text, PATH, all);
		expect(after).toBe('# A\r\n- [x] a\n- [x] a ✅ 2026-11-23\r- [ ] b\n- [x] c');
		expect(outcomes.map(({ done }) => done)).toEqual([true, true, true, false, true]);
		expect(withChanges(text, changes)).toBe(after);
		expect(changes.map(({ from }) => from.line)).toEqual([1, 2, 2, 3, 3, 4]);
	});

	it('are taken back together, to the very bytes', () => {
		expect(undone(applyEdits(text, PATH, all))).toBe(text);
	});

	it('are taken back one by one, where lines are not equal', () => {
		const { text: after, outcomes } = applyEdits(text, PATH, all);
		const last = outcomes[4];
		expect(last?.done === true && applyEdits(after, PATH, [last.undo]).text).toBe('# A\r\n- [x] a\n- [x] a ✅ 2026-11-23\r- [ ] b\n- [ ] c');
	});

	it('of two that are asked of one line, only the first', () => {
		const { text: after, outcomes } = applyEdits('- [ ] a', PATH, [tick('- [ ] a', 0), tick('- [ ] a', 0, '-')]);
		expect([after, outcomes]).toMatchObject(['- [x] a', [{ done: true }, { done: false, code: 'line-changed' }]]);
	});
});

describe('an undo', () => {
	it('restores the very bytes, also among equals', () => {
		const text = '- [ ] a\n- [x] a\n- [ ] a\n';
		const result = applyEdits(text, PATH, [tick(text, 2)]);
		expect(result.text).toBe('- [ ] a\n- [x] a\n- [x] a\n');
		expect(undone(result)).toBe(text);
	});

	it.each([
		['under another heading, where the user ticked it by hand', '## A\n- [ ] same\n\n## B\n- [ ] same\n', '## A\n- [ ] same\n\n## B\n- [x] same\n', 'line-changed'],
		['where a section went and another came', '## 1\n- [ ] same\n\n## 2\n- [x] same\n', '## 2\n- [x] same\n\n## 3\n- [x] same\n', 'line-changed'],
		['under the same heading, where the user ticked its equal by hand', '## A\n- [ ] same\n- [ ] same\n', '## A\n- [ ] same\n- [x] same\n', 'lines-moved'],
		['whose heading was renamed', '## A\n- [ ] same\n', '## B\n- [x] same\n', 'line-changed'],
	])('never touches a line %s', (_, before, now, code) => {
		const [outcome] = applyEdits(before, PATH, [tick(before, 0)]).outcomes;
		expect(applyEdits(now, PATH, outcome?.done === true ? [outcome.undo] : [])).toMatchObject({ text: now, outcomes: [{ done: false, code }] });
	});

	it('is not kept by equals under other headings that come and go', () => {
		const [outcome] = applyEdits('# A\n- [ ] a\n# B\n- [x] a', PATH, [tick('# A\n- [ ] a\n# B\n- [x] a', 0)]).outcomes;
		expect(applyEdits('# C\n- [x] a\n# A\n- [x] a', PATH, outcome?.done === true ? [outcome.undo] : []).text).toBe('# C\n- [x] a\n# A\n- [ ] a');
	});

	it.each([
		['the line has changed since', '- [x] a!', 'line-changed'],
		['another line says the same now', '- [x] a\n- [x] a', 'lines-moved'],
		['the line stands in a fence now', '```\n- [x] a\n```', 'more-would-change'],
	])('is refused where %s', (_, now, code) => {
		const [outcome] = applyEdits('- [ ] a', PATH, [tick('- [ ] a', 0)]).outcomes;
		const { text, outcomes } = applyEdits(now, PATH, outcome?.done === true ? [outcome.undo] : []);
		expect([text, outcomes]).toMatchObject([now, [{ done: false, code }]]);
		expect(outcomes[0]?.done === false && outcomes[0].message).toMatch(/^Not undone: .+\.$/);
	});
});
