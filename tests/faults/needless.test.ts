import { describe, expect, test } from 'vitest';
import type { EditIntention, Refusal } from '../../src/model/edit';
import { needless } from './needless';
import { scan } from './scan';

const refusal: Refusal = { done: false, code: 'line-changed', message: 'Not ticked: this line has changed since it was read.', line: 0 };

/** Whether the checker calls it needless that a tick of this line of the text was refused. */
function isNeedless(text: string, rawLine: string): boolean {
	const tick: EditIntention = { type: 'status', path: 'note.md', place: { headings: [], rawLine, ordinal: 0, count: 1 }, line: 0, status: 'x', done: null };
	return needless(scan(text), [tick], [refusal], 0);
}

describe('a refused tick is needless', () => {
	test('where the line stands there as it was read', () => {
		expect(isNeedless('- [ ] one\n- [ ] two', '- [ ] two')).toBe(true);
		expect(isNeedless('1. [ ] one\n2. [ ] two', '2. [ ] two')).toBe(true);
		expect(isNeedless('> words\n>\n> 2. [ ] two', '> 2. [ ] two')).toBe(true);
		expect(isNeedless('words\n1. [ ] one', '1. [ ] one')).toBe(true);
	});

	test('but not where a list that begins at 2 would have to interrupt a paragraph', () => {
		expect(isNeedless('> [!todo] Titled\n> 2. [ ] two', '> 2. [ ] two')).toBe(false);
		expect(isNeedless('words\n7) [ ] seven', '7) [ ] seven')).toBe(false);
	});

	test('nor where it has that status, or is no longer there', () => {
		expect(isNeedless('- [x] one', '- [x] one')).toBe(false);
		expect(isNeedless('- [ ] one!', '- [ ] one')).toBe(false);
	});
});
