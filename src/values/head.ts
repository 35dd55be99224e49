import type { CellContext, ValueKind } from '../model/value';
import type { FoundAmount } from './found-amount';
import { isLetter, isSpace } from './chars';
import type { FoundDate } from './date';
import { match } from './date-year';
import { isNodeHead } from './node-name';
import type { Findings } from './scan';

/** What a cell as a whole states. */
export interface Head {
	readonly kind: ValueKind;
	/** Index of the amount that is the head, or -1: a date, or prose. */
	readonly at: number;
	readonly word: string | null;
	readonly approx: boolean;
	/** Amounts that the head has taken up, such as the name beside a node's size. */
	readonly taken: readonly number[];
}

const NONE: readonly number[] = [];
const PROSE: Head = { kind: 'text', at: -1, word: null, approx: false, taken: NONE };

/** A cell opens with its head; if it opens with other words it is prose, but for nodes. */
export function headOf(text: string, context: CellContext, { amounts, dates }: Findings): Head {
	const amount = amounts[0];
	const date = dates[0];
	if (date !== undefined && isOpening(text, date.start)) return dateHead(text, context, date);
	if (amount === undefined) return PROSE;
	if (amount.amount.kind === 'node') return nodeHead(text, context, amounts);
	if (!isOpening(text, amount.start) || isProse(text, context, amount, amounts[1])) return PROSE;
	return { kind: amount.amount.kind, at: 0, word: amount.amount.word, approx: false, taken: NONE };
}

/** Nothing but spaces, quotes or an opening bracket stands before it. */
function isOpening(text: string, start: number): boolean {
	for (let at = 0; at < start; at++) if (!isSpace(text.charCodeAt(at)) && text[at] !== '"' && text[at] !== '“') return false;
	return true;
}

const DATE_LABEL = /\b(?:date|dates|when|year|years|quarter|month|period|timeline|timing|time|launch|launched|founded|established|since|ipo|expected|eta|due|deadline|start|started|opening|opened|completion|closing|close|era|maturity|expiry|announced|target|horizon|cod|status|schedule|availability|release|released|inception|incorporated)\b/i;
const EVENT_NEXT = /\s(?:launch|launched|operation|operations|start|started|completion|complete|delivery|deliveries|target|targeted|opening|open|close|closing|production|online|ipo|onwards?|release|ramp|shipping|shipments|expected|est|est\.|planned|founding|founded|tbd|earliest|latest|or|at|in|if|with|by|after|due|and|for|per|when|via|as|through|until|to|start-up|startup|cod|commissioning)(?![A-Za-z])/iy;

/** `2025 revenue` names a figure; `2018 (spin-out)` and `mid-2027 launch` state a date. */
function dateHead(text: string, { header, row }: CellContext, { end, approx }: FoundDate): Head {
	const isDate = !isLetter(text.charCodeAt(end + 1)) || !isSpace(text.charCodeAt(end)) || isDateLabel(header) || isDateLabel(row) || match(EVENT_NEXT, text, end) !== null;
	return isDate ? { kind: 'date', at: -1, word: null, approx, taken: NONE } : PROSE;
}

function isDateLabel(label: string): boolean {
	return label.length < 80 && DATE_LABEL.test(label);
}

const NODE_LABEL = /\b(?:node|nodes|process|lithography)\b/i;

function nodeHead(text: string, { header, row }: CellContext, amounts: readonly FoundAmount[]): Head {
	const first = amounts[0]!;
	const named = amounts[1];
	const inColumn = NODE_LABEL.test(header.slice(0, 80)) || NODE_LABEL.test(row.slice(0, 80));
	if (!isNodeHead(text, first, inColumn)) return PROSE;
	const isName = first.amount.word === null && named?.amount.kind === 'node' && named.amount.word !== null && named.start - first.end <= 2;
	return { kind: 'node', at: 0, word: isName ? named.amount.word : first.amount.word, approx: false, taken: isName ? [1] : NONE };
}

const ARROW = /[^→]{0,24}?(?:→|->|=>|➜|⟶)/y;
const AGENT = /\s(?:investor|backer|lender|shareholder|donor|sponsor|creditor|customer|supplier)s?(?![A-Za-z])/y;
const NAME_LABEL = /^(?:company|companies|name|customer|partner|supplier|competitor|investor|player|peer|product|model|chip|gpu|project|generation|actor|firm|vendor|client|acquirer|target|brand|organi[sz]ation|entity|issuer|holding|subsidiary|owner|operator|developer|manufacturer|maker)s?$/i;

/** Figures that only describe: a change from one to another, an investor by the size of the stake, a list of claims, a wafer's width, a name. */
function isProse(text: string, context: CellContext, found: FoundAmount, next: FoundAmount | undefined): boolean {
	const { kind, unit } = found.amount;
	if (next !== undefined && isChange(text, found, next)) return true;
	if (kind === 'money') return match(AGENT, text, found.end) !== null;
	if (kind === 'multiple' || (kind === 'percent' && found.signed)) return isListOfClaims(text, found.end);
	if (kind === 'measure' && (unit === 'mm' || unit === 'inch' || unit === 'cm')) return isSpace(text.charCodeAt(found.end)) && isLetter(text.charCodeAt(found.end + 1));
	return kind === 'count' && unit === null && NAME_LABEL.test(context.header);
}

function isChange(text: string, { end }: FoundAmount, next: FoundAmount): boolean {
	ARROW.lastIndex = end;
	return next.start - end < 40 && ARROW.test(text) && ARROW.lastIndex <= next.start;
}

/** `15x perf, 50x ray tracing`: words, then a comma outside brackets. */
function isListOfClaims(text: string, end: number): boolean {
	if (!isSpace(text.charCodeAt(end)) || !isLetter(text.charCodeAt(end + 1))) return false;
	for (let at = end; at < text.length; at++) {
		const char = text[at];
		if (char === '(' || char === ';') return false;
		if (char === ',') return true;
	}
	return false;
}
