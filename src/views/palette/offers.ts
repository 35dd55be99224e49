import type { SavedQuery } from '../../model/settings';
import type { SourceInfo } from '../../model/query';
import { kindQuery } from '../asking/kind-query';

/** A query that is offered before anything is typed. */
export interface Offer {
	readonly group: 'Saved' | 'Recent' | 'Try';
	/** Null: the query speaks for itself. */
	readonly name: string | null;
	readonly text: string;
}

const mostRecent = 6;
const examples = 5;

/** Saved queries and those asked last; what there is most of for those who have neither. */
export function offers(saved: readonly SavedQuery[], recent: readonly string[], sources: readonly SourceInfo[]): Offer[] {
	const named = saved.map(({ name, text }): Offer => ({ group: 'Saved', name, text }));
	const texts = new Set(saved.map(({ text }) => text.trim()));
	const last = recent.filter(text => !texts.has(text)).slice(0, mostRecent).map((text): Offer => ({ group: 'Recent', name: null, text }));
	const known = [...last, ...named];
	if (known.length > 0) return known;
	const kinds = [...sources].filter(({ id }) => id !== 'table').sort((a, b) => b.count - a.count).slice(0, examples);
	return kinds.map(({ id, title }) => ({ group: 'Try', name: title, text: kindQuery(id) }));
}
