import { APOSTROPHE, BACKSLASH, CLOSE_PARENTHESIS, GREATER, isSpace, LESS, OPEN_PARENTHESIS, QUOTE } from './characters';

export interface WikiLink {
	readonly target: string;
	readonly subpath: string | null;
	readonly display: string;
	/** Offset after `]]`. */
	readonly end: number;
}

/**
 * `[[target#subpath|display]]` at `at`. Without a display the app shows `target > subpath`.
 *
 * @param close offset of the first `]]` after `at`
 */
export function readWikiLink(text: string, at: number, close: number): WikiLink | null {
	const inner = text.slice(at + 2, close).trim();
	if (inner === '') return null;
	const bar = inner.indexOf('|');
	const path = bar < 0 ? inner : inner.slice(0, bar > 0 && inner.charCodeAt(bar - 1) === BACKSLASH ? bar - 1 : bar).trimEnd();
	const hash = path.indexOf('#');
	const target = hash < 0 ? path : path.slice(0, hash).trimEnd();
	const subpath = hash < 0 ? null : path.slice(hash);
	const shown = bar < 0 ? '' : inner.slice(bar + 1).trim();
	return { target, subpath, display: shown || shownPath(target, subpath), end: close + 2 };
}

function shownPath(target: string, subpath: string | null): string {
	if (subpath === null) return target;
	const parts = subpath.split('#').filter(part => part !== '');
	return [target, ...parts].filter(part => part !== '').join(' > ');
}

/** A bound keeps text full of `](` linear. */
const LONGEST_DESTINATION = 2_048;
const DEEPEST = 32;

export interface Destination {
	readonly url: string;
	/** Offset after the closing `)`. */
	readonly end: number;
}

/** `(url "title")` at `at`; parentheses in the url must balance (CommonMark 6.3). */
export function readDestination(text: string, at: number): Destination | null {
	if (text.charCodeAt(at) !== OPEN_PARENTHESIS) return null;
	const limit = Math.min(text.length, at + LONGEST_DESTINATION);
	const start = skipSpaces(text, at + 1, limit);
	const angled = text.charCodeAt(start) === LESS;
	const stop = angled ? angledEnd(text, start, limit) : bareEnd(text, start, limit);
	if (stop < 0) return null;
	const title = skipSpaces(text, stop, limit);
	const after = title > stop ? titleEnd(text, title, limit) : title;
	if (after < 0) return null;
	const close = skipSpaces(text, after, limit);
	if (close >= limit || text.charCodeAt(close) !== CLOSE_PARENTHESIS) return null;
	return { url: unescaped(angled ? text.slice(start + 1, stop - 1) : text.slice(start, stop)), end: close + 1 };
}

function skipSpaces(text: string, at: number, limit: number): number {
	let next = at;
	while (next < limit && isSpace(text.charCodeAt(next))) next++;
	return next;
}

/** Offset after `<url>`, or -1. */
function angledEnd(text: string, at: number, limit: number): number {
	for (let i = at + 1; i < limit; i++) {
		const code = text.charCodeAt(i);
		if (code === BACKSLASH) i++;
		else if (code === GREATER) return i + 1;
		else if (code === LESS) return -1;
	}
	return -1;
}

function bareEnd(text: string, at: number, limit: number): number {
	let depth = 0;
	for (let i = at; i < limit; i++) {
		const code = text.charCodeAt(i);
		if (code === BACKSLASH) i++;
		else if (code === OPEN_PARENTHESIS && ++depth > DEEPEST) return -1;
		else if (code === CLOSE_PARENTHESIS && depth-- === 0) return i;
		else if (code <= 32) return depth === 0 ? i : -1;
	}
	return -1;
}

/** Offset after the title at `at`; `at` itself where none begins; -1 where it does not end. */
function titleEnd(text: string, at: number, limit: number): number {
	const open = text.charCodeAt(at);
	if (open !== QUOTE && open !== APOSTROPHE && open !== OPEN_PARENTHESIS) return at;
	const close = open === OPEN_PARENTHESIS ? CLOSE_PARENTHESIS : open;
	for (let i = at + 1; i < limit; i++) {
		const code = text.charCodeAt(i);
		if (code === BACKSLASH) i++;
		else if (code === close) return i + 1;
		else if (code === open) return -1;
	}
	return -1;
}

function unescaped(url: string): string {
	return url.includes('\\') ? url.replace(/\\([!-/:-@[-`{-~])/g, '$1') : url;
}

/** Vault path that a Markdown link leads to, or null when it leads out of the vault. */
export function internalTarget(url: string): { target: string; subpath: string | null } | null {
	if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//') || url === '') return null;
	const decoded = decode(url);
	const hash = decoded.indexOf('#');
	return hash < 0 ? { target: decoded, subpath: null } : { target: decoded.slice(0, hash), subpath: decoded.slice(hash) };
}

function decode(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
