import type { Dossier } from '../../model/dossier';
import type { Conditions } from '../../model/thesis';
import type { WatchItem } from '../../model/watch';
import { isCancelled, isDone } from '../watch/item-state';

/** The list of a thesis note on one side: what validates it, or what invalidates it. */
export function conditionsOf({ watch }: Dossier, side: NonNullable<WatchItem['side']>): Conditions {
	const items = watch.filter(item => item.side === side);
	return { items, met: items.filter(isDone).length, total: items.filter(item => !isCancelled(item)).length };
}
