import type { Link } from '../model/note';
import { shownText } from './source-of';

/** What Markdown may take for more than a character. */
const MARKS = /[\\`*_[\]<>~=%&$#^]/g;
const TAG = /(^|\s)#(?=\d*[^\d\s#.,;:)])/g;

/** Words as they are shown, with the links in them, as Markdown that reads so; marks are escaped only where they would be taken for such. */
export function writtenWords(text: string, links: readonly Link[]): string {
	const plain = compose(text, links, words => words.replace(TAG, '$1\\#'));
	return shownText(plain) === text ? plain : compose(text, links, words => words.replace(MARKS, '\\$&'));
}

function compose(text: string, links: readonly Link[], plain: (words: string) => string): string {
	const parts: string[] = [];
	let at = 0;
	for (const { start, end, target, embed } of [...links].sort((a, b) => a.start - b.start)) {
		if (embed || start < at || end <= start || end > text.length) continue;
		parts.push(plain(text.slice(at, start)), writtenLink(target, text.slice(start, end)));
		at = end;
	}
	return [...parts, plain(text.slice(at))].join('');
}

/** A link to a note, in the words that stand for it. */
export function writtenLink(target: string, shown: string): string {
	return target === shown ? `[[${target}]]` : `[[${target}|${shown}]]`;
}

/** What a link to a note is shown as: its name without its folder. */
export function nameOf(target: string): string {
	return target.slice(target.lastIndexOf('/') + 1);
}
