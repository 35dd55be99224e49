import { dailyDay } from '../../extract/dates';
import { actorOf, numbersOf } from './evidence';
import { wordsOfItem } from './item-words';
import type { TrackedItem } from './tracked-item';

/** Whether nothing in these items says that they are different events: no two of one note, no other day, figure, side or explanation. */
export function agree(items: readonly TrackedItem[]): boolean {
	const words = items.map(({ item }) => wordsOfItem(item));
	const days = stated(words.map(one => one.days));
	const undated = items.filter(({ path }, at) => words[at]?.days === '' && dailyDay(path) !== null);
	const written = stated(items.map(({ item }) => item.writtenDue ?? ''));
	const sides = stated(items.map(({ item }) => item.side ?? ''));
	const explained = stated(words.map(({ rest }) => rest));
	return (
		new Set(items.map(({ path }) => path)).size === items.length &&
		days.size <= 1 && written.size <= 1 && sides.size <= 1 && undated.length <= 1 &&
		stated(words.map(({ figures }) => figures)).size <= 1 &&
		explained.size <= 1 && new Set(words.map(({ negates }) => negates)).size <= 1 &&
		stated(items.map(numbersOf)).size <= 1 &&
		isOfOne(items)
	);
}

/** About one actor, or about actors that each of them names, or about a note that all of them link to. */
function isOfOne(items: readonly TrackedItem[]): boolean {
	const actors = new Set(items.flatMap(tracked => actorOf(tracked) ?? []));
	if (actors.size < 2) return true;
	const about = new Set(items.map(({ gist }) => gist?.about ?? null));
	if (about.size === 1 && !about.has(null)) return true;
	return items.every(tracked => [...actors].every(actor => actor === actorOf(tracked) || (tracked.gist?.actors.includes(actor) ?? false)));
}

function stated(words: readonly string[]): Set<string> {
	return new Set(words.filter(word => word !== ''));
}
