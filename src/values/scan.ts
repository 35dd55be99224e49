import type { CellContext } from '../model/value';
import { amountAt } from './amount';
import type { FoundAmount } from './found-amount';
import { digitsEnd, isDash, isDigit, isDigitAt, isLetter, isLetterAt, isWordPartAt, lettersEnd } from './chars';
import { currencyAt } from './currency';
import { dateAt, type FoundDate } from './date';
import { opensDate } from './date-words';
import { nodeNameAt } from './node-name';
import { opensAmount, opensEast } from './opening';
import { rankAt, topAt } from './rank';
import { isNamedYear } from './named-number';
import { ratioAt } from './ratio';
import { bracketTickerAt } from './ticker';

/** All that a text states in figures, in order. */
export interface Findings {
	readonly amounts: readonly FoundAmount[];
	readonly dates: readonly FoundDate[];
}

const LONGEST_WORD = 13;
const NOTHING: Findings = { amounts: [], dates: [] };

/** Reads a text from left to right, each place once. `from` is where to begin, `year` that of a day without one. */
export function scan(text: string, from: number, context: CellContext, year: number | null): Findings {
	const scanner = new Scanner(text, context, year);
	let at = from;
	while (at < text.length) at = scanner.step(at);
	return scanner.amounts.length === 0 && scanner.dates.length === 0 ? NOTHING : scanner;
}

class Scanner implements Findings {
	readonly amounts: FoundAmount[] = [];
	readonly dates: FoundDate[] = [];

	constructor(
		private readonly text: string,
		private readonly context: CellContext,
		private readonly year: number | null,
	) {}

	/** Reads what begins at `at`; gives the next offset where something may begin. */
	step(at: number): number {
		const code = this.text.charCodeAt(at);
		if (isDigit(code)) return this.digit(at);
		if (isLetter(code)) return this.word(at);
		if (code === 32) return at + 1;
		if (code === 35) return this.keep(rankAt(this.text, at)) ?? at + 1;
		if (code === 40) return this.keep(bracketTickerAt(this.text, at)) ?? at + 1;
		return this.sign(at, code);
	}

	private digit(at: number): number {
		const { text } = this;
		if (isInsideName(text, at)) return nameEnd(text, at);
		const found = this.date(at) ?? this.keep(rankAt(text, at)) ?? this.keep(ratioAt(text, at)) ?? this.nodeName(at) ?? this.amount(at);
		return found ?? nameEnd(text, at);
	}

	private sign(at: number, code: number): number {
		// The head of `->` is no `>`.
		if (code === 62 && /[-=]/.test(this.text[at - 1] ?? '')) return at + 1;
		if (isDash(code) || code === 43) return at > 0 && isWordPartAt(this.text, at - 1) ? at + 1 : (this.amount(at) ?? at + 1);
		if (code === 126 || code === 0x2248) return this.date(at) ?? this.amount(at) ?? this.ratio(at + 1) ?? at + 1;
		const opens = code === 60 || code === 62 || code === 0x2264 || code === 0x2265 || code === 0xb1 || code === 0x223c || currencyAt(this.text, at) !== null || (code >= 0x3000 && opensEast(this.text[at]!));
		return (opens ? this.amount(at) : null) ?? at + 1;
	}

	private word(at: number): number {
		const { text } = this;
		const end = lettersEnd(text, at);
		if (end - at > LONGEST_WORD) return nameEnd(text, end);
		const lower = text.slice(at, end).toLowerCase();
		const found =
			(opensDate(lower) ? this.date(at) : null) ??
			(opensAmount(lower) || currencyAt(text, at) !== null ? this.amount(at) : null) ??
			(end - at <= 3 ? (this.nodeName(at) ?? this.keep(rankAt(text, at))) : null) ??
			(lower === 'top' ? this.keep(topAt(text, at)) : null);
		if (found !== null) return found;
		return nameEnd(text, end);
	}

	private date(at: number): number | null {
		const found = dateAt(this.text, at, this.year);
		if (found === null) return null;
		if (found.span.precision !== 'year' || !isNamedYear(this.text, at)) this.dates.push(found);
		return found.end;
	}

	/** `~2/3`: a ratio behind a sign that makes it approximate. */
	private ratio(at: number): number | null {
		const found = isDigitAt(this.text, at) ? ratioAt(this.text, at) : null;
		return found === null ? null : this.keep({ ...found, start: at - 1, amount: { ...found.amount, approx: true } });
	}

	private amount(at: number): number | null {
		return this.keep(amountAt(this.text, at, this.context));
	}

	/** `+5% vs N3P` compares with a node; it states none. */
	private nodeName(at: number): number | null {
		const found = nodeNameAt(this.text, at);
		return found !== null && /(?:vs\.?|than|over) $/.test(this.text.slice(Math.max(0, at - 5), at)) ? found.end : this.keep(found);
	}

	private keep(found: FoundAmount | null): number | null {
		if (found === null) return null;
		this.amounts.push(found);
		return found.end;
	}
}

/** Digits behind a letter, a point or `F-` belong to a name that began before them. */
function isInsideName(text: string, at: number): boolean {
	if (at === 0) return false;
	const before = text.charCodeAt(at - 1);
	if (isLetter(before) || before === 46 || before === 95) return true;
	if (before === 47) return at > 1 && isDigitAt(text, at - 2);
	if (before === 45) return at > 1 && isWordPartAt(text, at - 2);
	return (before === 44 || before === 39) && at > 1 && isDigitAt(text, at - 2);
}

/** Offset after the name or unread number that goes on at `at`: letters and digits with `-`, `.`, `,` and `'` between them. */
function nameEnd(text: string, at: number): number {
	let end = at;
	while (end < text.length) {
		const code = text.charCodeAt(end);
		if (isLetter(code)) end = lettersEnd(text, end);
		else if (isDigit(code)) end = digitsEnd(text, end);
		else if ((code === 45 || code === 46 || code === 44 || code === 39 || code === 58) && end > 0 && isDigitAt(text, end - 1) && isDigitAt(text, end + 1)) end++;
		else if ((code === 45 || code === 43) && end > at && isLetterAt(text, end - 1) && isDigitAt(text, end + 1)) end++;
		else break;
	}
	return end > at ? end : at + (isLetterAt(text, at) || isDigitAt(text, at) ? 1 : 0);
}
