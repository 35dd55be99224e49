import { isDash, isDigit, isDigitAt, isLetter, isSpaceAt, lettersEnd, wordMap } from './chars';
import { currencyAt, type CurrencyMark } from './currency';

/** What stands before the digits of an amount. */
export interface Opening {
	readonly approx: boolean;
	readonly bound: 'low' | 'high' | null;
	/** The bound is a sign such as `<`, not a word. */
	readonly limit: boolean;
	/** -1, 1, or 0 where no sign is written. */
	readonly sign: number;
	readonly plusMinus: boolean;
	readonly currency: CurrencyMark | null;
	/** Accountants put a loss in brackets: `$(1.2)B`. */
	readonly bracket: boolean;
	/** Offset of the first digit. */
	readonly end: number;
}

type Word = 'approx' | 'low' | 'high' | 'negative' | 'filler';

/** Words that may stand before a number; those of two words are joined by a space. */
const WORDS = wordMap<Word>([
	['approx', 'about around roughly circa ca c nearly almost approx approximately est estimated implied some an_estimated close_to environ etwa rund fast cerca_de cerca casi près_de'],
	['low', 'over above exceeding minimum min more_than at_least greater_than no_less_than not_less_than no_fewer_than in_excess_of north_of upwards_of well_over just_over über mehr_als plus_de más_de mais_de'],
	['high', 'under below maximum max up_to at_most less_than fewer_than no_more_than not_more_than as_much_as just_under bis_zu moins_de menos_de hasta até'],
	['negative', 'minus'],
	['filler', 'between'],
]);
const FIRST = new Set([...WORDS.keys()].filter(word => word.includes(' ')).map(word => word.slice(0, word.indexOf(' '))));
/** Signs before an East Asian number; the second of `超过` adds nothing. */
const EAST = wordMap<Word>([['approx', '约 約 약 近'], ['low', '超 逾'], ['filler', '过 過']]);
const LONGEST_WORD = 13;
const MOST_PARTS = 7;

/** Whether an amount may open with this character. */
export function opensEast(char: string): boolean {
	return EAST.has(char);
}

/** Whether an amount may open with this lower-case word. */
export function opensAmount(word: string): boolean {
	return WORDS.has(word) || FIRST.has(word);
}

/** Reads up to the first digit of an amount; null when none follows. */
export function openingAt(text: string, at: number): Opening | null {
	const code = text.charCodeAt(at);
	if (isDigit(code)) return { approx: false, bound: null, limit: false, sign: 0, plusMinus: false, currency: null, bracket: false, end: at };
	const state = new OpeningReader(text, at);
	for (let part = 0; part < MOST_PARTS; part++) {
		if (state.done()) return state.opening();
		if (!state.step()) return null;
	}
	return null;
}

class OpeningReader {
	private approx = false;
	private bound: 'low' | 'high' | null = null;
	private limit = false;
	private sign = 0;
	private plusMinus = false;
	private currency: CurrencyMark | null = null;
	private bracket = false;

	constructor(
		private readonly text: string,
		private at: number,
	) {}

	done(): boolean {
		return isDigitAt(this.text, this.at);
	}

	opening(): Opening {
		const { approx, bound, limit, sign, plusMinus, currency, bracket, at } = this;
		return { approx, bound, limit, sign, plusMinus, currency, bracket, end: at };
	}

	/** Takes one part; false when it is none of an amount. */
	step(): boolean {
		const { text, at } = this;
		const code = text.charCodeAt(at);
		if (this.takeSign(code)) this.at++;
		else if (!this.takeCurrency() && !(isLetter(code) && this.takeWord())) return false;
		if (isSpaceAt(text, this.at)) this.at++;
		return true;
	}

	private takeSign(code: number): boolean {
		if (code >= 0x3000) return this.takeEastSign(code);
		if (code === 126 || code === 0x2248 || code === 0x223c) this.approx = true;
		else if (code === 60 || code === 0x2264) this.setBound('high');
		else if (code === 62 || code === 0x2265) this.setBound('low');
		else if (code === 61 && this.limit) return true;
		else if (code === 0xb1) this.plusMinus = true;
		else if (code === 43 && this.sign === 0) this.sign = 1;
		else if (isDash(code) && this.sign === 0 && !isSpaceAt(this.text, this.at + 1)) this.sign = -1;
		else if (code === 40 && this.currency !== null && isDigitAt(this.text, this.at + 1)) this.bracket = true;
		else return false;
		return true;
	}

	/** `约3.5万`, `超过200亿`. */
	private takeEastSign(code: number): boolean {
		const meaning = EAST.get(String.fromCharCode(code));
		if (meaning === 'approx') this.approx = true;
		else if (meaning === 'low' || meaning === 'high') this.bound = meaning;
		return meaning !== undefined;
	}

	private setBound(bound: 'low' | 'high'): void {
		this.bound = bound;
		this.limit = true;
	}

	private takeCurrency(): boolean {
		const mark = this.currency === null ? currencyAt(this.text, this.at) : null;
		if (mark === null) return false;
		this.currency = mark;
		this.at += mark.length;
		return true;
	}

	private takeWord(): boolean {
		const end = lettersEnd(this.text, this.at);
		if (end - this.at > LONGEST_WORD) return false;
		const first = this.text.slice(this.at, end).toLowerCase();
		const found = FIRST.has(first) ? (this.longWord(first, end) ?? this.shortWord(first, end)) : this.shortWord(first, end);
		if (found === null) return false;
		this.at = found.end;
		if (found.word === 'approx') this.approx = true;
		else if (found.word === 'negative') this.sign = -1;
		else if (found.word !== 'filler') this.bound = found.word;
		return true;
	}

	private shortWord(first: string, end: number): { word: Word; end: number } | null {
		const word = WORDS.get(first);
		if (word === undefined) return null;
		const stop = this.text[end] === '.' ? end + 1 : end;
		return { word, end: stop };
	}

	private longWord(first: string, end: number): { word: Word; end: number } | null {
		let words = first;
		let stop = end;
		for (let more = 0; more < 2 && isSpaceAt(this.text, stop); more++) {
			const next = lettersEnd(this.text, stop + 1);
			if (next - stop > LONGEST_WORD) return null;
			words = `${words} ${this.text.slice(stop + 1, next).toLowerCase()}`;
			stop = next;
			const word = WORDS.get(words);
			if (word !== undefined) return { word, end: stop };
		}
		return null;
	}
}
