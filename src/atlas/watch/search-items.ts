import { foldText } from '../../values/fold-text';
import type { TrackedItem } from './tracked-item';

const words = new WeakMap<TrackedItem, string>();

/** Whether some of these items have every word of the search between them, in their text or the names around it. */
export function searchItems(search: string): (items: readonly TrackedItem[]) => boolean {
	const wanted = foldText(search).split(/\s+/).filter(word => word !== '');
	return items => wanted.every(word => items.some(item => wordsOf(item).includes(word)));
}

function wordsOf(tracked: TrackedItem): string {
	const known = words.get(tracked);
	if (known !== undefined) return known;
	const { item, title, subject, theses, tags } = tracked;
	const found = foldText([item.text, item.dueWords ?? '', title, subject.name, ...theses.map(({ name }) => name), ...item.headings, ...tags.map(tag => `#${tag}`)].join('\n'));
	words.set(tracked, found);
	return found;
}
