import type { CellContext } from '../model/value';
import { isDateLabel } from './head';
import { isPluralLabel } from './noun';
import { isRankLabel } from './rank';
import { unitNamed } from './units';

type Rewriting = readonly [written: RegExp, plain: string | ((...found: string[]) => string)];

/** Ways of writing times that stand for others: `FQ3'26`, `Q3F26`, `F27E`, `KW 23 2026`, `CW23/26`, `1Q-3Q26`, `令和8年`. */
const TIMES: readonly Rewriting[] = [
	[/\b[FC](?=Q[1-4][\s'’]|[1-4]Q\s?['’]?\d\d)/g, ''],
	[/\b([QH][1-4])\s?F(?=\d\d(?:\d\d)?\b)/g, '$1 FY'],
	[/\bF(?=20\d\d[EA]?\b|[23]\dE\b)/g, 'FY'],
	[/\b([1-4])Q\s?[-–]\s?([1-4])Q\s?['’]?(\d\d)\b/g, 'Q$1-Q$2 20$3'],
	[/\b(?:[KC]W\s?(\d\d?)(?:\s|\s?\/\s?)['’]?(?:20)?|(?:W|[Ww](?:ee)?k\s|Woche\s|[Ss]emaine\s|[Ss]emana\s|[Uu]ke\s|[Vv]ecka\s)(\d\d?)(?:,?\s(?:of\s)?|\s?\/\s?)20)(\d\d)\b/g, (_, short = '', long = '', year = '') => `20${year}-W${(short + long).padStart(2, '0')}`],
	[/\bFYE\s?(?=['’]?\d\d)/g, 'FY'],
	[/令和(\d\d?)年/g, (_, year = '') => `${2018 + Number(year)}年`],
];

/** Under a label that asks for a date, `12/31/25` is one. */
const SHORT_YEAR = /^(\d\d?)([./-])(\d\d?)\2(\d\d)(?![\d./-])/;
const MONTH_YEAR = /^(\d\d?)\.(20\d\d)$/;

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const SPELLED = new RegExp(`^(${PLACES.join('|')})(?:$|(?=[\\s-](?:largest|biggest|highest|lowest|globally|worldwide|nationally|overall|place)(?![a-z])))`, 'i');
const ORDINAL = /^(\d{1,3})(?:[.ºª°]|ème|er?|st|nd|rd|th)$/;

/** One way of writing for what is written in several, so that the rest of the reader meets one. */
export function plainNotation(text: string, context: CellContext): string {
	const place = placeOf(text, context);
	if (place !== text || !/\d/.test(text)) return place;
	const dated = /^\d\d?[./-]\d/.test(text) && (isDateLabel(context.header) || isDateLabel(context.row)) ? text.replace(SHORT_YEAR, '$1$2$3$220$4').replace(MONTH_YEAR, '$1/$2') : text;
	const timed = TIMES.reduce((written, [form, plain]) => (typeof plain === 'string' ? written.replace(form, plain) : written.replace(form, plain)), dated);
	return sharedUnit(withoutInitial(timed, context));
}

/** `300L+` under `Lines` counts them: a letter that is no scale and no unit. */
const LETTERED = /^([~>]?\d[\d,]{0,12})([A-Z])(\+?)$/;

function withoutInitial(text: string, { header }: CellContext): string {
	const [, digits = '', letter = '', open = ''] = LETTERED.exec(text) ?? [];
	const isInitial = letter !== '' && !'KMBTGX'.includes(letter) && header.startsWith(letter) && isPluralLabel(header) && unitNamed(letter) === null;
	return isInitial ? digits + open : text;
}

/** `second largest` is `2nd largest`, and `third` or `3e` under `Rank` is `#3`. */
function placeOf(text: string, { header, row }: CellContext): string {
	const labelled = isRankLabel(header) || isRankLabel(row);
	const digits = labelled ? ORDINAL.exec(text)?.[1] : undefined;
	if (digits !== undefined) return `#${digits}`;
	const [word = '', spelled = ''] = SPELLED.exec(text) ?? [];
	if (spelled === '' || (word.length === text.length && !labelled)) return text;
	const nth = PLACES.indexOf(spelled.toLowerCase()) + 1;
	return word.length === text.length ? `#${nth}` : `${nth}${nth < 4 ? ['st', 'nd', 'rd'][nth - 1]! : 'th'}${text.slice(spelled.length)}`;
}

const ARROW = /^([~≈]?)([$€£¥₹₩]?)(\d[\d,.]{0,12})(\s?(?:→|->|=>|➜|⟶)\s?)([$€£¥₹₩]?)(\d[\d,.]{0,12})(\s?(?:%|[A-Za-z]{1,4}))(?![A-Za-z])/;
/** From this on, a bare first figure is not in the unit of the second: `$900 → 1.2M`. */
const FAR = 100;

/** `$5 → 6B` shares its sign and its scale, as `5 → 6 GW` its unit. */
function sharedUnit(text: string): string {
	const [all, about = '', sign = '', first = '', arrow = '', second = '', last = '', unit = ''] = ARROW.exec(text) ?? [];
	if (all === undefined || (sign === '' && second !== '') || Number(first.replaceAll(',', '')) >= FAR * Number(last.replaceAll(',', ''))) return text;
	return `${about}${sign}${first}${unit}${arrow}${sign}${last}${unit}${text.slice(all.length)}`;
}
