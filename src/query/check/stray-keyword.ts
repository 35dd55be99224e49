import type { QueryError, TextRange } from '../../model/query';
import { nearest } from '../nearest';
import { wrong } from './wrong';

const KEYWORDS = ['FROM', 'WHERE', 'GROUP', 'ACROSS', 'SORT', 'ORDER', 'LIMIT'];
const OPERATORS = new Set(['BEFORE', 'AFTER', 'CONTAINS', 'STARTS', 'HAS', 'IS', 'IN', 'BY', 'NOT']);

/**
 * A misspelt keyword behind a value would go unnoticed as a part of it: `>= $10B SROT amount`. Among
 * words of any case only where the column holds no words; capitals are suspicious anywhere.
 */
export function strayKeyword({ text, at }: { readonly text: string; readonly at: TextRange }, anyCase: boolean): QueryError[] | null {
	for (const word of text.split(' ').slice(1)) {
		if (!anyCase && word !== word.toUpperCase()) continue;
		if (OPERATORS.has(word.toUpperCase())) return [wrong(at, `"${text}" holds the word ${word}: AND or OR is missing before another condition, or quotes around a text.`)];
		const near = word.length < 4 ? null : nearest(word, KEYWORDS);
		if (near !== null) return [wrong(at, `"${text}" holds the word ${word}. Did you mean ${near}? Put a text in quotes.`, text.replace(word, near))];
	}
	return null;
}
