import type { SyntaxNode } from '@lezer/common';
import type { TextRange } from '../../model/query';

/** A word or a sign of a query. */
export interface Leaf extends TextRange {
	readonly term: number;
}

export interface Leaves {
	readonly leaves: readonly Leaf[];
	/** Where the text stops to be a query, or null. */
	readonly error: number | null;
}

export function leavesOf(top: SyntaxNode): Leaves {
	const leaves: Leaf[] = [];
	let error: number | null = null;
	top.cursor().iterate(({ type, from, to, node }) => {
		if (type.isError) error ??= from;
		else if (from < to && node.firstChild === null) leaves.push({ term: type.id, from, to });
	});
	return { leaves, error };
}
