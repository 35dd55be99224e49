import type { HeaderShape, Kind } from '../model/kind';
import { contextUnit } from '../values/header-unit';
import { LABELS, NOTES, QUALITIES, VALUES } from './kinds/words/key-value';
import type { Lexicon } from './lexicon';
import { periodOf } from './periods';
import { foldedWords } from './words';

const MOST_COLUMNS = 4;
const NONE: readonly string[] = [];

/** What the headers of a table look like together. */
export class HeaderLook {
	private readonly labels: number;
	private readonly values: number;
	private readonly beside: number;
	private readonly known: number;

	constructor(
		private readonly lexicon: Lexicon,
		kinds: readonly Kind[],
	) {
		this.labels = lexicon.add(LABELS);
		this.values = lexicon.add(VALUES);
		this.beside = lexicon.add([...VALUES, ...NOTES]);
		// A column of names is left out: `Block` is a field of oil, and a company.
		const columns = kinds.flatMap(kind => kind.columns.flatMap(({ key, headers, type }) => (type === 'name' ? [] : [key, ...headers])));
		this.known = lexicon.add([...LABELS, ...VALUES, ...NOTES, ...QUALITIES, ...columns]);
	}

	have(headers: readonly string[], shape: HeaderShape, heading: string): boolean {
		const [first = '', ...others] = headers;
		switch (shape) {
			case 'key-value':
				return this.keyValue(first, others);
			case 'periods':
				return periods(others);
			case 'names':
				return others.length > 1 && others.every(header => this.isName(header));
			case 'pair':
				return others.length === 1 && (sameTail(first, others[0] ?? '') || this.bothNamed(first, others[0] ?? '', heading));
		}
	}

	private keyValue(first: string, [value, ...beside]: readonly string[]): boolean {
		if (value === undefined || beside.length > MOST_COLUMNS - 2 || !this.is(first, this.labels)) return false;
		return this.is(value, this.values) && beside.every(header => this.is(header, this.beside) || periodOf(header) !== null);
	}

	/** `Fission | Fusion` under "Fusion vs fission". */
	private bothNamed(left: string, right: string, heading: string): boolean {
		const about = ` ${foldedWords(heading).join(' ')} `;
		return [left, right].every(header => this.isName(header) && about.includes(` ${foldedWords(header).join(' ')} `));
	}

	/** A header that is no word of any table's and states no unit: a name, at the top of its own column. */
	private isName(header: string): boolean {
		return header !== '' && !this.is(header, this.known) && periodOf(header) === null && contextUnit({ header, row: '', section: '', tags: NONE }) === null;
	}

	private is(header: string, list: number): boolean {
		return this.lexicon.of(header).has(list);
	}
}

/** At least half of the columns after the first are periods, two of them or all. */
function periods(headers: readonly string[]): boolean {
	const found = headers.filter(header => periodOf(header) !== null).length;
	return found > 0 && found * 2 >= headers.length && headers.some(header => periodOf(header)?.span != null);
}

/** Two sides of one matter: `US approach | China approach`. */
function sameTail(left: string, right: string): boolean {
	const [a, b] = [foldedWords(left), foldedWords(right)];
	return a.length > 1 && b.length > 1 && a[a.length - 1] === b[b.length - 1];
}
