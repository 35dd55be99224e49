import { foldedWords } from '../../extract/words';
import type { DatePrecision, DateSpan, Value } from '../../model/value';
import { readValue } from '../../values/read';
import { earliestEnd, fiscalIn } from './fiscal';
import type { MetricLexicon } from './metric-lexicon';

/** What a label and its value are a figure of. */
export interface Metric {
	/** With all that keeps it apart: `revenue/ttm`. */
	readonly id: string;
	readonly title: string;
	/** It is one of the published list or of the user's words, of the subject as a whole. */
	readonly isKnown: boolean;
	/** The span that a figure of something that flows is of. */
	readonly period: DateSpan | null;
	/** Where it is of a day to come, or is said to be expected: the id of the same metric as reported; else null. */
	readonly estimateOf: string | null;
}

/** What stands around a label. */
export interface Around {
	/** A topic that the label belongs to, where its heading is one: "Anthropic partnership"; else null. */
	readonly topic: string | null;
	/** The span of the column or row that the figure stands in, and whether its header calls for one. */
	readonly period: DateSpan | null;
	readonly periodText: string;
	/** ISO day of the note: what is of a later span is expected. */
	readonly base: string | null;
	/** The place gives a day after that. */
	readonly isLater: boolean;
}

const NO_CONTEXT = { header: '', row: '', section: '', tags: [] };

export function metricOf(label: string, value: Value, text: string, around: Around, lexicon: MetricLexicon): Metric | null {
	const named = around.period ?? (/\d/.test(label) ? readValue(label, NO_CONTEXT).date : null);
	const part = partOf(`${label} ${around.periodText}`);
	const core = coreOf(label, named !== null || part !== null);
	if (core === '') return null;
	const name = lexicon.find(core);
	const flows = name?.flows ?? false;
	const period = named ?? (flows ? value.date : null);
	const marks = new Set([...remarksOf(label), ...remarksOf(around.periodText)]);
	if (part !== null && period === null) marks.add(part);
	const expected = around.isLater || isExpected(`${label} ${around.periodText}`, text, period ?? value.date, around.base);
	const known = [...(flows && period !== null ? [spanName(period)] : []), ...[...marks].sort()];
	const kept = expected ? [...known.slice(0, known.length - marks.size), ...[...marks, ESTIMATE].sort()] : known;
	const base = name?.id ?? foldedWords(core).join(' ');
	const idOf = (all: readonly string[]): string => [base, ...all].join('/') + (around.topic === null ? '' : `@${foldedWords(around.topic).join(' ')}`);
	return { id: idOf(kept), title: titleOf(name?.title ?? core, kept, around.topic), isKnown: name !== null && around.topic === null, period: flows || around.period !== null ? period : null, estimateOf: expected ? idOf(known) : null };
}

const ESTIMATE = 'estimate';

const BRACKETS = /[(（][^()（）]{0,80}[)）]/g;
const PERIOD_WORD = /^(?:(?:fy|cy)?['’]?(?:19|20)\d{2}[ae]?|(?:fy|cy)['’]?\d{2}[ae]?|[qh][1-4]|[1-4][qh]|fiscal|fy|cy|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|年|年度)$/i;
const FILLER = /^(?:current|latest|approx|approximate|est|estimated|today|now|ttm|ltm|gaap|adjusted|non-gaap|forecast|guidance|guided?|target|projected|expected|annualized|as|of)$/i;

/** The label without remarks, spans of time and words that only qualify. */
function coreOf(label: string, hasDate: boolean): string {
	const words = label.slice(0, LONGEST).replace(BRACKETS, ' ').replace(/[*_]/g, '').split(/\s+/).filter(word => word !== '');
	const bare = words.filter(word => !(hasDate && PERIOD_WORD.test(word.replace(/[,.:]$/, ''))) && !FILLER.test(word.replace(/[,.:]$/, '')));
	return (bare.length > 0 ? bare : words).join(' ');
}

const LONGEST = 80;
const PART = /(?:^|[\s(（])([qh][1-4]|[1-4][qh])(?![\w])/i;

/** The quarter or half that is named: that of one year is none of a whole year, even where the year is not given. */
function partOf(words: string): string | null {
	const [, part = ''] = PART.exec(words.slice(0, LONGEST * 2)) ?? [];
	return part === '' ? null : [...part.toLowerCase()].sort().reverse().join('');
}

/** Words that make another metric of one of the same name. */
const MARKS: ReadonlyArray<readonly [RegExp, string]> = [
	[/\b(?:ttm|ltm|trailing)\b/i, 'ttm'],
	[/\bnon-?\s?gaap\b|\badj(?:usted|\.)?(?!\w)/i, 'adjusted'],
	[/(?:^|[^-\w])(?:gaap|ifrs)\b/i, 'gaap'],
	[/\bannuali[sz]ed\b|\brun[- ]rate\b/i, 'annualized'],
	[/\bytd\b|year to date/i, 'ytd'],
	[/\by\/?o\/?y\b|\bgrowth\b|\bchange\b/i, 'growth'],
	[/\bexcl?(?:uding|\.)?(?!\w)/i, 'excluding'],
];
/** What stands in brackets behind a label and is neither a date nor one of these keeps it apart too: a segment, a region. */
const NO_MARK = /^(?:approx|est|estimated|current|latest|usd|us|eur|gbp|jpy|bn|b|m|mn|million|billion|€|\$|%|as of|updated|e)$/i;

function remarksOf(label: string): string[] {
	const marks = MARKS.flatMap(([pattern, mark]) => (pattern.test(label) ? [mark] : []));
	const others = (label.match(BRACKETS) ?? []).map(remark => remark.slice(1, -1)).filter(remark => !MARKS.some(([pattern]) => pattern.test(remark)));
	const kept = others.flatMap(remark => {
		const words = remark.split(/[\s,;]+/).filter(word => word !== '' && !PERIOD_WORD.test(word) && !NO_MARK.test(word) && !FILLER.test(word) && !/^\d/.test(word));
		return words.length === 0 ? [] : [foldedWords(words.join(' ')).join(' ')];
	});
	return [...marks, ...kept.filter(word => word !== '')];
}

const EXPECTED = /\d{2}E\b|\b(?:est\.?|estimated?|forecast|guidance|guided?|target(?:ed)?|projected|projection|expected|planned|consensus|outlook)(?!\w)/;
const EXPECTED_TEXT = /\b(?:guidance|guided|target(?:ed|ing)?|projected|projection|forecast|expected|planned)\b/i;

const EXPECTED_REMARK = /[(（](?:guidance|target(?:ed)?|projected|forecast|expected|planned)(?: (?:by|for|in))?[\s\dQqHh'’-]*[)）]/i;
const UNTIL = /\b(?:by|through)\s(?:(?:the )?end of |late |early |mid-?\s?)?(?:[QH][1-4] )?(20\d{2})(?!\d)/i;
/** The year that a figure is of, and whether it is marked: "$90B (2025E), $80B (2024)". */
const FIRST_YEAR = /(?:^|[^\w$€£¥.,])(?:(?:FY|CY)?\s?['’]?(?:19|20)\d{2}|(?:FY|CY)\s?['’]?\d{2})(E)?(?!\w)/;

function isExpected(label: string, text: string, period: DateSpan | null, base: string | null): boolean {
	const said = opening(text);
	if (EXPECTED.test(label) || EXPECTED_TEXT.test(said) || EXPECTED_REMARK.test(text.slice(0, LONGEST)) || FIRST_YEAR.exec(text.slice(0, LONGEST))?.[1] !== undefined) return true;
	const year = UNTIL.exec(said)?.[1];
	if (year !== undefined && (base === null || `${year}-12-31` > base)) return true;
	if (base === null || period?.start == null || period.start <= base) return false;
	return fiscalIn(`${label} ${text}`) === null || (earliestEnd(period) ?? base) > base;
}

/** What the figure itself is said to be, before more is told beside it. */
function opening(text: string): string {
	return text.slice(0, LONGEST).split(/[,;(]/, 1)[0] ?? '';
}

const SPANS: Readonly<Record<DatePrecision, string>> = {
	day: 'day', week: 'week', month: 'month', quarter: 'quarter', half: 'half', year_part: 'part of a year', year: 'year', fiscal_year: 'year', decade_part: 'decade', decade: 'decade',
};

function spanName({ precision, range }: DateSpan): string {
	return range ? 'span' : SPANS[precision];
}

const SHOWN: Readonly<Record<string, string>> = { ttm: 'TTM', gaap: 'GAAP', ytd: 'YTD' };

function titleOf(name: string, marks: readonly string[], topic: string | null): string {
	const remarks = marks.map(mark => SHOWN[mark] ?? (PART.test(mark) ? mark.toUpperCase() : mark)).join(', ');
	return `${name}${remarks === '' ? '' : ` (${remarks})`}${topic === null ? '' : ` — ${topic}`}`;
}
