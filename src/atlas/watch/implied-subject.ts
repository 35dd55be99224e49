import { actorOf, ENOUGH, isRecurring } from './evidence';
import { wordsOfItem } from './item-words';
import type { TrackedItem } from './tracked-item';

/**
 * Pairs of items, by their index, of which one stands in the note of an actor and does not name it, since it goes without
 * saying there; the other says the same in a note that is no actor's, and the two notes link to each other.
 */
export function implied(items: readonly TrackedItem[]): Array<readonly [number, number]> {
	const buckets = new Map<string, number[]>();
	items.forEach((tracked, at) => {
		const { gist } = tracked;
		if (gist === null || isRecurring(tracked) || gist.words.length < ENOUGH) return;
		const key = gist.words.map((word, nth) => `${gist.led[nth] ?? ''} ${word}`).join(' ');
		const bucket = buckets.get(key);
		if (bucket === undefined) buckets.set(key, [at]);
		else bucket.push(at);
	});
	return [...buckets.values()].flatMap(bucket => (bucket.length < 2 ? [] : pairsIn(items, bucket)));
}

function pairsIn(items: readonly TrackedItem[], bucket: readonly number[]): Array<readonly [number, number]> {
	const actors = new Set(bucket.flatMap(at => actorOf(items[at]!) ?? []));
	const [home, another] = bucket.filter(at => items[at]!.role === 'actor');
	// More than one actor may be meant.
	if (actors.size !== 1 || home === undefined || another !== undefined) return [];
	return bucket.filter(at => actorOf(items[at]!) === null && belongs(items[home]!, items[at]!)).map(at => [home, at] as const);
}

function belongs(home: TrackedItem, other: TrackedItem): boolean {
	if (other.linksTo(home.path) && home.linksTo(other.path)) return true;
	const { days } = wordsOfItem(home.item);
	return days !== '' && days === wordsOfItem(other.item).days && (home.gist?.words.length ?? 0) > ENOUGH;
}
