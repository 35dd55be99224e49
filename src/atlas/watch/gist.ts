import type { DossierIndex } from '../../index/dossier-index';
import type { WatchItem } from '../../model/watch';
import type { ActorNames } from './actor-names';
import { wordsOfItem, type ItemWords } from './item-words';

/** What an item tells, to compare it with those of other notes. */
export interface Gist {
	/** Folded words of what it opens with, in order; actors by the path of their note, however they are called. */
	readonly words: readonly string[];
	/** For each of these words the small word that leads to it, or empty. */
	readonly led: readonly string[];
	/** Those of them that are written as names, without the actors. */
	readonly named: ReadonlySet<string>;
	/** Those of them that are paths of actors, sorted. */
	readonly actors: readonly string[];
	/** The one note that it opens with a link to, and nothing else, when that is no actor; or null. */
	readonly about: string | null;
}

export function gistOf(item: WatchItem, source: string, index: DossierIndex, names: ActorNames): Gist {
	const told = wordsOfItem(item);
	const words: string[] = [];
	const led: string[] = [];
	const named = new Set<string>();
	const actors = new Set<string>();
	for (let at = 0; at < told.words.length; at++) {
		const { folded, opens, led: before, isName } = told.words[at]!;
		const longest = opens === '' ? 0 : Math.max(names.longestFrom(opens), item.links.length > 0 ? MOST_LINKED : 0);
		const actor = longest === 0 ? null : actorAt(told, at, longest, item, source, index);
		if (actor === null) {
			if (folded !== '') {
				words.push(folded);
				led.push(before);
				if (isName) named.add(folded);
			}
			continue;
		}
		words.push(actor.path);
		led.push(before);
		actors.add(actor.path);
		at += actor.words - 1;
	}
	return { words, led, named, actors: [...actors].sort(), about: aboutOf(item, source, index) };
}

/** Words of a link's text that are looked at. */
const MOST_LINKED = 6;

export function isSameGist(a: Gist, b: Gist): boolean {
	return a.about === b.about && a.words.length === b.words.length && a.words.every((word, at) => word === b.words[at]) && a.actors.length === b.actors.length && a.named.size === b.named.size && a.led.every((word, at) => word === b.led[at]);
}

/** The actor whose name begins with a word: by the link that stands there, else by the longest title or alias. */
function actorAt({ head, words }: ItemWords, at: number, longest: number, item: WatchItem, source: string, index: DossierIndex): { readonly path: string; readonly words: number } | null {
	const start = words[at]?.start ?? 0;
	for (let more = Math.min(longest, words.length - at); more > 0; more--) {
		const name = head.slice(start, words[at + more - 1]?.end);
		const link = item.links.find(one => !one.embed && item.text.slice(one.start, one.end) === name);
		const path = link === undefined ? index.lookup.name(name) : index.lookup.link(link.target, source);
		if (path !== null && index.lookup.role(path) === 'actor') return { path, words: more };
	}
	return null;
}

function aboutOf({ links, text }: WatchItem, source: string, index: DossierIndex): string | null {
	const [link] = links;
	if (link === undefined || link.start !== 0 || link.embed || !/^(?:$|\s[—–-]\s)/.test(text.slice(link.end, link.end + 3))) return null;
	const path = index.lookup.link(link.target, source);
	return path === null || index.lookup.role(path) !== 'note' || text.slice(0, link.end).split(' ').length < SENTENCE ? null : path;
}

/** A title of so many words is that of an event or a question, not of a field. */
const SENTENCE = 3;
