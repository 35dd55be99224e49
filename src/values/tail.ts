import { isWordPartAt } from './chars';
import { currencyAfter, type CurrencyMark } from './currency';
import { match } from './match';
import { unitAt, type Unit } from './units';

/** What follows a number: `+`, a currency, a unit, another `+`. */
export interface Tail {
	readonly open: boolean;
	readonly currency: CurrencyMark | null;
	readonly unit: Unit | null;
	/** Offset after it. */
	readonly end: number;
}

const MORE = /-plus\b|\sor\smore\b|\s\+(?=$|[),;]|\s\()/y;

/** The tail of a number that ends at `at`. `money` says that a currency sign stands before the number. */
export function tailAt(text: string, at: number, money: boolean): Tail {
	let end = at;
	let open = text.charCodeAt(end) === 43 && !isWordPartAt(text, end + 1);
	if (open) end++;
	const after = end < text.length ? currencyAfter(text, end) : null;
	// Behind a sign only a code says whose dollars they are: `$5B AUD`, but `$5B won` by someone.
	const currency = after !== null && money && /[a-z]/.test(text.slice(end, end + after.length)) ? null : after;
	if (currency !== null) end += currency.length;
	const mark = currency === null && !money && end < text.length ? unitAt(text, end) : null;
	if (mark !== null) end = mark.end;
	if (!open && text.charCodeAt(end) === 43 && !isWordPartAt(text, end + 1)) {
		open = true;
		end++;
	}
	if (!open && match(MORE, text, end) !== null) {
		open = true;
		end = MORE.lastIndex;
	}
	return { open, currency, unit: mark?.unit ?? null, end };
}
