import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits';
import { edited, intend, PATH, undone, type Asked } from './edits';

const rewrite = (...lines: string[]): Asked => ({ type: 'rewrite', lines });

describe('a line is replaced by what another program made of it', () => {
	it.each<[title: string, before: string, asked: Asked, after: string]>([
		['one line', '- [ ] a\n', rewrite('- [x] a ✅ 2026-06-30'), '- [x] a ✅ 2026-06-30\n'],
		['the next of a task that recurs, above it', '# T\r\n- [ ] a 🔁 every day\r\n- b', rewrite('- [ ] a 🔁 every day 📅 2026-07-01', '- [x] a 🔁 every day'), '# T\r\n- [ ] a 🔁 every day 📅 2026-07-01\r\n- [x] a 🔁 every day\r\n- b'],
		['below it, with its nested items', '# T\n- [ ] a\n  - [ ] b\n  c\n', rewrite('- [ ] a', '- [x] a'), '# T\n- [ ] a\n- [x] a\n  - [ ] b\n  c\n'],
		['in a callout', '> [!todo]\n> - [ ] a', rewrite('> - [ ] a', '> - [x] a'), '> [!todo]\n> - [ ] a\n> - [x] a'],
	])('%s', (_, before, asked, after) => {
		const line = before.startsWith('- ') ? 0 : 1;
		expect(edited(before, intend(before, line, asked))).toBe(after);
		expect(undone(applyEdits(before, PATH, [intend(before, line, asked)]))).toBe(before);
	});

	it.each<[title: string, text: string, asked: Asked, code: string]>([
		['by nothing', '- [ ] a', rewrite(), 'bad-text'],
		['by a blank line', '- [ ] a', rewrite('- [x] a', ' '), 'bad-text'],
		['by a line with a break', '- [ ] a', rewrite('- [x] a\nb'), 'bad-text'],
		['by itself', '- [ ] a', rewrite('- [ ] a'), 'already-so'],
		['by a line outside of its quote', '> - [ ] a', rewrite('- [x] a'), 'bad-text'],
		['by a line of text', '- [ ] a', rewrite('a'), 'more-would-change'],
		['by a fence', '- [ ] a\n- [ ] b', rewrite('- ```'), 'more-would-change'],
		['by an item that would take in the next line', '- [ ] a\n  b', rewrite('- [x] a', '    - [ ] c'), 'more-would-change'],
	])('but not %s', (_, text, asked, code) => {
		const { outcomes, text: after } = applyEdits(text, PATH, [intend(text, 0, asked)]);
		expect([after, outcomes]).toMatchObject([text, [{ done: false, code }]]);
		expect(outcomes[0]?.done === false && outcomes[0].message).toMatch(/^Not ticked: .+\.$/);
	});
});
