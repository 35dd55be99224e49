import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits';
import { edited, intend, PATH, undone, type Asked } from './edits';

const TASK: Asked = { type: 'task' };

describe('a bullet becomes a task', () => {
	it.each<[title: string, before: string, after: string]>([
		['dash', '- a', '- [ ] a'],
		['star', '* a', '* [ ] a'],
		['plus', '+ a', '+ [ ] a'],
		['number', '12. a', '12. [ ] a'],
		['number with a bracket', '3)  a', '3)  [ ] a'],
		['with blanks and the id of the block', '-\ta  ^id  \r\n', '-\t[ ] a  ^id  \r\n'],
		['in a quote', '> - a', '> - [ ] a'],
		['that begins with a link, a mark or a tag', '- [[A]] **b** #c', '- [ ] [[A]] **b** #c'],
		['that begins with a bracket', '- [x]a', '- [ ] [x]a'],
		['on the line of the list that it is nested in', '- - a', '- - [ ] a'],
		['that begins with a sign of more, as a quote does', '- >$10B', '- [ ] >$10B'],
		['that goes on below', '- a\n  b\n\n  c\n', '- [ ] a\n  b\n\n  c\n'],
	])('%s', (_, before, after) => {
		expect(edited(before, intend(before, 0, TASK))).toBe(after);
		expect(undone(applyEdits(before, PATH, [intend(before, 0, TASK)]))).toBe(before);
	});
});

describe('it stays what it is', () => {
	it.each<[title: string, text: string, code: string, message: string]>([
		['a task', '- [x] a', 'already-so', 'Not made a task: the line is a task already.'],
		['a bullet without words', '- ', 'not-a-task', 'Not made a task: the line has no words that a task could have.'],
		['a heading within an item', '- # a', 'more-would-change', 'Not made a task: the note would be read in another way than was meant. Change it in the note itself.'],
		['a table within an item', '- | a |\n  |---|', 'not-a-task', 'Not made a task: the line has no words that a task could have.'],
		['a line of text', 'a', 'line-changed', 'Not made a task: this line has changed since it was read.'],
	])('%s', (_, text, code, message) => {
		const { outcomes, text: after } = applyEdits(text, PATH, [intend(text, 0, TASK)]);
		expect([after, outcomes]).toMatchObject([text, [{ done: false, code, message }]]);
	});
});
