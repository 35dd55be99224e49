import { describe, expect, test } from 'vitest';
import { readDossier } from '../../src/extract/dossier';
import { tick } from '../../src/edit/tick';
import type { TickIntention } from '../../src/model/edit';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parseNote } from '../../src/parse/note';

/** What a view would ask for after reading `text`: the nth task gets this status. */
function intend(text: string, nth: number, status = 'x'): TickIntention {
	const tasks = readDossier(parseNote('note.md', text, () => ({})), DEFAULT_SETTINGS).watch.filter(({ form }) => form === 'task');
	const task = tasks[nth];
	if (task === undefined || task.place === null) throw new Error(`There is no task ${nth} in the test's note.`);
	return { path: 'note.md', place: task.place, status, line: task.line };
}

function ticked(text: string, nth: number, status = 'x'): string {
	const result = tick(text, intend(text, nth, status));
	expect(result.outcome.done, result.outcome.done ? '' : result.outcome.message).toBe(true);
	return result.text;
}

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
		['never the look-alike in a fence above', '```\n- [ ] a\n```\n- [ ] a', '```\n- [ ] a\n```\n- [x] a'],
		['never the look-alike in a comment', '%%\n- [ ] a\n%%\n- [ ] a', '%%\n- [ ] a\n%%\n- [x] a'],
		['never a longer line with the same words', '- [ ] ab\n- [ ] a', '- [x] ab\n- [ ] a'],
	];
	for (const [title, before, after] of cases) {
		test(title, () => {
			const nth = title === 'star, plus, number, bracket' ? 2 : 0;
			expect(ticked(before, nth)).toBe(after);
		});
	}

	test('of equal lines the one that was meant, by heading and by ordinal', () => {
		const text = '# A\n- [ ] same\n- [ ] same\n# B\n- [ ] same\n';
		expect(ticked(text, 1)).toBe('# A\n- [ ] same\n- [x] same\n# B\n- [ ] same\n');
		expect(ticked(text, 2)).toBe('# A\n- [ ] same\n- [ ] same\n# B\n- [x] same\n');
	});

	test('a wide status character is replaced whole', () => {
		expect(ticked('- [🎯] a', 0, ' ')).toBe('- [ ] a');
	});

	test('the undo restores the very bytes, also among equals', () => {
		const text = '- [ ] a\n- [x] a\n- [ ] a\n';
		const { outcome, text: after } = tick(text, intend(text, 2));
		expect(after).toBe('- [ ] a\n- [x] a\n- [x] a\n');
		expect(outcome.done && tick(after, outcome.undo).text).toBe(text);
	});

	test('lines that came in above are no obstacle', () => {
		const text = '# A\n- [ ] a\n';
		expect(tick(`intro\n\n${text}`, intend(text, 0)).text).toBe('intro\n\n# A\n- [x] a\n');
	});
});

describe('a tick that is not sure changes nothing and says why', () => {
	const refusals: Array<[title: string, read: string, now: string, code: string]> = [
		['the words have changed', '- [ ] a', '- [ ] a!', 'line-changed'],
		['it is ticked already', '- [ ] a', '- [x] a', 'line-changed'],
		['the line is gone', '- [ ] a\n- [ ] b', '- [ ] b', 'line-changed'],
		['the note is empty', '- [ ] a', '', 'line-changed'],
		['it stands under another heading now', '# A\n- [ ] a', '# B\n- [ ] a', 'line-changed'],
		['there is one more such line', '- [ ] a', '- [ ] a\n- [ ] a', 'lines-moved'],
		['there is one fewer', '- [ ] a\n- [ ] a', '- [ ] a', 'lines-moved'],
		['it stands in a fence now', '- [ ] a', '```\n- [ ] a\n```', 'line-changed'],
		['only blanks have changed', '- [ ] a', '- [ ] a ', 'line-changed'],
	];
	for (const [title, read, now, code] of refusals) {
		test(title, () => {
			const { outcome, text } = tick(now, intend(read, 0));
			expect(text).toBe(now);
			expect(outcome).toMatchObject({ done: false, code });
			expect(!outcome.done && outcome.message).toMatch(/^Not ticked: .+\.$/);
		});
	}

	test('a status must be one character that keeps the box a box', () => {
		for (const status of ['', 'xx', ']', '\n', '\r']) {
			expect(tick('- [ ] a', { ...intend('- [ ] a', 0), status }).outcome).toMatchObject({ done: false, code: 'bad-status' });
		}
	});

	test('the same status again is nothing to do', () => {
		expect(tick('- [x] a', intend('- [x] a', 0, 'x')).outcome).toMatchObject({ done: false, code: 'already-so' });
	});
});
