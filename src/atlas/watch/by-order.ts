import { actorsOf, sequenceOf, type SequenceWord } from './evidence';
import { wordsOfItem } from './item-words';
import type { TrackedItem } from './tracked-item';

/**
 * Items of the same words, apart where these words make other sentences: names in another order, or with another small
 * word before one of them. With two actors or several parts every word has to be in its place.
 */
export function byOrder(items: readonly TrackedItem[], bucket: readonly number[]): number[][] {
	if (bucket.length < 2) return [];
	const told = bucket.map(at => items[at]!);
	const said = told.map(sequenceOf);
	const actors = new Set(told.flatMap(actorsOf));
	const isStrict = actors.size > 1 || told.some(({ item }) => wordsOfItem(item).hasParts);
	const names = new Set([...actors, ...told.flatMap(({ gist }) => [...(gist?.named ?? [])])]);
	const led = wordsLedApart(said, actors);
	const groups = new Map<string, number[]>();
	said.forEach((words, nth) => {
		const ordered = words.filter(({ word }) => isStrict || names.has(word)).map(({ word }) => word);
		const leads = words.filter(({ word }) => led.has(word)).map(one => `${one.led} ${one.word}`);
		const key = [...ordered, '', ...leads.sort()].join('\n');
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [bucket[nth]!]);
		else group.push(bucket[nth]!);
	});
	return [...groups.values()];
}

/** Words that not all items lead to alike: `to Beta`, `from Beta`. What has no small word before it may have any, but for actors. */
function wordsLedApart(said: readonly (readonly SequenceWord[])[], actors: ReadonlySet<string>): Set<string> {
	const ways = new Map<string, Set<string>>();
	for (const { word, led } of said.flat()) {
		if (led === '' && !actors.has(word)) continue;
		ways.set(word, (ways.get(word) ?? new Set()).add(led));
	}
	return new Set([...ways].filter(([, all]) => all.size > 1 && !isOwner(all)).map(([word]) => word));
}

/** `price of Alpha` and `launch by Alpha` are its price and its launch. */
function isOwner(all: ReadonlySet<string>): boolean {
	return all.size === 2 && all.has('') && (all.has('of') || all.has('by'));
}
