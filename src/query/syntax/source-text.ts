import type { SyntaxNode } from '@lezer/common';
import type { QueryError, TextRange } from '../../model/query';

/** The text that a tree was read from, and the errors found in it so far. */
export class SourceText {
	readonly errors: QueryError[] = [];

	constructor(
		readonly text: string,
		private readonly origin: Origin | null,
	) {}

	of({ from, to }: TextRange): string {
		return this.text.slice(from, to);
	}

	at({ from, to }: TextRange): TextRange {
		return this.origin === null ? { from, to } : (this.origin.parts.get(this.text.slice(from, to)) ?? this.origin.place);
	}

	wrong(range: TextRange, message: string, fix: string | null = null): void {
		this.errors.push({ ...this.at(range), message, fix: this.origin === null ? fix : null });
	}
}

/** Where a text comes from that is the full form of a short one. */
export interface Origin {
	readonly place: TextRange;
	/** Where the parts stand that it takes over, by their text. */
	readonly parts: ReadonlyMap<string, TextRange>;
}

/** The short form, and all that it consists of. */
export function originOf(node: SyntaxNode, { text }: SourceText): Origin {
	const parts = new Map<string, TextRange>();
	node.cursor().iterate(({ from, to }) => {
		const part = text.slice(from, to);
		if (!parts.has(part)) parts.set(part, { from, to });
	});
	return { place: { from: node.from, to: node.to }, parts };
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
	const children: SyntaxNode[] = [];
	for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
	return children;
}
