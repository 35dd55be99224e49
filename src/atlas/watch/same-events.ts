import { agree } from './agree';
import { byOrder } from './by-order';
import { evidenceOf, SAID } from './evidence';
import { implied } from './implied-subject';
import type { TrackedItem } from './tracked-item';
import { UnionFind } from './union-find';

/**
 * The items by the event that they tell of; every item once, in the order given. Only items of different notes are
 * one event, where their words say the same and nothing in them differs: in doubt they stay apart.
 */
export function sameEvents(items: readonly TrackedItem[]): ReadonlyArray<readonly TrackedItem[]> {
	const joined = new UnionFind(items.length);
	const buckets = new Map<string, number[]>();
	items.forEach((tracked, at) => {
		for (const key of evidenceOf(tracked)) add(buckets, key, at);
	});
	for (const [key, bucket] of buckets) {
		for (const [first, ...others] of key.startsWith(SAID) ? byOrder(items, bucket) : [bucket]) for (const other of others) joined.join(first!, other);
	}
	for (const [one, other] of implied(items)) joined.join(one, other);
	return joined.groups().flatMap(group => {
		const told = group.map(at => items[at]!);
		return told.length === 1 || agree(told) ? [told] : told.map(tracked => [tracked]);
	});
}

function add(buckets: Map<string, number[]>, key: string, at: number): void {
	const bucket = buckets.get(key);
	if (bucket === undefined) buckets.set(key, [at]);
	else bucket.push(at);
}
