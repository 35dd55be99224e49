import type { BuiltInKindId, KindId, TableShape } from '../model/kind';
import type { Inline, TableRow } from '../model/note';
import type { Apart } from '../model/record';
import { BACKLOGS, REMAINDERS, SHARES, SUBSETS, SUMMED, TOTALS, VALUATIONS } from './kinds/words/apart';
import { Lexicon } from './lexicon';
import { translated } from './translate';
import { foldedWords, plainWords } from './words';

/** Kinds whose rows are of one sort, so that a bold last one is their total. */
const ADDED: ReadonlySet<KindId> = new Set<BuiltInKindId>(['investments', 'funding', 'captable', 'holdings', 'debt', 'segments', 'customers', 'geography', 'acquisitions']);
/** Kinds whose rows name others: a row of the note's own subject stands among them to be compared. */
const OF_OTHERS: ReadonlySet<KindId> = new Set<BuiltInKindId>(['competitors', 'partners', 'customers', 'suppliers', 'holdings', 'exposure', 'correlations']);
const LONGEST_LABEL = 60;

const TOTAL: Apart = { reason: 'total', because: 'a total of other rows' };
const SUBSET: Apart = { reason: 'subset', because: 'part of another row' };
const SELF: Apart = { reason: 'self', because: 'the subject itself, beside the others' };

const lexicon = new Lexicon();
const REASONS: ReadonlyArray<readonly [list: number, apart: Apart]> = [
	[lexicon.add(SUBSETS), SUBSET],
	[lexicon.add(TOTALS), TOTAL],
	[lexicon.add(REMAINDERS), { reason: 'subset', because: 'what is left of another row' }],
	[lexicon.add(BACKLOGS), { reason: 'backlog', because: 'a backlog, not an amount of the same sort' }],
	[lexicon.add(VALUATIONS), { reason: 'valuation', because: 'a valuation, not an amount of the same sort' }],
	[lexicon.add(SHARES), { reason: 'share', because: 'a share of something, not an amount of the same sort' }],
];

const subsets = REASONS[0]?.[0] ?? -1;
const summed = lexicon.add(SUMMED);
/** Signs of a sum before a label. */
const SIGMA = /^[Σ∑]/u;
/** A number of the row, or nothing, where a label is looked for. */
const NO_LABEL = /^(?:\d{1,4}\.?|[—–-])?$/;

/** What a table's rows are held against. */
export interface ApartContext {
	readonly kind: KindId;
	readonly shape: TableShape;
	/** Names of the note's own subject, as `nameWords` gives them. */
	readonly own: ReadonlySet<string>;
}

/** For each row why it is left out of sums, or null. */
export function apartRows(rows: readonly TableRow[], { kind, shape, own }: ApartContext): Array<Apart | null> {
	if (shape !== 'records') return rows.map(() => null);
	const bold = ADDED.has(kind) ? boldTotal(rows) : -1;
	return rows.map(({ cells }, at) => {
		const label = NO_LABEL.test(cells[0]?.text ?? '') ? cells[1] : cells[0];
		if (label === undefined) return null;
		if (OF_OTHERS.has(kind) && own.has(nameWords(label.text))) return SELF;
		return labelled(label) ?? (at === bold ? TOTAL : null);
	});
}

/** A label says so by its words; a link is a name, whatever its words. */
function labelled({ text, links }: Inline): Apart | null {
	if (links.length > 0 || text.length > LONGEST_LABEL) return null;
	if (SIGMA.test(text)) return TOTAL;
	// `(of which land)`, `Ohio (included in Fjord)`: the words in brackets say it.
	const open = text.indexOf('(');
	const remark = open < 0 ? '' : text.slice(open + 1).replace(')', ' ');
	if (lexicon.look(remark).has(subsets) && (open === 0 || INCLUDED.test(remark))) return SUBSET;
	const lists = lexicon.look(text);
	return REASONS.find(([list]) => lists.has(list))?.[1] ?? (isTotalOf(text) ? TOTAL : null);
}

/** In a remark: that a row is in another one. `incl. land` says that land is in this one. */
const INCLUDED = /^\s*(?:included in|included above|of which|part of|davon|dont)/i;

/** `Total US investment`, `Total committed to date`: the first word is a total, another says of what. */
function isTotalOf(text: string): boolean {
	const [first, second, ...more] = translated(foldedWords(text));
	if (first !== 'total' && first !== 'combined' && first !== 'aggregate') return false;
	if (second === undefined || /^\d/.test(second)) return true;
	return [second, more[more.length - 1] ?? second].some(word => lexicon.look(word).has(summed));
}

/** The last row, where it alone is bold throughout and has a figure: the way a note marks its sum. */
function boldTotal(rows: readonly TableRow[]): number {
	const last = rows[rows.length - 1];
	if (last === undefined || rows.length < 3) return -1;
	const filled = last.cells.filter(({ text }) => text !== '' && text !== '—' && text !== '-');
	const alone = rows.slice(0, -1).every(({ cells }) => cells[0]?.bold !== true);
	const summed = alone && filled.length > 1 && filled.every(({ bold }) => bold) && filled.slice(1).some(({ text }) => /\d/.test(text));
	return summed && (last.cells[0]?.links.length ?? 0) === 0 ? rows.length - 1 : -1;
}

/** A name to compare by: `Amazon (AWS)` is `amazon`. */
export function nameWords(name: string): string {
	return foldedWords(name).join(' ') || plainWords(name);
}
