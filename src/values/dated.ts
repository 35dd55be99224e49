import type { CellContext, DateSpan, ValueKind } from '../model/value';
import { hullSpan } from './calendar';
import type { FoundDate } from './date';
import { yearAt } from './date-year';
import type { Findings } from './scan';
import { match } from './match';
import { phaseBefore } from './status';

/** The date of a cell, with its phase: the first that is not of something compared with; prose with several spans them all. */
export function datesOf(text: string, { amounts, dates }: Findings, kind: ValueKind): DateSpan | null {
	const own = dates.length === 0 ? dates : dates.filter(date => !isOfAnother(text, date, amounts.map(({ end }) => end)));
	const first = own[0];
	if (first === undefined) return null;
	const last = own[own.length - 1]!;
	const span = kind === 'text' && own.length > 1 ? spanned(text, first, last) : first.span;
	// A span over several dates has no one phase.
	const phase = span === first.span ? (phaseBefore(text, first.start) ?? span.phase) : null;
	return phase === null ? span : { start: span.start, end: span.end, precision: span.precision, range: span.range, phase };
}

/** Two dates in the open make one span; a date in brackets is an aside. */
function spanned(text: string, first: FoundDate, last: FoundDate): DateSpan {
	if (text.lastIndexOf('(', last.start) > text.lastIndexOf(')', last.start)) return first.span;
	if (first.span.start === null || last.span.end === null || first.span.start > last.span.end) return first.span;
	return hullSpan(first.span, last.span);
}

const COMPARED = /\b(?:vs\.?|versus|than|compared (?:to|with)|relative to|against)\s(?:in\s|the\s)?$/i;

/** `down from 2024 levels`, `cut from 2029 estimates`: what is measured by is not when. */
const MARK = /\s(?:level|peak|low|high|base|average|estimate|forecast|guidance)/iy;

/** `2x vs 2020-21`, `(was $87M early 2024)`: the date of what this is compared with. */
function isOfAnother(text: string, { start, end: stop }: FoundDate, ends: readonly number[]): boolean {
	if (match(MARK, text, stop) !== null && /^from\s/i.test(text.slice(start, stop))) return true;
	const before = text.slice(Math.max(0, start - 16), start);
	if (COMPARED.test(before)) return true;
	const end = ends.find(last => last <= start && start - last <= 4 && /^[\s(,]*(?:in\s)?$/.test(text.slice(last, start)));
	if (end === undefined) return false;
	return WAS.test(text.slice(Math.max(0, end - 30), end));
}

const WAS = /[\s(](?:was|were|vs\.?|versus|from)\s[~<>]?[^\s\d]{0,4}\s?[\d.,]+\s?[A-Za-z%€]{0,8}\s?[A-Za-z]{0,7}\+?$/;

/** The one year that the header or section names, for a day without a year. */
export function statedYear({ header, section }: CellContext): number | null {
	return yearIn(header) ?? yearIn(section);
}

function yearIn(label: string): number | null {
	for (let at = label.indexOf('20'); at >= 0; at = label.indexOf('20', at + 2)) {
		const year = yearAt(label, at);
		if (year !== null) return year;
	}
	return null;
}
