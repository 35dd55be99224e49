import { span, type Line } from './lines';
import type { LinkEntry, ParsedNote } from './parsed-note';

const wikilink = /(!?)\[\[([^[\]|]+?)(?:\\?\|([^[\]]*))?\]\]/g;
const markdownLink = /(!?)\[([^[\]]*)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)(?: "[^"]*")?\)/g;
const tag = /(^|\s)#([\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+)/gu;
const code = /(`+)(?!`)(.*?[^`])\1(?!`)/g;
const comment = /%%.*?%%/g;
const block = /\s\^([a-zA-Z0-9-]+)$/;

const blank = (found: string): string => ' '.repeat(found.length);

function decode(link: string): string {
	try {
		return decodeURI(link);
	} catch {
		return link;
	}
}

function addLink(note: ParsedNote, embed: boolean, entry: LinkEntry): void {
	(embed ? note.embeds ??= [] : note.links ??= []).push(entry);
}

/** Links, embeds, tags and the block id of one line of text. Code and comments are no text. */
export function readInline(line: Line, note: ParsedNote): void {
	const text = line.text.replace(code, blank).replace(comment, blank);
	for (const found of text.matchAll(wikilink)) {
		const link = (found[2] ?? '').trim();
		addLink(note, found[1] === '!', {
			link, original: found[0], displayText: found[3] ?? link, position: span(line, found.index, found.index + found[0].length),
		});
	}
	for (const found of text.matchAll(markdownLink)) {
		const link = found[3] ?? '';
		if (/^[a-z][a-z0-9+.-]*:/i.test(link)) continue;
		addLink(note, found[1] === '!', {
			link: decode(link), original: found[0], displayText: found[2] ?? '', position: span(line, found.index, found.index + found[0].length),
		});
	}
	for (const found of text.replace(wikilink, blank).matchAll(tag)) {
		const name = found[2] ?? '';
		if (/^[\d/]+$/.test(name)) continue;
		const from = found.index + (found[1]?.length ?? 0);
		(note.tags ??= []).push({ tag: `#${name}`, position: span(line, from, from + name.length + 1) });
	}
	const id = block.exec(text)?.[1];
	if (id !== undefined) (note.blocks ??= {})[id.toLowerCase()] = { id, position: span(line, 0, line.text.length) };
}
