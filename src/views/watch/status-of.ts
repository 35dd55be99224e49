import { isCancelled, isDone } from '../../atlas/watch/item-state';
import type { PlacedItem } from '../watching/asked';

/** What one box for all of these asks for: what is open gets done; where none is, all that is closed is open again. */
export function nextOfAll<T extends PlacedItem>(items: readonly T[]): { readonly status: string; readonly of: readonly T[] } {
	const tasks = items.filter(({ item }) => item.form === 'task');
	const open = tasks.filter(({ item }) => !isDone(item) && !isCancelled(item));
	return open.length > 0 ? { status: 'x', of: open } : { status: ' ', of: tasks };
}
