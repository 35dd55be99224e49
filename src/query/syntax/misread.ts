import type { SyntaxNode } from '@lezer/common';
import type { QueryError, TextRange } from '../../model/query';
import { expectedAfter } from './expected';
import { leavesOf, type Leaf } from './leaves';
import { OpenLink, OpenString } from './parser.terms';
import { Place } from './place';
import { sentenceFor } from './sentences';
import { tooDeep } from './tree';

/** What keeps a text from being a query: links and quotes that are not closed, or else the first place where it goes wrong. */
export function misread(top: SyntaxNode, text: string): QueryError[] {
	if (text.trim() === '') return [{ from: 0, to: text.length, message: 'Ask for something, such as TABLE investments OF #utility, or WHO SUPPLIES [[Acme]].', fix: null }];
	const { leaves, error } = leavesOf(top);
	const open = leaves.flatMap(leaf => unclosed(leaf, text));
	if (open.length > 0) return open;
	const deep = tooDeep(text);
	if (deep !== null) return [{ from: deep, to: deep + 1, message: 'This is nested too deep.', fix: null }];
	return error === null ? [] : [wrongAt(error, leaves, text)];
}

function unclosed(leaf: Leaf, text: string): QueryError[] {
	if (leaf.term !== OpenString && leaf.term !== OpenLink) return [];
	const written = text.slice(leaf.from, leaf.to);
	const [what, end] = leaf.term === OpenLink ? ['link', ']]'] : ['quote', written.startsWith('"') ? '"' : '”'];
	const stop = endOfName(written);
	const name = written.slice(0, stop).trimEnd();
	const fix = `${name.endsWith(']') ? name.slice(0, -1) : name}${end}${written.slice(stop)}`;
	return [{ ...rangeOf(leaf), message: `This ${what} is not closed: ${end} is missing.`, fix }];
}

/** Where the next clause begins, if it is written in capitals. */
function endOfName(written: string): number {
	const found = written.search(/\s(?:FROM|OF|WHERE|GROUP|ACROSS|SORT|LIMIT|AND|OR)\s/);
	return found < 0 ? written.length : found;
}

function wrongAt(error: number, leaves: readonly Leaf[], text: string): QueryError {
	const next = leaves.findIndex(({ to }) => to > error);
	const before = next < 0 ? leaves : leaves.slice(0, next);
	const start = firstLetter(text, Math.max(error, before[before.length - 1]?.to ?? 0));
	const bad = leaves.find(({ from }) => from === start) ?? null;
	const end = bad?.to ?? start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
	const misfit = start >= text.length ? null : { from: start, to: Math.min(end, text.length), term: bad?.term ?? -1 };
	return sentenceFor(new Place(text, before, misfit, expectedAfter(text.slice(0, start))));
}

function firstLetter(text: string, at: number): number {
	return at + text.slice(at).length - text.slice(at).trimStart().length;
}

function rangeOf({ from, to }: TextRange): TextRange {
	return { from, to };
}
