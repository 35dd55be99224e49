import { describe, expect, test } from 'vitest';
import { arrangeWatch } from '../../../src/atlas/watch/arrange-watch';
import type { TrackedItem } from '../../../src/atlas/watch/tracked-item';
import type { WatchWish } from '../../../src/atlas/watch/watch-wish';
import type { EditIntention } from '../../../src/model/edit';
import { Kept } from '../../../src/views/watch/kept';
import { FIRST_STATE } from '../../../src/views/watch/watch-state';
import { watchItem } from '../dossiers';

const wish: WatchWish = { ...FIRST_STATE, grouping: 'note', today: '2026-11-23' };

/** A note with these tasks, each `x words` or `  words`. */
function note(path: string, ...lines: readonly string[]): TrackedItem[] {
	return lines.map((text, line): TrackedItem => {
		const item = watchItem(text.slice(2), text[0] ?? ' ', line);
		return { id: `${path}:${line}:${text}`, path, title: path, role: 'actor', subject: { name: path, path }, theses: [], tags: [], item, gist: null, linksTo: () => false };
	});
}

const ticking = ({ path, item: { place, line } }: TrackedItem, status = 'x'): EditIntention[] => (place === null ? [] : [{ type: 'status', path, place, line, status, done: null }]);

/** What is listed after `at` was ticked here and the note reads so. */
function after(before: readonly TrackedItem[], at: readonly number[], now: readonly TrackedItem[]): readonly string[] {
	const kept = new Kept();
	kept.note(before, at.flatMap(one => ticking(before[one]!)));
	return shown(kept, now);
}

const shown = (kept: Kept, now: readonly TrackedItem[], asked = wish) => (
	kept.arrange(now, asked, arrangeWatch).listing.groups.flatMap(({ events, progress }) => [...events.map(({ lead: { item }, state }) => `${item.status ?? ''} ${item.condition} ${state}`), `${progress.done} of ${progress.tasks}`])
);

describe('what was ticked in the tracker', () => {
	const before = note('A', '  one', '  two', '  three');

	test('stays where it was, as done', () => {
		expect(after(before, [1], note('A', '  one', 'x two', '  three'))).toEqual(['  one open', 'x two done', '  three open', '1 of 3']);
	});

	test('and what was ticked elsewhere does not', () => {
		expect(after(before, [1], note('A', 'x one', 'x two', '  three'))).toEqual(['x two done', '  three open', '2 of 3']);
	});

	test('is found again where its line moved, got its day, or has equals', () => {
		expect(after(before, [1], note('A', '  new', '  one', 'x two ✅ 2026-11-23', '  three'))).toEqual(['  new open', '  one open', 'x two done', '  three open', '1 of 4']);
		const equals = note('A', '  same', '  same');
		expect(after(equals, [1], note('A', '  same', 'x same'))).toEqual(['  same open', 'x same done', '1 of 2']);
	});

	test('is open again when it was not ticked, or was unticked', () => {
		expect(after(before, [1], before)).toEqual(['  one open', '  two open', '  three open', '0 of 3']);
	});

	test('goes when it is let go, and counts as shown until then', () => {
		const kept = new Kept();
		kept.note(before, ticking(before[0]!));
		const now = note('A', 'x one', '  two', '  three');
		const { listing, kept: lines } = kept.arrange(now, wish, arrangeWatch);
		expect([listing.shown, listing.hiddenDone, listing.progress, lines]).toEqual([3, 0, { done: 1, tasks: 3 }, 1]);
		expect(kept.clear()).toBe(true);
		expect(shown(kept, now)).toEqual(['  two open', '  three open', '1 of 3']);
	});

	test('follows its note to another name', () => {
		const kept = new Kept();
		kept.note(before, ticking(before[0]!));
		kept.renamed('A', 'B');
		expect(shown(kept, note('B', 'x one', '  two'))).toEqual(['x one done', '  two open', '1 of 2']);
	});
});
