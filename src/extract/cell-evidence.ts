import type { CellEvidence } from '../model/kind';
import type { Table } from '../model/note';
import type { Lexicon } from './lexicon';
import { opensWithPeriod } from './periods';

const LOOKED_AT = 6;
/** A longer cell is a sentence, not a word of a list. */
const LONGEST = 40;
const NONE: ReadonlySet<number> = new Set();
/** A cell that is a figure says it in its first characters: `~$1.2B`, `-3%`, `>100 kt`. */
const FIGURE = /^[\s~≈<>≥≤+−–-]*(?:[A-Z]{0,3}[$€£¥₹₩]|(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|AUD|CAD|BRL|SAR|AED|SEK|NOK|DKK|Rs\.?)\s?)?[\s~]*[-−]?\d/;
const NOTHING = /^(?:[—–-]|n\/?a|tbd|\?)?$/i;
/** A date begins with a figure or a letter of a month, a quarter, a season. */
const MAY_BE_DATE = /^(?:['’(~]?\d|[A-Za-z]{1,9}[\s.'’-]*\d)/;

interface Column {
	readonly texts: readonly string[];
	lists: ReadonlyArray<ReadonlySet<number>> | null;
}

/** What the first rows of a table show: looked at only when a rule asks, and once. */
export class CellLook {
	private readonly columns: Column[] = [];
	private readonly shown = new Map<CellEvidence, boolean>();

	constructor(
		private readonly table: Table,
		private readonly lexicon: Lexicon,
		/** The column that says what a row is about. */
		private readonly label = 0,
	) {}

	/** At least half of the first cells are of the word list. */
	firstAre(list: number): boolean {
		return this.areMostly(this.label, list);
	}

	/** At least half of the cells of some later column are. */
	someColumnIs(list: number): boolean {
		return this.later(column => this.areMostly(column, list));
	}

	shows(evidence: CellEvidence): boolean {
		const known = this.shown.get(evidence);
		if (known !== undefined) return known;
		const answer = this.look(evidence);
		this.shown.set(evidence, answer);
		return answer;
	}

	private look(evidence: CellEvidence): boolean {
		if (evidence === 'dates') return mostly(this.column(this.label).texts, text => MAY_BE_DATE.test(text) && opensWithPeriod(text));
		if (evidence === 'figures') return this.later(column => mostly(this.column(column).texts, text => FIGURE.test(text)));
		const rows = this.table.rows.slice(0, LOOKED_AT);
		const links = rows.filter(({ cells }) => (cells[this.label]?.links.length ?? 0) > 0).length;
		return links > 0 && links * 2 >= rows.length;
	}

	private areMostly(at: number, list: number): boolean {
		const column = this.column(at);
		column.lists ??= column.texts.map(text => (text.length > LONGEST ? NONE : this.lexicon.look(text)));
		return mostly(column.lists, lists => lists.has(list));
	}

	private later(test: (column: number) => boolean): boolean {
		for (let column = this.label + 1; column < this.table.header.length; column++) if (test(column)) return true;
		return false;
	}

	private column(at: number): Column {
		const known = this.columns[at];
		if (known !== undefined) return known;
		const texts = this.table.rows.slice(0, LOOKED_AT).map(({ cells }) => cells[at]?.text ?? '');
		const made: Column = { texts: texts.filter(text => !NOTHING.test(text)), lists: null };
		this.columns[at] = made;
		return made;
	}
}

function mostly<T>(items: readonly T[], test: (item: T) => boolean): boolean {
	return items.length > 0 && items.filter(test).length * 2 >= items.length;
}
