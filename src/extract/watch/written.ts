import type { WatchItem } from '../../model/watch';
import { taskSigns, type TaskSign } from '../../parse/task-signs';

/** What is written into an item beside its words. */
export type Written = Pick<WatchItem, 'writtenDue' | 'doneOn' | 'recurs'>;

export const NOTHING_WRITTEN: Written = { writtenDue: null, doneOn: null, recurs: false };

/** The days and the rule that an item has in the forms of the Tasks plugin; of several the first counts, as there. */
export function writtenIn(signs: readonly TaskSign[]): Written {
	if (signs.length === 0) return NOTHING_WRITTEN;
	const first = (kind: TaskSign['kind']): TaskSign | undefined => signs.find(sign => sign.kind === kind);
	return { writtenDue: first('due')?.day ?? null, doneOn: first('done')?.day ?? null, recurs: first('recurs') !== undefined };
}

/** The words of an item without its signs; all of it where it has none but signs. */
export function withoutSigns(text: string): string {
	const signs = taskSigns(text);
	if (signs.length === 0) return text;
	let from = 0;
	const parts = signs.map(({ start, end }) => {
		const part = text.slice(from, start).trim();
		from = end;
		return part;
	});
	return [...parts, text.slice(from).trim()].filter(part => part !== '').join(' ') || text;
}
