/** The named character references that notes use; a rarer one stays as written. */
const NAMED: ReadonlyMap<string, string> = new Map(
	Object.entries({
		amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009',
		ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
		laquo: '«', raquo: '»', euro: '€', pound: '£', yen: '¥', cent: '¢', curren: '¤', copy: '©', reg: '®', trade: '™',
		deg: '°', plusmn: '±', times: '×', divide: '÷', minus: '−', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³',
		micro: 'µ', para: '¶', sect: '§', le: '≤', ge: '≥', ne: '≠', asymp: '≈', infin: '∞', larr: '←', rarr: '→', uarr: '↑',
		darr: '↓', harr: '↔', check: '✓', cross: '✗', lbrack: '[', rbrack: ']', lsqb: '[', rsqb: ']', verbar: '|', vert: '|',
		num: '#', dollar: '$', percnt: '%', ast: '*', lowbar: '_', grave: '`', tilde: '˜', bsol: '\\', sol: '/',
		alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', Delta: 'Δ', theta: 'θ', lambda: 'λ', mu: 'μ', pi: 'π', sigma: 'σ', omega: 'ω', Omega: 'Ω',
		aacute: 'á', agrave: 'à', acirc: 'â', auml: 'ä', aring: 'å', ccedil: 'ç', eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë',
		iacute: 'í', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', ouml: 'ö', oslash: 'ø', uacute: 'ú', uuml: 'ü', szlig: 'ß',
		Auml: 'Ä', Eacute: 'É', Ouml: 'Ö', Uuml: 'Ü', Ccedil: 'Ç', Oslash: 'Ø', Aring: 'Å', shy: '\u00ad', zwj: '\u200d', zwnj: '\u200c',
	}),
);

const LONGEST = 10;
const REPLACEMENT = '\ufffd';

/** Character reference at `at` (which holds `&`): what it stands for and its length, or null. */
export function readEntity(text: string, at: number): { text: string; length: number } | null {
	const length = text.slice(at, at + LONGEST).indexOf(';');
	if (length < 0) return null;
	const name = text.slice(at + 1, at + length);
	const decoded = name.startsWith('#') ? decodeNumber(name.slice(1)) : NAMED.get(name);
	return decoded === undefined ? null : { text: decoded, length: length + 1 };
}

function decodeNumber(digits: string): string | undefined {
	const hex = /^[xX][0-9a-fA-F]{1,6}$/.test(digits);
	if (!hex && !/^[0-9]{1,7}$/.test(digits)) return undefined;
	const code = hex ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
	const legal = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	return legal ? String.fromCodePoint(code) : REPLACEMENT;
}
