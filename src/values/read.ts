import type { Amount, CellContext, DateSpan, Value, ValueKind } from '../model/value';
import { amountAt, type FoundAmount } from './amount';
import { dateAt, type FoundDate } from './date';
import { emptyWord, leadingRank, leadingTicker, nodeName } from './names';
import { leadingStatus, phaseOf } from './status';

/** A cell longer than this is prose; its figures are details that nobody asks for by column. */
const LONGEST = 2_000;

interface Found {
	readonly amounts: readonly FoundAmount[];
	readonly dates: readonly FoundDate[];
}

/**
 * Reads what a cell states. Total: any text gives a value, in linear time. Its kind is that of its
 * head, what it opens with; a cell that opens with prose is `text`, and its figures are in `also`.
 */
export function readValue(text: string, context: CellContext): Value {
	const empty = emptyWord(text);
	const found = text.length > LONGEST ? { amounts: [], dates: [] } : findAll(text, context);
	const date = phased(text, found.dates[0]);
	if (empty !== null) return wordValue('empty', empty, date, []);
	return named(text, context, found, date) ?? measured(text, found, date);
}

function findAll(text: string, context: CellContext): Found {
	const amounts: FoundAmount[] = [];
	const dates: FoundDate[] = [];
	let at = 0;
	while (at < text.length) {
		const date = isWordStart(text, at) ? dateAt(text, at) : null;
		const amount = date === null && mayOpenAmount(text, at) ? amountAt(text, at, context) : null;
		if (date !== null) dates.push(date);
		if (amount !== null) amounts.push(amount);
		at = date?.end ?? amount?.end ?? nextPlace(text, at);
	}
	return { amounts, dates };
}

function isWordStart(text: string, at: number): boolean {
	return at === 0 || !/[\p{L}\d$€£¥.]/u.test(text[at - 1]!);
}

function mayOpenAmount(text: string, at: number): boolean {
	return /[\d~≈<>≥≤+\-–−$€£¥₩₹₽₪A-Za-z]/.test(text[at]!) && isWordStart(text, at);
}

/** The next offset where a word or a number may begin. */
function nextPlace(text: string, at: number): number {
	let next = at + 1;
	while (next < text.length && /[\p{L}\d]/u.test(text[next]!) && /[\p{L}\d]/u.test(text[next - 1]!)) next++;
	return next;
}

function named(text: string, context: CellContext, found: Found, date: DateSpan | null): Value | null {
	const also = found.amounts.map(({ amount }) => amount);
	const ticker = leadingTicker(text, `${context.header} ${context.row}`);
	if (ticker !== null) return wordValue('ticker', ticker, date, also);
	const rank = leadingRank(text);
	if (rank !== null) return { ...wordValue('rank', null, date, also), value: rank };
	const status = leadingStatus(text);
	if (status !== null) return wordValue(dateOnly(status.word) && date !== null ? 'date' : 'status', status.word, date, also);
	const node = nodeName(text);
	if (node !== null && !also.some(amount => amount.kind === 'node')) return wordValue('node', node, date, also);
	return null;
}

/** A value that is a word, a date or nothing rather than a figure. */
function wordValue(kind: ValueKind, word: string | null, date: DateSpan | null, also: readonly Amount[]): Value {
	return { kind, value: null, unit: null, currency: null, low: null, high: null, approx: false, per: null, word, date, also };
}

/** `Expected H1 2026` states a date; `Shipping (Dec 2024)` states a status. */
function dateOnly(word: string): boolean {
	return word === 'expected' || word === 'targeting';
}

function measured(text: string, { amounts, dates }: Found, date: DateSpan | null): Value {
	const first = amounts[0];
	const firstDate = dates[0];
	if (firstDate !== undefined && opensWith(text, firstDate.start)) {
		return wordValue('date', null, date, amounts.map(({ amount }) => amount));
	}
	if (first === undefined || (!opensWith(text, first.start) && first.amount.kind !== 'node')) {
		return wordValue('text', null, date, amounts.map(({ amount }) => amount));
	}
	const { kind, value, unit, currency, low, high, approx, per } = first.amount;
	const word = kind === 'node' ? nodeName(text) : null;
	return { kind, value, unit, currency, low, high, approx, per, word, date, also: amounts.slice(1).map(({ amount }) => amount) };
}

function opensWith(text: string, start: number): boolean {
	return text.slice(0, start).trim() === '';
}

function phased(text: string, found: FoundDate | undefined): DateSpan | null {
	if (found === undefined) return null;
	const before = text.slice(0, found.start).trim();
	return { ...found.span, phase: phaseOf(before) };
}

/** The kinds whose values add up. */
export const ADDABLE: ReadonlySet<ValueKind> = new Set<ValueKind>(['money', 'power', 'energy', 'count', 'measure']);
