import type { StatedCell } from '../../model/answer';
import type { Value } from '../../model/value';
import { sortKey, TEXT_ORDER, type SortKey } from '../../values/order';
import { BLANK } from '../../values/word-value';
import { isNothing } from './texts';

/** How the cells of a column are ordered: their texts, their values, or their dates wherever there are any. */
export type OrderBy = 'text' | 'value' | 'date';

/**
 * Where each record of a column stands: groups that keep their order whichever way is sorted (no
 * figure is before or after a figure on another scale, what is empty is last), and ranks within them.
 */
export class Order {
	readonly group: Int32Array;
	readonly rank: Int32Array;
	/** One more than the last rank. */
	readonly ranks: number;
	/** By group: what it holds, as a number; neighbours that hold the same differ in their currency or unit alone. */
	readonly kinds: readonly number[];

	constructor(count: number, cellAt: (at: number) => StatedCell | null, by: OrderBy) {
		this.group = new Int32Array(count);
		this.rank = new Int32Array(count);
		const keys = Array.from({ length: count }, (_, at) => keyOf(cellAt(at), by));
		const ordered = [...new Map(keys.map(key => [groupName(key), key])).values()].sort((a, b) => kindOf(a) - kindOf(b) || (a.scale < b.scale ? -1 : 1));
		const groups = ranksOf(ordered.map(groupName));
		this.kinds = ordered.map(kindOf);
		const sizes = ranksOf([...Float64Array.from(keys.flatMap(({ size }) => size ?? [])).sort()]);
		const texts = textRanks(keys);
		this.ranks = Math.max(sizes.size, texts.size, 1);
		keys.forEach((key, at) => {
			this.group[at] = groups.get(groupName(key)) ?? 0;
			this.rank[at] = (key.size === null ? texts.get(key.text) : sizes.get(key.size)) ?? 0;
		});
	}
}

const NOTHING: SortKey = sortKey({ value: BLANK, text: '' });

function keyOf(cell: StatedCell | null, by: OrderBy): SortKey {
	if (cell === null || isNothing(cell)) return NOTHING;
	const value = cell.value ?? BLANK;
	if (by === 'text') return { place: 0, scale: '', size: null, text: cell.text };
	return sortKey({ text: cell.text, value: by === 'date' ? asDate(value) : value });
}

function asDate(value: Value): Value {
	return value.date === null ? value : { ...value, kind: 'date' };
}

function groupName({ place, scale, size }: SortKey): string {
	return `${place} ${scale} ${size === null ? 1 : 0}`;
}

function kindOf({ place, size }: SortKey): number {
	return place * 2 + Number(size === null);
}

function ranksOf<Item>(ordered: readonly Item[]): Map<Item, number> {
	const ranks = new Map<Item, number>();
	for (const item of ordered) if (!ranks.has(item)) ranks.set(item, ranks.size);
	return ranks;
}

/** Texts that a reader takes for equal have one rank. */
function textRanks(keys: readonly SortKey[]): Map<string, number> {
	const texts = [...new Set(keys.flatMap(({ size, text }) => (size === null ? [text] : [])))].sort(TEXT_ORDER.compare);
	const ranks = new Map<string, number>();
	let rank = 0;
	texts.forEach((text, at) => {
		if (at > 0 && TEXT_ORDER.compare(texts[at - 1]!, text) !== 0) rank++;
		ranks.set(text, rank);
	});
	return ranks;
}
