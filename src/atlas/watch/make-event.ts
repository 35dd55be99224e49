import type { Role } from '../../model/dossier';
import { isOverdue } from './due-group';
import { isCancelled, isDone, isUnderWay } from './item-state';
import type { TrackedItem } from './tracked-item';
import type { EventState, WatchEvent } from './watch-event';

const RANK: Readonly<Record<Role, number>> = { actor: 0, thesis: 1, note: 2 };

/** The event that these items tell of; null without any. */
export function makeEvent(items: readonly TrackedItem[], today: string): WatchEvent | null {
	const sorted = items.length < 2 ? items : [...items].sort(leading);
	const [lead] = sorted;
	if (lead === undefined) return null;
	const { due, dueWords } = (sorted.find(({ item }) => item.due !== null && item.writtenDue !== null) ?? sorted.find(({ item }) => item.due !== null) ?? lead).item;
	return { key: lead.id, items: sorted, lead, due, dueWords, isOverdue: isOverdue(due, today), state: stateOf(sorted) };
}

/** What can be ticked leads, the note of an actor before that of a thesis before others. */
function leading(a: TrackedItem, b: TrackedItem): number {
	return Number(a.item.form !== 'task') - Number(b.item.form !== 'task') || RANK[a.role] - RANK[b.role] || (a.id < b.id ? -1 : 1);
}

function stateOf(items: readonly TrackedItem[]): EventState {
	const tasks = items.map(({ item }) => item).filter(({ form }) => form === 'task');
	if (tasks.length === 0) return 'untickable';
	const closed = tasks.filter(item => isDone(item) || isCancelled(item));
	if (closed.length === tasks.length) return closed.some(isDone) ? 'done' : 'cancelled';
	return closed.length > 0 || tasks.some(isUnderWay) ? 'partly' : 'open';
}

export function isClosed({ state }: WatchEvent): boolean {
	return state === 'done' || state === 'cancelled';
}
