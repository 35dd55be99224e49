import type { SyntaxNode } from '@lezer/common';
import type { DayUnit, Literal } from '../../model/query';
import { Link, String as QuotedString, Tag, UpdatedOf, Words } from './parser.terms';
import { linkTarget, unquoted } from './read-names';
import type { SourceText } from './source-text';

const LITERALS: ReadonlySet<number> = new Set([Words, QuotedString, Link, Tag, UpdatedOf]);

export function isLiteral({ type }: SyntaxNode): boolean {
	return LITERALS.has(type.id);
}

export function readLiteral(node: SyntaxNode, source: SourceText): Literal {
	const at = source.at(node);
	const text = source.of(node);
	switch (node.type.id) {
		case QuotedString:
			return { type: 'text', text: unquoted(text), at };
		case Link:
			return { type: 'link', target: linkTarget(node, source), at };
		case Tag:
			return /^#\d+$/.test(text) ? { type: 'words', text, at } : { type: 'tag', tag: text.slice(1), at };
		case UpdatedOf: {
			const link = node.getChild(Link);
			return { type: 'updated', target: link === null ? '' : linkTarget(link, source), at: link === null ? at : source.at(link) };
		}
		default:
			return readWords(text.replace(/\s+/g, ' '), node, source);
	}
}

function readWords(text: string, node: SyntaxNode, source: SourceText): Literal {
	const at = source.at(node);
	const found = TODAY.exec(text);
	if (found === null) return { type: 'words', text, at };
	const [, sign = '+', count = '0', word = 'day'] = found;
	const unit = unitOf(word);
	if (Number(count) > MOST[unit]) source.wrong(node, `${text} is too far away: it can be ${MOST[unit]} ${unit}s at the most.`);
	return { type: 'today', plus: sign === '+' ? Number(count) : 0 - Number(count), unit, at };
}

/** Beyond some thousand years the calendar has no days that could be written. */
const MOST: Readonly<Record<DayUnit, number>> = { day: 99_999, week: 50_000, month: 12_000, year: 1_000 };

const TODAY = /^today(?:\s?([+−–-])\s?(\d{1,9})\s?(day|week|month|year)s?)?$/i;

function unitOf(word: string): DayUnit {
	const unit = word.toLowerCase();
	return unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day';
}
