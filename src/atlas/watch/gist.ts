import type { DossierIndex } from '../../index/dossier-index';
import type { WatchItem } from '../../model/watch';
import { wordsOfItem, type ItemWord } from './item-words';

/** What an item tells, to compare it with those of other notes. */
export interface Gist {
	/** Folded words of what it opens with, sorted, each once; actors by the path of their note, however they are called. */
	readonly words: readonly string[];
	/** Those of them that are paths of actors. */
	readonly actors: readonly string[];
	/** The one note that it opens with a link to, and nothing else, when that is no actor; or null. */
	readonly about: string | null;
}

export function gistOf(item: WatchItem, source: string, index: DossierIndex): Gist {
	const { head } = wordsOfItem(item);
	const words = new Set<string>();
	const actors = new Set<string>();
	for (let at = 0; at < head.length; at++) {
		const word = head[at]!;
		const actor = actorAt(word, item, source, index);
		if (actor === null) {
			if (word.folded !== '') words.add(word.folded);
			continue;
		}
		words.add(actor.path);
		actors.add(actor.path);
		at += actor.words - 1;
	}
	return { words: [...words].sort(), actors: [...actors].sort(), about: aboutOf(item, source, index) };
}

export function isSameGist(a: Gist, b: Gist): boolean {
	return a.about === b.about && a.words.length === b.words.length && a.words.every((word, at) => word === b.words[at]) && a.actors.length === b.actors.length;
}

/** The actor whose name begins with this word: by the link that stands there, else by the longest title or alias. */
function actorAt({ names }: ItemWord, { links, text }: WatchItem, source: string, index: DossierIndex): { readonly path: string; readonly words: number } | null {
	for (const name of names) {
		const link = links.find(({ start, end, embed }) => !embed && text.slice(start, end) === name.text);
		const path = link === undefined ? index.lookup.name(name.text) : index.lookup.link(link.target, source);
		if (path !== null && index.lookup.role(path) === 'actor') return { path, words: name.words };
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
