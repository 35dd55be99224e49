import type { Amount, CellContext, DateSpan, Value, ValueKind } from '../model/value';
import { evenText, isTooMuch, wordsOnly } from './plain-text';
import { earlyYear, numberLikeYear } from './bare-year';
import { bracketedNothing, emptyWord } from './empty';
import { headOf, isDateLabel, isName } from './head';
import { datesOf, statedYear } from './dated';
import { bracketedLoss } from './loss';
import { plainNotation } from './notation';
import { scan, type Findings } from './scan';
import { leadingStatus, leadsToDate, statusAt } from './status';
import { leadingTickers, listedTicker, placedTicker } from './ticker';
import { tickAt, ticked } from './tick';
import { amountValue, BLANK, TEXT, wordValue } from './word-value';
import { withContextUnit } from './header-unit';
import type { FoundAmount } from './found-amount';

/**
 * Reads what a cell states. Total: any text gives a value, in linear time. Its kind is that of its
 * head, what it opens with; a cell that opens with prose is `text`, and its figures are in `also`.
 */
export function readValue(text: string, context: CellContext): Value {
	if (isTooMuch(text)) return TEXT;
	if (text.trim() === '') return BLANK;
	return readEven(plainNotation(evenText(text), context), context);
}

function readEven(text: string, context: CellContext): Value {
	const tick = tickAt(text);
	if (tick !== null) return ticked(tick, readEven(text.slice(tick.end), context));
	return wordsOnly(text) ? readWords(text, context) : readFigures(text, context);
}

/** A cell without a digit or a sign of money: nothing, a status, a ticker, or text. */
function readWords(text: string, context: CellContext): Value {
	const empty = emptyWord(text);
	if (empty !== null) return wordValue('empty', empty, null, []);
	const tickers = leadingTickers(text, context.header, context.row);
	if (tickers.length > 0) return tickerValue(tickers, null, []);
	const status = leadingStatus(text, context);
	if (status !== null && (!leadsToDate(status.word) || status.word === 'expected')) return wordValue('status', status.word, null, listedTicker(text));
	const open = bracketedNothing(text);
	return open === null ? TEXT : wordValue('text', open, null, []);
}

function readFigures(text: string, context: CellContext): Value {
	const year = statedYear(context);
	const empty = emptyWord(text);
	if (empty !== null) return fromFindings('empty', empty, text, scan(text, empty.length, context, year));
	const placed = placedTicker(text, context.header, context.row);
	if (placed !== null) return tickerValue([placed], null, []);
	const tickers = leadingTickers(text, context.header, context.row);
	if (tickers.length > 0) {
		const last = tickers[tickers.length - 1]!;
		const rest = scan(text, text.indexOf(last.amount.word ?? '', last.start) + (last.amount.word ?? '').length, context, year);
		return tickerValue(tickers, datesOf(text, rest, 'ticker'), amounts(rest));
	}
	const number = numberLikeYear(text, context);
	if (number !== null) return amountValue(withContextUnit(number, context).amount, null, []);
	const early = earlyYear(text, context);
	if (early !== null) return wordValue('date', null, early, []);
	const found = scan(text, 0, context, year);
	const status = leadingStatus(text, context);
	if (status !== null && !isListOfSteps(text, found)) {
		if (!leadsToDate(status.word)) return fromFindings('status', status.word, text, found);
		// As the label of its row `Target (2026)` names what is aimed at.
		if (found.dates.length > 0 && (text !== context.row || isDateLabel(context.header))) return fromFindings('date', status.word, text, found);
	}
	return headed(text, context, found);
}

/** `Construction 2026, first unit 2028` tells of two steps, unless each is a status: the first then counts. */
function isListOfSteps(text: string, { dates }: Findings): boolean {
	const [first, second] = dates;
	if (first === undefined || second === undefined) return false;
	const comma = text.indexOf(', ', first.end);
	return comma >= 0 && comma < second.start && !text.slice(0, comma).includes('(') && statusAt(text, comma + 2) === null;
}

function tickerValue(tickers: readonly FoundAmount[], date: DateSpan | null, rest: readonly Amount[]): Value {
	const [first, ...more] = tickers.map(({ amount }) => amount);
	return amountValue(first!, date, [...more, ...rest]);
}

function fromFindings(kind: ValueKind, word: string | null, text: string, found: Findings): Value {
	return wordValue(kind, word, datesOf(text, found, kind), amounts(found));
}

function amounts({ amounts: found }: Findings): Amount[] {
	return found.map(({ amount }) => amount);
}

function headed(text: string, context: CellContext, found: Findings): Value {
	const loss = bracketedLoss(text, found.amounts[0]);
	if (loss !== null) return amountValue(withContextUnit(loss, context).amount, null, []);
	const head = headOf(text, context, found);
	const date = datesOf(text, found, head.kind);
	if (head.kind === 'text') {
		const also = found.amounts.filter(one => isDetail(text, one, context)).map(({ amount }) => amount);
		const open = bracketedNothing(text);
		return also.length === 0 && date === null && open === null ? TEXT : wordValue('text', open, date, also);
	}
	if (head.at < 0) {
		const value = wordValue(head.kind, head.word, date, amounts(found));
		return head.approx ? { ...value, approx: true } : value;
	}
	const first = withContextUnit(found.amounts[head.at]!, context);
	const also = found.amounts.filter((_, at) => at !== head.at && !head.taken.includes(at)).map(({ amount }) => amount);
	const amount = head.word === null ? first.amount : { ...first.amount, word: head.word };
	return amountValue(amount, date, also);
}

/** What a text mentions, but for limits of size, `exit <7nm`, numbers of a name and codes in brackets: `Corporation (1099)`. */
function isDetail(text: string, found: FoundAmount, context: CellContext): boolean {
	const { amount, start, end, limit } = found;
	if (limit && (amount.kind === 'node' || amount.kind === 'measure' || (amount.kind === 'count' && amount.unit === null))) return false;
	if (end - start >= text.length || isName(text, found, context)) return false;
	return !(amount.kind === 'count' && text[start - 1] === '(' && text[end] === ')' && /^\d{4,}$/.test(text.slice(start, end)));
}

/** The kinds whose values add up. */
export const ADDABLE: ReadonlySet<ValueKind> = new Set<ValueKind>(['money', 'power', 'energy', 'count', 'measure']);
