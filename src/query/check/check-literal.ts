import type { FieldType, Literal, QueryError } from '../../model/query';
import { checkFigure } from './check-figure';
import { checkNote, checkTag } from './check-scope';
import type { Compared } from './compared';
import { strayKeyword } from './stray-keyword';
import { wrong } from './wrong';

const WORDED: ReadonlySet<FieldType> = new Set<FieldType>(['name', 'status', 'text', 'list', 'value']);

/** Whether a literal can be compared with what a column holds. */
export function checkLiteral(literal: Literal, compared: Compared): QueryError[] {
	const { name, type, operator, schema } = compared;
	const isSearch = operator === 'CONTAINS' || operator === 'STARTS WITH';
	switch (literal.type) {
		case 'words':
		case 'text':
			return (literal.type === 'words' ? strayKeyword(literal, !WORDED.has(type)) : null) ?? (isSearch ? [] : checkFigure(literal, compared));
		case 'link':
			if (isSearch) return [wrong(literal.at, `${operator} looks for words: write them in quotes.`, `"${literal.target}"`)];
			if (!WORDED.has(type) || name.toLowerCase() === 'tags') return [wrong(literal.at, `${name} cannot be compared with a note.`)];
			return checkNote(literal.target, literal.at, schema, target => `[[${target}]]`);
		case 'tag':
			if (type === 'list') return checkTag(literal.tag, literal.at, schema);
			return [wrong(literal.at, 'Tags are asked for by tags HAS #tag, or by OF #tag.')];
		case 'today':
			return checkDay(literal, compared);
		case 'updated':
			return [...checkDay(literal, compared), ...checkNote(literal.target, literal.at, schema, target => `[[${target}]]`)];
	}
}

function checkDay({ at }: Literal, { name, type }: Compared): QueryError[] {
	return type === 'date' || type === 'value' ? [] : [wrong(at, `${name} cannot be compared with a day.`)];
}
