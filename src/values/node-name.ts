import { found, type FoundAmount } from './found-amount';
import { wordAmount } from './word-value';
import { match } from './match';

/** A process node by its maker's name: `18A`, `N3P`, `SF2`, `N+2`. */
const NAME = /(?:N\+[1-3]|(?:10|1[0-9]|2[05]|14|16|18|20)A(?:-?P[T]?)?|N(?:[2-7]|1[026]|22|28)[ABCEPSX]?|SF[1-5][AEPXZ]?|A(?:14|16))(?![A-Za-z0-9-])/y;

/** The node name at `at`, or null. */
export function nodeNameAt(text: string, at: number): FoundAmount | null {
	const name = match(NAME, text, at)?.[0];
	return name === undefined ? null : found(wordAmount('node', name), at, at + name.length);
}

const SIZES: ReadonlyMap<string, number> = new Map([['20A', 2], ['18A', 1.8], ['16A', 1.6], ['14A', 1.4], ['10A', 1]]);
const DIGITS = /\d{1,2}/;

/** Nanometres that a node's name stands for, for order only: `18A` is 1.8, `N3P` 3; null for `N+2`. */
export function nodeSize(name: string): number | null {
	const size = SIZES.get(name.slice(0, 3));
	if (size !== undefined) return size;
	if (name.startsWith('A')) return Number(name.slice(1)) / 10;
	return name.includes('+') ? null : Number(DIGITS.exec(name)?.[0] ?? NaN);
}

const MAKER = /^(?:(?:Intel|TSMC|Samsung|SMIC|Rapidus|GlobalFoundries|GF|UMC|Hua Hong|baseline|advanced|mature|legacy|node|process|class|on|leading-edge|sub)[\s:-]+){0,3}$/i;
const TECHNOLOGY = /^[\s-]*(?:(?:FinFET|finfet|GAA|GAAFET|GAA-FET|FD-SOI|FDSOI|SOI|planar|CMOS|BCD|RF|LPP|LPE|LPU|HPC\+?|FFC|FF|EUV|DUV|HKMG|class|process|node|nodes|technology|tech|or below|and below|or better|in production|ramping|shipping|HVM|risk production|mass production|N\d[A-Z]?|SF\d[A-Z]?)[\s,-]*){0,4}(?:$|[(,;/+&:—–→]|and\s|or\s|to\s|vs|(?:(?:by|in|from|since)\s)?(?:early|mid|late|end|Q[1-4]|H[12]|20)[\s\d-]|\?$)/;

/** `TSMC 3nm N3X (first chip)` states a node; `7nm demo` and `2nm GAA process license` are about something else. */
export function isNodeHead(text: string, { start, end }: FoundAmount, inNodeColumn: boolean): boolean {
	if (start > 40 || !MAKER.test(text.slice(0, start).trimStart())) return false;
	return inNodeColumn || TECHNOLOGY.test(text.slice(end, end + 60));
}
