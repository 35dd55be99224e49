import type { CellContext, ValueKind } from '../model/value';
import type { FoundAmount } from './found-amount';
import { isLetterAt, isSpaceAt } from './chars';
import type { FoundDate } from './date';
import { isLabelColumn } from './label-column';
import { isNodeHead } from './node-name';
import { isScope } from './rank';
import type { Findings } from './scan';
import { match } from './match';

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
	const now = changedTo(text, amounts);
	if (now >= 0) return { kind: amounts[now]!.amount.kind, at: now, word: null, approx: false, taken: NONE };
	if (!(isOpening(text, amount.start) || (amount.amount.kind === 'rank' && isScope(text.slice(0, amount.start)))) || isProse(text, context, amount, amounts[1])) return PROSE;
	return { kind: amount.amount.kind, at: 0, word: amount.amount.word, approx: false, taken: NONE };
}

const CHANGED = /^(?:up|down|rose|fell|raised|cut|lifted|lowered|increased|decreased|grew|grown|dropped|expanded|narrowed|widened|revised)\s(?:up\s|down\s)?(from|to)\s$/i;

/** `Up from $5B to $6B` and `raised to $6B from $5B` state the later figure: its index, or -1. */
function changedTo(text: string, [first, second]: readonly FoundAmount[]): number {
	const way = first === undefined || first.start > 24 ? undefined : CHANGED.exec(text.slice(0, first.start))?.[1];
	if (way === undefined || first === undefined || way.toLowerCase() === 'to') return way === undefined ? -1 : 0;
	return second?.amount.kind === first.amount.kind && text.slice(first.end, second.start) === ' to ' ? 1 : -1;
}

/** Nothing but spaces, quotes or an opening bracket stands before it. */
function isOpening(text: string, start: number): boolean {
	for (let at = 0; at < start; at++) if (!isSpaceAt(text, at) && text[at] !== '"' && text[at] !== '“') return false;
	return true;
}

/** What happens on a date: it asks for one as a label, and goes on from one in a cell. */
const EVENTS =
	'launch(?:ed)?|ipo|expected|due|start(?:ed)?|start-?up|open(?:ed|ing)?|comple(?:te|tion)|datum|fecha|stichtag|clos(?:e|ing)|target(?:ed)?|cod|releas(?:e|ed)|deadline|debut|decision|approval|listing|groundbreaking|commissioning|election|round|season|vintage';
const DATE_LABEL = new RegExp(
	`\\b(?:dates?|when|years?|quarter|month|period|timeline|timing|time|founded|established|since|eta|era|maturity|expiry|announced|horizon|schedule|availability|inception|incorporated|${EVENTS})\\b`,
	'i',
);
const EVENT_NEXT = new RegExp(
	`\\s(?:${EVENTS}|operations?|delivery|deliveries|production|online|onwards?|ramp|shipping|shipments|est|planned|founding|founded|tbd|ytd|earliest|latest|or|at|in|if|with|by|after|and|for|per|when|via|as|through|until|to|merger|vote|hearing|ruling|restart|rollout|deployment|licensing|signing)(?![A-Za-z])`,
	'iy',
);

/** `2025 revenue` names a figure; `2018 (spin-out)` and `mid-2027 launch` state a date. */
function dateHead(text: string, context: CellContext, { end, approx }: FoundDate): Head {
	const goesOn = isSpaceAt(text, end) && isLetterAt(text, end + 1);
	const isDate = !goesOn || (!isLabelColumn(text, context) && (isDateLabel(context.header) || isDateLabel(context.row) || match(EVENT_NEXT, text, end) !== null));
	return isDate ? { kind: 'date', at: -1, word: null, approx, taken: NONE } : PROSE;
}

export function isDateLabel(label: string): boolean {
	return label.length < 80 && DATE_LABEL.test(label);
}

const NODE_LABEL = /\b(?:node|nodes|process|lithography)\b/i;

function nodeHead(text: string, { header, row }: CellContext, amounts: readonly FoundAmount[]): Head {
	const first = amounts[0]!;
	const named = amounts[1];
	const inColumn = NODE_LABEL.test(header.slice(0, 80)) || NODE_LABEL.test(row.slice(0, 80));
	if (!isNodeHead(text, first, inColumn)) return PROSE;
	const isBeside = named?.amount.kind === 'node' && named.start - first.end <= 2 && (first.amount.word === null) !== (named.amount.word === null);
	// `SF2 (2nm)` names first and measures then.
	if (isBeside && first.amount.word !== null) return { kind: 'node', at: 1, word: first.amount.word, approx: false, taken: [0] };
	const isName = isBeside && named.amount.word !== null;
	return { kind: 'node', at: 0, word: isName ? named.amount.word : first.amount.word, approx: false, taken: isName ? [1] : NONE };
}

const ARROW = /[^→]{0,24}?(?:→|->|=>|➜|⟶)/y;
/** `300mm polished`, `77GHz radar`: what a part is called; `5GHz on two cores` tells its measure. */
const PART_NAME = /\s(?!(?:on|at|in|per|with|and|or|to|for|max|peak|base|boost|turbo|total|each|wide|high|long|deep)(?![a-z]))[a-z]/iy;
const AGENT = /\s(?:investor|backer|lender|shareholder|donor|sponsor|creditor|customer|supplier)s?(?![A-Za-z])/y;

/** Figures that only describe: a change from one to another, an investor by the size of the stake, a list of claims, a wafer's width, a name. */
function isProse(text: string, context: CellContext, found: FoundAmount, next: FoundAmount | undefined): boolean {
	const { kind, unit } = found.amount;
	if (next !== undefined && isChange(text, found, next)) return true;
	if (kind === 'money') return match(AGENT, text, found.end) !== null;
	if ((kind === 'multiple' && !isLabelColumn(text, context)) || (kind === 'percent' && found.signed)) return isListOfClaims(text, found.end);
	if (kind === 'measure' && /^(?:mm|inch|cm|Gbps|GHz)$/.test(unit ?? '')) return match(PART_NAME, text, found.end) !== null;
	return isName(text, found, context);
}

/** In a column of names a count or multiple belongs to a name: `3M`, `7060X`, `4680 launch`. */
export function isName(text: string, { amount, unscaled }: FoundAmount, context: CellContext): boolean {
	return (amount.kind === 'multiple' || (amount.kind === 'count' && (amount.unit === null || unscaled))) && isLabelColumn(text, context);
}

/** `$8.5B → 9.9% stake` tells what became of the money, which is still what the cell states. */
function isChange(text: string, { amount, end }: FoundAmount, next: FoundAmount): boolean {
	return next.start - end < 40 && (next.amount.kind === amount.kind || amount.kind === 'count') && match(ARROW, text, end) !== null && ARROW.lastIndex <= next.start;
}

/** `15x perf, 50x ray tracing`: words, then a comma outside brackets. */
function isListOfClaims(text: string, end: number): boolean {
	if (!isSpaceAt(text, end) || !isLetterAt(text, end + 1)) return false;
	for (let at = end; at < text.length; at++) {
		const char = text[at];
		if (char === '(' || char === ';') return false;
		if (char === ',') return true;
	}
	return false;
}
