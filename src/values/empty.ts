import { dateAt } from './date';

/** Words for "nothing stated", lower case. */
const NOTHING = new Set([
	'n/a', 'na', 'n.a.', 'n.a', 'n/d', 'n.d.', 'n/m', 'n.m.', 'nm', 'tbd', 'tba', 'tbc', 'none', 'nil', 'null', 'none disclosed', 'not public', 'no information', 'undisclosed', 'not disclosed', 'not publicly disclosed', 'unknown', 'not available', 'not applicable',
	'not reported', 'not stated', 'not specified', 'unspecified', 'not meaningful', 'no data', 'to be determined', 'to be announced', 'to be confirmed', 'k.a.', 'k. a.', '无', '無', '未公开', '未公開', '非公開', 'não disponível', 's/o',
]);
/** `TBD 2027`: nothing but a date. */
const OPEN = /^tb[acd]\s/i;
const LONGEST = 24;

/** The word for "nothing stated" that the cell consists of, with perhaps a remark behind it, or null. */
export function emptyWord(text: string): string | null {
	const code = text.charCodeAt(0);
	if (code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2212 || code === 63) return onlySigns(text);
	if (!mayBeEmpty(code)) return null;
	if (OPEN.test(text.slice(0, 4)) && dateAt(text, 4) !== null) return text.slice(0, 3);
	const end = tokenEnd(text);
	return end > LONGEST || !NOTHING.has(text.slice(0, end).toLowerCase()) ? null : text.slice(0, end);
}

/** First letters of those words. */
function mayBeEmpty(code: number): boolean {
	const lower = code | 32;
	return lower === 110 || lower === 116 || lower === 117 || lower === 107 || lower === 115 || code > 0x4e00;
}

/** Dashes or question marks alone: `—`, `--`, `?`, `— (private)`. */
function onlySigns(text: string): string | null {
	let end = 1;
	while (end < text.length && end < 8 && /[-–—−?]/.test(text[end]!)) end++;
	const rest = text[end];
	return rest === undefined || (rest === ' ' && text[end + 1] === '(') ? text.slice(0, end) : null;
}

/** Offset of what ends the leading words: a bracket, a comma, a dash with spaces, or the end of the text. */
function tokenEnd(text: string): number {
	const most = Math.min(text.length, LONGEST + 2);
	for (let at = 1; at < most; at++) {
		const char = text[at]!;
		if (char === ',' || char === ';' || char === ':' || char === '(') return at;
		if (char === ' ' && /[(–—[-]/.test(text[at + 1] ?? '')) return at;
	}
	return most;
}

const BRACKETED = /\((TBD|TBA|TBC|n\/a|N\/A|undisclosed|unknown)\)$/;

/** `Mainland China (TBD)`: what is open about a text. */
export function bracketedNothing(text: string): string | null {
	if (text.charCodeAt(text.length - 1) !== 41) return null;
	return BRACKETED.exec(text.slice(-16))?.[1] ?? null;
}
