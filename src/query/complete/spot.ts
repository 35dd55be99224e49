import type { TextRange } from '../../model/query';
import { expectedAfter } from '../syntax/expected';
import { leavesOf, type Leaf } from '../syntax/leaves';
import { OpenLink, OpenString, Tag, ValueWord } from '../syntax/parser.terms';
import { treeOf } from '../syntax/tree';

/** Where something is to be completed. */
export interface Spot extends TextRange {
	/** A word, or what stands behind `[[`, `#` or a quote. */
	readonly in: 'word' | 'link' | 'tag' | 'quote';
	/** What stands of it before the cursor, as it is compared with what may stand there. */
	readonly typed: string;
	/** What the grammar expects there. */
	readonly expected: ReadonlySet<number>;
	/** All that stands before it. */
	readonly before: string;
	/** Where the value begins that it may be a part of: `in pro`; the spot's own beginning where there is none. */
	readonly valueFrom: number;
}

export function spotAt(text: string, at: number): Spot {
	const typed = text.slice(0, at);
	const { leaves } = leavesOf(treeOf(typed));
	const last = leaves[leaves.length - 1];
	if (last === undefined || last.to < at || !endsInWord(typed)) return { ...spot(typed, at, at, 'word'), valueFrom: valueFrom(leaves, at) };
	const { from, term } = last;
	if (term === OpenLink) return { ...spot(typed, from + 2, at, 'link', from), to: linkEnd(text, at) };
	if (term === OpenString) return { ...spot(typed, from + 1, at, 'quote', from), from, valueFrom: from, to: quoteEnd(text, at) };
	const to = at + wordLength(text.slice(at));
	if (term === Tag) return { ...spot(typed, from + 1, at, 'tag', from), from, valueFrom: from, to };
	return { ...spot(typed, from, at, 'word'), to, valueFrom: valueFrom(leaves.slice(0, -1), from) };
}

function spot(typed: string, from: number, at: number, where: Spot['in'], start = from): Spot {
	const before = typed.slice(0, start);
	return { from, to: at, in: where, typed: typed.slice(from), expected: expectedAfter(before), before, valueFrom: from };
}

/** Whether the cursor stands at the end of something that may go on. */
function endsInWord(typed: string): boolean {
	return !/[\s(),<>=!≤≥≠\]”]$/.test(typed);
}

function wordLength(rest: string): number {
	const end = rest.search(/[\s(),"“”„[\]<>=!≤≥≠]/);
	return end < 0 ? rest.length : end;
}

/** Behind the link that the cursor is in, if it is closed. */
function linkEnd(text: string, at: number): number {
	const end = text.indexOf(']]', at);
	return end < 0 || /[\n[]/.test(text.slice(at, end)) ? at : end + 2;
}

/** Behind the quote that the cursor is in, if it is closed before the next clause. */
function quoteEnd(text: string, at: number): number {
	const end = text.indexOf('"', at);
	return end < 0 || /\n|\s(?:FROM|OF|WHERE|GROUP|ACROSS|SORT|LIMIT|AND|OR)\s/i.test(text.slice(at, end)) ? at : end + 1;
}

function valueFrom(leaves: readonly Leaf[], from: number): number {
	let start = from;
	for (let at = leaves.length - 1; at >= 0 && leaves[at]!.term === ValueWord; at--) start = leaves[at]!.from;
	return start;
}
