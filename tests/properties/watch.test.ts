import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas';
import { arrangeWatch } from '../../src/atlas/watch/arrange-watch';
import type { WatchWish } from '../../src/atlas/watch/watch-wish';
import { folderLinks } from '../../src/index/resolve/link-resolver';
import { atlasWith, dossierOf } from '../read-vault';

const NAMES = ['A', 'B', 'Long A', 'Theses/Long B', 'Sub/A', '2026-01-01'];
const LINES = [
	'#actor', '#thesis', '#chips', '---\naliases: [B, Other]\n---', '- [ ] A opens second site', '- [x] A opens second site — opened', '- [ ] Opens second site', '- [ ] B and A sign, Jan 2026', '- [ ] Other signs with [[A]], Jan 2026',
	'## What to watch', '## [[B]]', '- [ ] [[Long A]] pays, 2027', '- bullet, Q4 2026 📅 2026-12-24', '- [-] gone', '- [/] begun, 2025', '- [[Long A]]', '- [ ] same', '- [ ] same', '| Event | Company |\n|---|---|\n| A opens | B |\n', 'see [[A]] and [[B]]', '- [[Long B]] — (+)', '- [ ] what Long A needs',
];

type Step = { readonly type: 'write'; readonly path: string; readonly text: string } | { readonly type: 'remove'; readonly path: string } | { readonly type: 'rename'; readonly path: string; readonly to: string };

const path = fc.constantFrom(...NAMES).map(name => `${name}.md`);
const text = fc.array(fc.constantFrom(...LINES), { maxLength: 8 }).map(lines => lines.join('\n'));
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ type: fc.constant('write' as const), path, text }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), path }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('rename' as const), path, to: path }) },
);

const wish: fc.Arbitrary<WatchWish> = fc.record({
	search: fc.constantFrom('', '', 'a', 'sign 2026'),
	grouping: fc.constantFrom('due', 'subject', 'thesis', 'tag', 'note'),
	roles: fc.subarray(['actor', 'thesis', 'note'] as const),
	forms: fc.constantFrom('all', 'tasks'),
	showDone: fc.boolean(),
	onlyOverdue: fc.boolean(),
	merge: fc.boolean(),
	today: fc.constantFrom('2025-12-31', '2026-01-15', '2026-11-23', '2030-02-28'),
});

const EVERYTHING: WatchWish = { search: '', grouping: 'due', roles: ['actor', 'thesis', 'note'], forms: 'all', showDone: true, onlyOverdue: false, merge: true, today: '2026-11-23' };

/** Everything that the tracker can be asked. */
function answers(atlas: Atlas): unknown {
	const items = atlas.watchItems();
	return [items.map(({ linksTo, ...tracked }) => [tracked, NAMES.map(name => linksTo(`${name}.md`))]), arrangeWatch(items, EVERYTHING).groups.map(({ key, events }) => [key, events.map(event => event.items.map(({ id }) => id))])];
}

describe('the items to watch', () => {
	test('after any changes they are as if all was read from scratch', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 15 }), fc.boolean(), (steps, ask) => {
				const notes = new Map<string, string>();
				const atlas = new Atlas((target, source) => folderLinks(notes.keys())(target, source));
				for (const one of steps) {
					apply(atlas, notes, one);
					if (ask) answers(atlas);
				}
				expect(answers(atlas)).toEqual(answers(atlasWith(folderLinks(notes.keys()), Object.fromEntries(notes))));
			}),
			{ numRuns: 300 },
		);
	});

	test('the list stays the same object until something in it or a name has changed, and so does each item', () => {
		const atlas = atlasWith(() => null, { 'A.md': '- [ ] one', 'B.md': '- [ ] two', 'C.md': 'text' });
		const before = atlas.watchItems();
		atlas.update(index => index.put(dossierOf('C.md', 'other text')));
		expect(atlas.watchItems()).toBe(before);
		atlas.update(index => index.put(dossierOf('A.md', '- [x] one')));
		const after = atlas.watchItems();
		expect(after).not.toBe(before);
		expect(after.map((item, at) => item === before[at])).toEqual([false, true]);
		atlas.update(index => index.put(dossierOf('D.md', 'a new name')));
		expect(atlas.watchItems().every((item, at) => item === after[at])).toBe(true);
	});
});

describe('any wish', () => {
	test('every item that is wished for is in one event, and every event in its groups once', () => {
		fc.assert(
			fc.property(fc.dictionary(path, text, { maxKeys: 6 }), wish, (notes, asked) => {
				const items = atlasWith(folderLinks(Object.keys(notes)), notes).watchItems();
				const { groups, shown, hiddenDone, progress } = arrangeWatch(items, asked);
				const events = new Map(groups.flatMap(group => group.events.map(event => [event.key, event])));
				const told = [...events.values()].flatMap(event => event.items.map(({ id }) => id));
				expect(new Set(told).size).toBe(told.length);
				expect(events.size).toBe(shown);
				for (const group of groups) {
					expect(group.events.length).toBeGreaterThan(0);
					expect(new Set(group.events).size).toBe(group.events.length);
					expect(group.progress.done).toBeLessThanOrEqual(group.progress.tasks);
				}
				expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
				if (asked.grouping !== 'thesis' && asked.grouping !== 'tag') expect(groups.reduce((sum, group) => sum + group.events.length, 0)).toBe(shown);
				expect(progress.tasks).toBe(items.filter(({ item }) => item.form === 'task').length);
				expect(hiddenDone === 0 || !asked.showDone).toBe(true);
				for (const event of events.values()) {
					expect(event.items.map(({ id }) => id)).toContain(event.key);
					expect(new Set(event.items.map(item => item.path)).size).toBe(event.items.length);
					expect(asked.merge || event.items.length === 1).toBe(true);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('with everything shown, every item is in exactly one event, merged or not', () => {
		fc.assert(
			fc.property(fc.dictionary(path, text, { maxKeys: 6 }), fc.boolean(), (notes, merge) => {
				const items = atlasWith(folderLinks(Object.keys(notes)), notes).watchItems();
				const { groups } = arrangeWatch(items, { ...EVERYTHING, merge });
				const told = groups.flatMap(({ events }) => events.flatMap(event => event.items.map(({ id }) => id)));
				expect(told.sort()).toEqual(items.map(({ id }) => id).sort());
				expect(new Set(told).size).toBe(told.length);
			}),
			{ numRuns: 300 },
		);
	});
});

function apply(atlas: Atlas, notes: Map<string, string>, one: Step): void {
	const before = notes.get(one.path);
	if (one.type === 'write') notes.set(one.path, one.text);
	else {
		notes.delete(one.path);
		if (one.type === 'rename' && before !== undefined) notes.set(one.to, before);
	}
	atlas.update(index => {
		if (one.type !== 'write') index.remove(one.path);
		const changed = one.type === 'rename' ? one.to : one.path;
		const now = notes.get(changed);
		if (now !== undefined) index.put(dossierOf(changed, now));
	});
}
