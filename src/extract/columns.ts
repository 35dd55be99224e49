import type { Column, Kind, KindColumn, Words } from '../model/kind';
import { Lexicon } from './lexicon';
import { labelColumn } from './table-look';
import { plainWords } from './words';

/** How surely a header is a column: it is the key, one of its words, or one that other columns may claim. */
const KEY = 3;
const WORD = 2;
const LOOSE = 1;

interface ColumnWords {
	readonly column: KindColumn;
	readonly key: number;
	readonly words: number;
	readonly loose: number;
}

interface KindWords {
	readonly lexicon: Lexicon;
	readonly columns: readonly ColumnWords[];
}

const known = new WeakMap<Kind, KindWords>();

/** The columns of a table of this kind. A key is given once; a second such column keeps its own header as key. */
export function columnsOf(kind: Kind, headers: readonly string[]): Column[] {
	const found = claims(kindWords(kind), headers);
	const opening = kind.columns[0];
	// The first column of a kind is its first whatever its header says, since the rules have looked at it; a Company
	// that stands first among partners is the partner.
	const label = labelColumn(headers);
	if (opening !== undefined && headers.length > 0 && ![...found.values()].includes(opening) && (!found.has(label) || isLoose(kind, headers[label] ?? ''))) found.set(label, opening);
	const taken = new Map<string, number>([...found.values()].map(({ key }) => [key, 1]));
	return headers.map((header, at) => {
		const column = found.get(at);
		if (column !== undefined) return { key: column.key, header, type: column.type };
		return { key: unique(slug(header, at), taken), header, type: at === label ? 'name' : 'text' };
	});
}

/** Whether the date in a column of this key is the day that a row stands for. */
export function isAsOf(kind: Kind, key: string): boolean {
	return kind.columns.some(column => column.asOf === true && column.key === key);
}

/** Whether a header may be the kind's first column where nothing else is. */
function isLoose(kind: Kind, header: string): boolean {
	const { lexicon, columns } = kindWords(kind);
	return columns[0] !== undefined && lexicon.of(header).has(columns[0].loose);
}

/** Each column of the kind takes the header that is most surely it, in the order of the kind. */
function claims({ lexicon, columns }: KindWords, headers: readonly string[]): Map<number, KindColumn> {
	const lists = headers.map(header => lexicon.of(header));
	const found = new Map<number, KindColumn>();
	for (const rank of [KEY, WORD, LOOSE]) {
		for (const one of columns) {
			if ([...found.values()].includes(one.column)) continue;
			const list = rank === KEY ? one.key : rank === WORD ? one.words : one.loose;
			const at = lists.findIndex((lists, index) => !found.has(index) && lists.has(list));
			if (at >= 0) found.set(at, one.column);
		}
	}
	return found;
}

function kindWords(kind: Kind): KindWords {
	const made = known.get(kind);
	if (made !== undefined) return made;
	const lexicon = new Lexicon();
	const list = (words: Words): number => lexicon.add(words);
	const columns = kind.columns.map(column => ({ column, key: list([column.key]), words: list(column.headers), loose: list(column.loose ?? []) }));
	const fresh = { lexicon, columns };
	known.set(kind, fresh);
	return fresh;
}

function slug(header: string, at: number): string {
	return plainWords(header).replace(/%/g, 'percent').replace(/ /g, '_') || `column_${at + 1}`;
}

/** `note`, `note_2`, `note_3`: counted, so that many equal headers take no time. */
function unique(key: string, taken: Map<string, number>): string {
	const before = taken.get(key) ?? 0;
	taken.set(key, before + 1);
	return before === 0 ? key : unique(`${key}_${before + 1}`, taken);
}
