import type { KindId } from '../model/kind';
import type { RecordTable, Row } from '../model/record';

interface Gone {
	/** How a cell begins that says so. */
	readonly words: RegExp;
	/** What follows from it. */
	readonly so: string;
}

/** What was given up is nobody's money any more. */
const CALLED_OFF = /^(?:cancel|abandon|scrapp|withdrawn|shelved|terminated|suspended|called off|dropped)/i;
/** Longer cells tell a story, in which a word at the start decides nothing. */
const LONGEST = 40;

const GONE: Readonly<Record<string, Gone>> = {
	funding: { words: /^(?:secondary|tender offer)/i, so: 'paid to owners, not raised' },
	debt: { words: /^(?:repaid|redeemed|retired|matured|prepaid|refinanced|converted)/i, so: 'not owed any more' },
	holdings: { words: /^(?:sold|exited|divested|written off|written down to|realised|realized|liquidated)/i, so: 'not held any more' },
	acquisitions: { words: /^(?:block|failed|reject|lapsed|collapsed|in talks|rumou?r|proposed|exploring|considering|negotiat)/i, so: 'not bought' },
};
/** What stands below the debts in a table of debt. */
const NO_DEBT = /^(?:net debt|less\b|minus\b|cash\b|undrawn)/i;
const SALE = /^(?:divest|disposal|sale\b|sold\b|spin-?off)/i;

/** For a row why its amounts do not count, or null. */
export function notCounted({ kind, rows }: RecordTable): (row: Row) => string | null {
	const gone = GONE[kind];
	const sales = kind === 'acquisitions' ? rows.filter(isSale).length : 0;
	return row => {
		if (kind === 'debt' && NO_DEBT.test(row.cells[0]?.text ?? '')) return 'no debt itself';
		if (sales > 0 && sales < rows.length && isSale(row)) return 'a sale among purchases';
		return calledOff(row, kind) ?? (gone === undefined ? null : said(row, gone, kind === 'funding' ? 0 : 1));
	};
}

function calledOff({ cells }: Row, kind: KindId): string | null {
	const word = cells.slice(1).find(({ text }) => CALLED_OFF.test(text))?.text;
	return word === undefined ? null : `${word.toLowerCase()}, so not ${kind === 'investments' ? 'committed any more' : 'counted'}`;
}

function said({ cells }: Row, { words, so }: Gone, from: number): string | null {
	const word = cells.slice(from).find(({ text }) => text.length <= LONGEST && words.test(text))?.text;
	return word === undefined ? null : `${word.toLowerCase()}, so ${so}`;
}

function isSale({ cells }: Row): boolean {
	return cells.slice(1).some(({ text }) => text.length <= LONGEST && SALE.test(text));
}
