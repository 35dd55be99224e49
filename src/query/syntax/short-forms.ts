import type { SyntaxNode } from '@lezer/common';
import { Deal, DueDate, Effect, Impact, Link, Scope, SideBySide, SinceNote, Supply } from './parser.terms';
import type { SourceText } from './source-text';

/** The full query that a question in a few words stands for; null for what is none. */
export function fullForm(node: SyntaxNode, source: SourceText): string | null {
	const note = wordsOf(node, Link, source);
	switch (node.type.id) {
		case Impact: {
			const polarity = wordsOf(node, Effect, source).toUpperCase() === 'HURTS' ? 'negative' : 'positive';
			return `TABLE subject, text, polarity, by, asOf FROM impacts WHERE thesis = ${note} AND polarity = ${polarity}`;
		}
		case Supply: {
			const [asked, known] = wordsOf(node, Deal, source).toUpperCase() === 'USES' ? ['customer', 'supplier'] : ['supplier', 'customer'];
			return `TABLE ${asked}, text, asOf FROM relations WHERE ${known} = ${note} AND NOT former`;
		}
		case SinceNote:
			return `TABLE asOf, note, text FROM mentions WHERE links HAS ${note} AND note != ${note} AND asOf AFTER updated(${note}) SORT asOf DESC`;
		case DueDate:
			return `TASK FROM watch WHERE due ${source.of(node).slice('DUE'.length)} AND NOT done SORT due`;
		case SideBySide:
			return `TABLE metric, value FROM stats OF ${node.getChildren(Scope).map(scope => source.of(scope)).join(' OR ')} ACROSS subject`;
		default:
			return null;
	}
}

function wordsOf(node: SyntaxNode, term: number, source: SourceText): string {
	const child = node.getChild(term);
	return child === null ? '' : source.of(child);
}
