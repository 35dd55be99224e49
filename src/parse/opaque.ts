/** A stretch of lines whose content is not read: comments, HTML, math. */
export interface Opaque {
	/** The line that holds this ends it; null: the next blank line does. */
	readonly close: string | null;
}

/** HTML blocks that end at a blank line (CommonMark, kind 6), as far as notes use them. */
const BLOCK_TAGS = new Set(
	(
		'address article aside blockquote body center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
		'frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p ' +
		'param search section summary table tbody td tfoot th thead title tr track ul'
	).split(' '),
);

/** HTML blocks that end with their closing tag (kind 1). */
const RAW_TAGS = new Set(['script', 'pre', 'style', 'textarea']);

const LONGEST_TAG = 12;

/**
 * The opaque stretch that begins on this line and goes on after it; `'line'` when it begins and
 * ends here; null when the line is ordinary.
 */
export function openOpaque(text: string, at: number, end: number): Opaque | 'line' | null {
	if (text.startsWith('%%', at)) return until('%%', text, at + 2, end);
	if (text.startsWith('$$', at)) return until('$$', text, at + 2, end);
	if (text[at] !== '<') return null;
	if (text.startsWith('<!--', at)) return until('-->', text, at + 4, end);
	return openHtml(text, at, end);
}

function openHtml(text: string, at: number, end: number): Opaque | 'line' | null {
	const closing = text[at + 1] === '/';
	const name = tagName(text, closing ? at + 2 : at + 1, end);
	if (!closing && RAW_TAGS.has(name)) return until(`</${name}>`, text, at, end);
	return BLOCK_TAGS.has(name) ? { close: null } : null;
}

function tagName(text: string, at: number, end: number): string {
	let stop = at;
	while (stop < end && stop - at < LONGEST_TAG && /[A-Za-z0-9]/.test(text[stop] ?? '')) stop++;
	const after = text[stop];
	const ends = stop >= end || after === ' ' || after === '\t' || after === '>' || after === '/';
	return ends ? text.slice(at, stop).toLowerCase() : '';
}

function until(close: string, text: string, from: number, end: number): Opaque | 'line' | null {
	const found = text.indexOf(close, from);
	if (found < 0 || found >= end) return { close };
	// `%%a%% text` and `$$x$$ text` are lines of text with something inside.
	const alone = text.slice(found + close.length, end).trim() === '';
	return alone || close === '-->' || close.startsWith('</') ? 'line' : null;
}

export function closesOpaque(opaque: Opaque, text: string, at: number, end: number): boolean {
	if (opaque.close === null) return text.slice(at, end).trim() === '';
	const found = text.slice(at, end).toLowerCase().indexOf(opaque.close);
	return found >= 0;
}
