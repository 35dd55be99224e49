import type { ListPlace } from '../../model/edit';

/** Names by which the lists of a note can be told apart: their headings, with those above where these are the same. */
export function listNames(lists: readonly ListPlace[]): string[] {
	const short = lists.map(({ headings }) => headings.at(-1) ?? '');
	return lists.map(({ headings, ordinal, count }, at) => {
		const name = short[at] ?? '';
		if (short.indexOf(name) === short.lastIndexOf(name)) return name;
		return `${headings.join(' › ')}${count > 1 ? ` (${ordinal + 1} of ${count})` : ''}`;
	});
}

export function isSameList(a: ListPlace, b: ListPlace): boolean {
	return a.ordinal === b.ordinal && a.headings.join('\n') === b.headings.join('\n');
}
