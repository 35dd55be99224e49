import { isDone } from '../../atlas/watch/item-state';
import type { WatchProgress } from '../../atlas/watch/watch-event';
import type { RecordTable } from '../../model/record';
import type { WatchItem } from '../../model/watch';
import { keyed, type Keyed } from '../draw/keys';

/** Watch items that stand under one heading. */
export interface WatchGroup {
	readonly key: string;
	/** Their heading, or null where all stand under one. */
	readonly heading: string | null;
	/** For the lists of a thesis: what it means when they happen. */
	readonly side: WatchItem['side'];
	readonly items: readonly Keyed<WatchItem>[];
}

/** A table of things to watch: its rows are shown as a table, with all their columns. */
export function hasWatchedRows(table: RecordTable, watch: readonly WatchItem[]): boolean {
	return watch.some(item => item.form === 'row' && isWithin(item, table));
}

function isWithin({ line }: WatchItem, table: RecordTable): boolean {
	return line >= table.line && line <= table.endLine;
}

/** The items of a note by heading, without the rows of these tables. */
export function watchGroups(watch: readonly WatchItem[], tables: readonly RecordTable[]): WatchGroup[] {
	const items = watch.filter(item => !tables.some(table => isWithin(item, table)));
	const byHeading = new Map<string, WatchItem[]>();
	for (const item of items) {
		const key = item.headings.join('\n');
		const group = byHeading.get(key);
		if (group === undefined) byHeading.set(key, [item]);
		else group.push(item);
	}
	return [...byHeading].map(([key, group]) => ({
		key,
		heading: byHeading.size > 1 ? (group[0]?.headings.at(-1) ?? null) : null,
		side: group[0]?.side ?? null,
		items: keyed(group, item => `${item.form} ${item.text}`),
	}));
}

export function watchProgress(items: readonly WatchItem[]): WatchProgress {
	const tasks = items.filter(item => item.form === 'task');
	return { done: tasks.filter(isDone).length, tasks: tasks.length };
}
