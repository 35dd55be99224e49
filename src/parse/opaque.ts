import { BANG, DOLLAR, holds, indexWithin, isBlank, isDigit, isLetter, LESS, PERCENT, QUESTION, SLASH, skipBlanks, GREATER } from './characters';
import { htmlTagEnd } from './html-tag';

/** A stretch of lines whose content is not read: comments, HTML, math. */
export interface Opaque {
	/** A line that holds one of these ends it; none: the next blank line does. */
	readonly close: readonly string[];
}

/** HTML blocks that end at a blank line and may follow a paragraph (CommonMark, kind 6). */
const BLOCK_TAGS = new Set(
	(
		'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
		'figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol ' +
		'optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'
	).split(' '),
);

/** HTML blocks that end with any closing tag of these (kind 1). */
const RAW_TAGS = new Set(['script', 'pre', 'style', 'textarea']);
const RAW_CLOSES = [...RAW_TAGS].map(name => `</${name}>`);

const COMMENT = ['%%'];
const MATH = ['$$'];
const HTML_COMMENT = ['-->'];
const INSTRUCTION = ['?>'];
const DECLARATION = ['>'];
const CDATA = [']]>'];
const AT_BLANK: Opaque = { close: [] };
const LONGEST_TAG = 12;

/**
 * The opaque stretch that begins on this line and goes on after it; `'line'` when it begins and
 * ends here; null when the line is ordinary.
 *
 * @param inParagraph whether the line would break a paragraph off, which single tags do not
 */
export function openOpaque(text: string, at: number, end: number, inParagraph: boolean): Opaque | 'line' | null {
	const code = text.charCodeAt(at);
	if (code === LESS) return openHtml(text, at, end, inParagraph);
	if (text.charCodeAt(at + 1) !== code || at + 1 >= end) return null;
	if (code === PERCENT) return openPair(COMMENT, text, at, end);
	return code === DOLLAR ? openPair(MATH, text, at, end) : null;
}

/** `%%` and `$$`; `%%a%% text` and `$$x$$ text` are lines of text with something inside. */
function openPair(close: readonly string[], text: string, at: number, end: number): Opaque | 'line' | null {
	const found = indexWithin(text, close[0]!, at + 2, end);
	if (found < 0) return { close };
	return skipBlanks(text, found + 2, end) === end ? 'line' : null;
}

function openHtml(text: string, at: number, end: number, inParagraph: boolean): Opaque | 'line' | null {
	const next = text.charCodeAt(at + 1);
	if (holds(text, '<!--', at, end)) return until(HTML_COMMENT, text, at + 2, end);
	if (next === QUESTION) return until(INSTRUCTION, text, at + 2, end);
	if (holds(text, '<![CDATA[', at, end)) return until(CDATA, text, at + 2, end);
	if (next === BANG) return isLetter(text.charCodeAt(at + 2)) ? until(DECLARATION, text, at + 2, end) : null;
	const closing = next === SLASH;
	const name = tagName(text, closing ? at + 2 : at + 1, end);
	if (!closing && RAW_TAGS.has(name)) return until(RAW_CLOSES, text, at, end);
	if (BLOCK_TAGS.has(name)) return AT_BLANK;
	return !inParagraph && (closing || !RAW_TAGS.has(name)) && isAlone(text, at, end) ? AT_BLANK : null;
}

/** One complete tag and nothing after it (kind 7). */
function isAlone(text: string, at: number, end: number): boolean {
	const close = htmlTagEnd(text, at, end);
	return close > 0 && skipBlanks(text, close, end) === end;
}

function tagName(text: string, at: number, end: number): string {
	let stop = at;
	while (stop < end && stop - at < LONGEST_TAG && (isLetter(text.charCodeAt(stop)) || isDigit(text.charCodeAt(stop)))) stop++;
	const after = text.charCodeAt(stop);
	const ends = stop >= end || isBlank(after) || after === GREATER || (after === SLASH && text.charCodeAt(stop + 1) === GREATER);
	return ends ? text.slice(at, stop).toLowerCase() : '';
}

function until(close: readonly string[], text: string, from: number, end: number): Opaque | 'line' {
	return holdsOne(close, text, from, end) ? 'line' : { close };
}

export function closesOpaque(opaque: Opaque, text: string, at: number, end: number): boolean {
	if (opaque.close.length === 0) return skipBlanks(text, at, end) === end;
	return holdsOne(opaque.close, text, at, end);
}

function holdsOne(needles: readonly string[], text: string, from: number, end: number): boolean {
	const rest = text.slice(from, end);
	const found = needles.length > 1 ? rest.toLowerCase() : rest;
	return needles.some(needle => found.includes(needle));
}
