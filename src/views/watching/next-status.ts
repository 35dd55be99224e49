import { isChecked, isUnderWay } from '../../atlas/watch/item-state';
import type { WatchItem } from '../../model/watch';

/** What a click makes of it: what is open or under way gets done, what is done or cancelled is open again. */
export function nextStatus(item: WatchItem): string {
	return isChecked(item) && !isUnderWay(item) ? ' ' : 'x';
}
