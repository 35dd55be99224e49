import type { DateSpan } from '../../model/value';
import { readValue } from '../../values/read';

const NO_CONTEXT = { header: '', row: '', section: '', tags: [] };

/** When an item is due by its words: the first date that it names, with an open end where the words leave one; else null. */
export function dueIn(text: string): DateSpan | null {
	return readValue(text, NO_CONTEXT).date;
}
