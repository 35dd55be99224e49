import type { WatchItem } from '../../model/watch';

/** Ticked off. Cancelled or in progress is checked, but not done. */
export function isDone({ status }: Pick<WatchItem, 'status'>): boolean {
	return status === 'x' || status === 'X';
}

export function isCancelled({ status }: Pick<WatchItem, 'status'>): boolean {
	return status === '-';
}

/** Any character but a blank stands for a box that is checked, as in the app. */
export function isChecked({ status }: Pick<WatchItem, 'status'>): boolean {
	return status !== null && status !== ' ';
}

/** Begun, put off, in question: neither open nor finished. */
export function isUnderWay(item: Pick<WatchItem, 'status'>): boolean {
	return isChecked(item) && !isDone(item) && !isCancelled(item);
}
