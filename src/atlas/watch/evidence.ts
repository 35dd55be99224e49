import { wordsOfItem } from './item-words';
import type { TrackedItem } from './tracked-item';

/** Two items with one of these in common tell of the same event, unless something in them differs. */
export function evidenceOf(tracked: TrackedItem): string[] {
	const { gist } = tracked;
	if (gist === null || isRecurring(tracked)) return [];
	const { days } = wordsOfItem(tracked.item);
	const about = gist.about === null ? [] : [`about ${gist.about}`];
	const actor = actorOf(tracked);
	const actors = [...new Set([...gist.actors, ...(actor === null ? [] : [actor])])].sort();
	const words = [...new Set([...gist.words, ...actors])].sort();
	const said = actors.length > 0 && words.length >= (days === '' ? ENOUGH : ENOUGH - 1) ? [`said ${words.join(' ')}`] : [];
	const dealt = actors.length > 1 && days !== '' && words.some(word => DEAL.has(word)) ? [`between ${days} ${words.filter(word => actors.includes(word) || !isOfDeal(word)).join(' ')}`] : [];
	return [...about, ...said, ...dealt];
}

/** So many words alike are no accident, where an actor is among them. */
export const ENOUGH = 3;

/** The actor that an item is about; null where it is about its note. */
export function actorOf({ subject, path, role }: TrackedItem): string | null {
	return role === 'actor' || subject.path !== path ? subject.path : null;
}

const DEAL = new Set('deal sign signed signing agreement contract close closed closing decision decide decided finalize finalized announcement announced announce partnership confirm confirmed confirmation'.split(' '));
const FIGURE = /^[\p{N}]/u;

/** How an agreement of two comes about, and figures of it: notes tell of it in different words. */
function isOfDeal(word: string): boolean {
	return DEAL.has(word) || FIGURE.test(word);
}

const RECURRING = new Set('earning result quarterly monthly weekly daily annual annually yearly meeting call review report'.split(' '));

/** What comes about again and again is one event only where it has a day. */
export function isRecurring({ item, gist }: TrackedItem): boolean {
	return wordsOfItem(item).days === '' && (gist?.words.some(word => RECURRING.has(word)) ?? false);
}
