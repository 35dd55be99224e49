import { describe, expect, test } from 'vitest';
import { arrangeWatch } from '../../../src/atlas/watch/arrange-watch';
import type { TrackedItem } from '../../../src/atlas/watch/tracked-item';
import { watchAsCsv, watchAsMarkdown } from '../../../src/views/watch/copy';
import { itemsOf, linesOf } from '../../../src/views/watch/lines';
import { allOf, extended, NOTHING, selectedItems, stillShown, toggled } from '../../../src/views/watch/selection';
import { emptyMessage } from '../../../src/views/watch/summary';
import { FIRST_STATE, isOpen, readWatchState, renamed, setGroupOpen, type WatchState } from '../../../src/views/watch/watch-state';
import { watchItem } from '../dossiers';

const tracked = (path: string, text: string, line: number, status: string | null = ' '): TrackedItem => (
	{ id: `${path}:${line}:${status ?? ''}`, path, title: path, role: 'actor', subject: { name: path, path }, theses: [], tags: [], item: watchItem(text, status, line), gist: null, linksTo: () => false }
);

const items = [tracked('A', 'one', 1), tracked('A', 'two', 2), tracked('B', 'three', 1), tracked('B', 'four', 2, null)];
const state: WatchState = { ...FIRST_STATE, grouping: 'note' };
const listed = (of: readonly TrackedItem[] = items, in_: WatchState = state) => arrangeWatch(of, { ...in_, today: '2026-11-23' });
const lines = linesOf(listed(), state);

describe('the lines of the tracker', () => {
	test('are groups with their items, without those of closed groups', () => {
		expect(lines.map(({ type, level }) => `${type} ${level}`)).toEqual(['group 1', 'event 2', 'event 2', 'group 1', 'event 2', 'event 2']);
		const closed = setGroupOpen(state, listed().groups.slice(0, 1), false);
		expect(linesOf(listed(), closed).map(({ type }) => type)).toEqual(['group', 'group', 'event', 'event']);
	});

	test('stay the same lines when their items are ticked', () => {
		const ticked = items.map((item, at) => (at === 0 ? tracked('A', 'one', 1, 'x') : item));
		const keys = linesOf(listed(ticked, { ...state, showDone: true }), state).map(({ key }) => key);
		expect(new Set(keys)).toEqual(new Set(lines.map(({ key }) => key)));
	});
});

describe('selecting lines', () => {
	test('goes from the anchor to the line, over groups, and turns round', () => {
		const down = extended(NOTHING, lines, 2, 4);
		expect([...down.keys]).toEqual([lines[2]?.key, lines[4]?.key]);
		expect([...extended(down, lines, 4, 1).keys]).toEqual([lines[1]?.key, lines[2]?.key]);
	});

	test('one more, one less, never a group', () => {
		const [group, first] = lines;
		if (group === undefined || first === undefined) throw new Error('no lines');
		expect(toggled(NOTHING, group).keys.size).toBe(0);
		expect(toggled(toggled(NOTHING, first), first).keys.size).toBe(0);
	});

	test('what is out of sight is not selected any more', () => {
		expect(selectedItems(allOf(lines), lines)).toHaveLength(4);
		expect(stillShown(allOf(lines), lines.slice(0, 3)).keys.size).toBe(2);
	});
});

describe('the state of the tracker', () => {
	test('is read back as it was, and as at first from nonsense', () => {
		expect(readWatchState(JSON.parse(JSON.stringify({ ...state, search: 'a', closed: ['x'] })))).toEqual({ ...state, search: 'a', closed: ['x'] });
		expect(readWatchState({ grouping: 'colour', roles: 'all', closed: 3 })).toEqual(FIRST_STATE);
	});

	test('folds outlive a rename; a search opens what is closed only at first', () => {
		expect(renamed({ ...state, closed: ['note Old.md'] }, 'Old.md', 'New.md').closed).toEqual(['note New.md']);
		const undated = { key: 'due undated', foldedAtFirst: true };
		expect([isOpen(state, undated), isOpen({ ...state, search: 'a' }, undated), isOpen(setGroupOpen(state, [undated], true), undated)]).toEqual([false, true, true]);
	});
});

describe('an empty list says why', () => {
	const says = (of: readonly TrackedItem[], in_: WatchState) => emptyMessage(listed(of, in_), in_, of.length, false)?.title ?? null;
	const done = [tracked('A', 'one', 1, 'x')];

	test.each([
		['nothing at all', [], state, 'Nothing to watch yet'],
		['all done', done, state, 'All done'],
		['done ones shown', done, { ...state, showDone: true }, null],
		['no such words', items, { ...state, search: 'none such' }, 'Nothing found'],
	] as const)('%s', (_, of, in_, title) => {
		expect(says(of, in_)).toBe(title);
	});
});

describe('what is copied', () => {
	test('a task list by group, with the note of each item', () => {
		expect(watchAsMarkdown(listed(items.slice(0, 1)))).toBe('## A\n\n- [ ] one ([[A]])');
	});

	test('a row for each item, once', () => {
		expect(watchAsCsv(listed(items.slice(0, 1)))).toBe('due,end,status,condition,outcome,subject,note,line,side,theses\r\n,, ,one,,A,A,2,,');
		expect(lines.flatMap(line => itemsOf(line))).toHaveLength(4);
	});
});
