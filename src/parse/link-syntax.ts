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
	const inner = text.slice(at + 2, close);
	if (inner.trim() === '' || inner.includes('\n')) return null;
	const bar = inner.indexOf('|');
	const path = (bar < 0 ? inner : inner.slice(0, bar).replace(/\\$/, '')).trim();
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

export interface Destination {
	readonly url: string;
	/** Offset after the closing `)`. */
	readonly end: number;
}

/** `(url "title")` at `at`; parentheses in the url must balance. */
export function readDestination(text: string, at: number): Destination | null {
	if (text[at] !== '(') return null;
	let depth = 0;
	let quote = '';
	const limit = Math.min(text.length, at + LONGEST_DESTINATION);
	for (let i = at + 1; i < limit; i++) {
		const character = text[i];
		if (character === '\\') i++;
		else if (quote !== '') quote = character === quote ? '' : quote;
		else if (character === '"' && /\s/.test(text[i - 1] ?? '')) quote = '"';
		else if (character === '(') depth++;
		else if (character === ')' && depth-- === 0) return { url: destinationUrl(text.slice(at + 1, i)), end: i + 1 };
	}
	return null;
}

function destinationUrl(inner: string): string {
	const trimmed = inner.trim();
	if (trimmed.startsWith('<') && trimmed.includes('>')) return trimmed.slice(1, trimmed.indexOf('>'));
	const title = trimmed.search(/\s["'(]/);
	return title < 0 ? trimmed : trimmed.slice(0, title);
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
