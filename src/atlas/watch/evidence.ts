import { wordsOfItem } from './item-words';
import type { TrackedItem } from './tracked-item';

/** Two items with one of these in common tell of the same event, unless something in them differs. */
export function evidenceOf(tracked: TrackedItem): string[] {
	const { gist } = tracked;
	if (gist === null || isRecurring(tracked)) return [];
	const { days } = wordsOfItem(tracked.item);
	const about = gist.about === null ? [] : [`about ${gist.about}`];
	const actors = actorsOf(tracked);
	const words = sequenceOf(tracked).map(({ word }) => word);
	const said = actors.length > 0 && new Set(words).size >= (days === '' ? ENOUGH : ENOUGH - 1) ? [`${SAID}${[...words].sort().join(' ')}`] : [];
	const dealt = actors.length === 2 && isShort(days) && isMutual(tracked, words, actors) ? [`between ${days} ${actors.join(' ')}`] : [];
	return [...about, ...said, ...dealt];
}

export const SAID = 'said ';

export interface SequenceWord {
	readonly word: string;
	readonly led: string;
}

/** What an item says in order; the actor that it is about goes first where it is not named. */
export function sequenceOf(tracked: TrackedItem): SequenceWord[] {
	const { gist } = tracked;
	if (gist === null) return [];
	const own = actorOf(tracked);
	const words = gist.words.map((word, at) => ({ word, led: gist.led[at] ?? '' }));
	return own === null || gist.actors.includes(own) ? words : [{ word: own, led: '' }, ...words];
}

export function actorsOf(tracked: TrackedItem): string[] {
	const own = actorOf(tracked);
	return [...new Set([...(tracked.gist?.actors ?? []), ...(own === null ? [] : [own])])].sort();
}

/** A month or less: in a longer time two may agree on more than one thing. */
function isShort(days: string): boolean {
	return days !== '' && days.slice(0, 7) === days.slice(days.indexOf('..') + 2).slice(0, 7);
}

/** So many words alike are no accident, where an actor is among them. */
export const ENOUGH = 3;

/** The actor that an item is about; null where it is about its note. */
export function actorOf({ subject, path, role }: TrackedItem): string | null {
	return role === 'actor' || subject.path !== path ? subject.path : null;
}

const MUTUAL = new Set('deal sign signed signing agreement contract partnership'.split(' '));
const COMES = new Set('close closed closing decision decide decided finalize finalized announcement announced announce confirm confirmed confirmation'.split(' '));
const FIGURE = /^[\p{N}]/u;

/** Nothing but that two agree, and figures of it: notes tell of it in different words, and either may come first. */
function isMutual({ gist }: TrackedItem, words: readonly string[], actors: readonly string[]): boolean {
	if (!words.every((word, at) => actors.includes(word) || MUTUAL.has(word) || COMES.has(word) || isFigure(word, at))) return false;
	if (gist?.led.some(led => led !== '' && led !== 'with') ?? true) return false;
	const joined = words.findIndex(word => actors.includes(word));
	return words.some(word => MUTUAL.has(word)) || (actors.includes(words[joined + 1] ?? '') && words.some(word => COMES.has(word)));
}

function isFigure(word: string, at: number): boolean {
	return at > 0 && FIGURE.test(word);
}

/** The figures among the words of an item, such as names of products. */
export function numbersOf({ gist }: TrackedItem): string {
	return (gist?.words ?? []).filter(isFigure).join(' ');
}

const RECURRING = new Set('earning result quarterly monthly weekly daily annual annually yearly meeting call review report'.split(' '));

/** What comes about again and again is one event only where it has a day. */
export function isRecurring({ item, gist }: TrackedItem): boolean {
	return wordsOfItem(item).days === '' && (gist?.words.some(word => RECURRING.has(word)) ?? false);
}
