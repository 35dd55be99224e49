import type { QueryError } from '../../model/query';
import { nearest } from '../nearest';
import {
	And, Close, Comma, Count, Deal, Direction, Effect, Empty, FieldName, In, Is, Link, Open, Sign, SourceName, String as QuotedString, Tag, ValueWord, View, With,
} from './parser.terms';
import type { Place } from './place';

/** One clear sentence, and what could be done about it. */
export function sentenceFor(place: Place): QueryError {
	for (const sentence of SENTENCES) {
		const error = sentence(place);
		if (error !== null) return error;
	}
	return notUnderstood(place);
}

/** The first that has something to say is right. */
const SENTENCES: ReadonlyArray<(place: Place) => QueryError | null> = [
	misspelt, beginning, commaTooMany, missingValue, missingSource, missingNote, missingScope, halfOperator, missingNumber, missingColumn,
	openBracket, closingBracket, missingOperator, missingAnd, missingComma,
];

function misspelt(place: Place): QueryError | null {
	if (!place.isWord) return null;
	const word = place.written(place.bad);
	const synonym = SYNONYMS.get(word.toUpperCase()) ?? '';
	const near = place.keywords.includes(synonym) ? synonym : nearest(word, place.keywords);
	return near === null ? null : place.wrong(place.bad, `"${word}" is not understood here. Did you mean ${near}?`, near);
}

/** What other languages call them. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
	['SELECT', 'TABLE'],
	['SHOW', 'TABLE'],
	['ORDER', 'SORT'],
	['HAVING', 'WHERE'],
	['TOP', 'LIMIT'],
	['LIKE', 'CONTAINS'],
	['NULL', 'EMPTY'],
	['&&', 'AND'],
	['||', 'OR'],
]);

function beginning(place: Place): QueryError | null {
	if (!place.wants(View)) return null;
	return place.wrong(place.bad, 'A query begins with TABLE, LIST, TASK, TIMELINE or GRAPH, or is a question such as WHO SUPPLIES [[Acme]].');
}

function commaTooMany(place: Place): QueryError | null {
	return place.last?.term === Comma && !place.isWord ? place.wrong(place.last, 'There is a comma too many.', '') : null;
}

function missingValue(place: Place): QueryError | null {
	if (!place.wants(ValueWord) || !place.wants(QuotedString)) return null;
	if (place.bad?.term === Open) return place.wrong(place.bad, 'Brackets may stand only behind IN: put text with brackets in quotes.');
	return place.wrong(place.last, `A value is missing behind ${place.keyword(place.last)}, such as $10B, Q1 2026 or "text".`);
}

function missingSource(place: Place): QueryError | null {
	if (!place.wants(SourceName)) return null;
	if (place.bad?.term !== QuotedString) return place.wrong(place.last, 'FROM wants a source, such as FROM investments.');
	return place.wrong(place.bad, 'To ask for tables by their heading, write the word tables before it.', `tables ${place.written(place.bad)}`);
}

/** A name that stands without its brackets is put into them. */
function missingNote(place: Place): QueryError | null {
	if (!place.wants(Link) || place.wants(Tag)) return null;
	const sentence = `${place.keyword(place.last)} wants the name of a note in double brackets, such as [[Acme]].`;
	const { bad } = place;
	if (bad === null || !place.isWord) return place.wrong(place.last, sentence);
	const rest = place.text.slice(bad.from);
	const end = rest.search(/[#"[\](),\n]|\s(?:OF|WHERE|GROUP|ACROSS|SORT|LIMIT)\s/);
	const name = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
	return place.wrong({ from: bad.from, to: bad.from + name.length }, sentence, `[[${name}]]`);
}

function missingScope(place: Place): QueryError | null {
	if (!place.wants(Tag) || place.wants(ValueWord)) return null;
	const isInValue = place.before[place.before.length - 2]?.term === ValueWord;
	return place.wrong(place.bad ?? place.last, `A scope is #tag, [[Note]], "Folder/" or linked([[Note]])${isInValue ? '; a value with the word of wants quotes, such as "out of use"' : ''}.`);
}

function halfOperator(place: Place): QueryError | null {
	const { last } = place;
	if (place.wants(With)) return place.wrong(last, 'STARTS wants WITH behind it.', 'STARTS WITH');
	if (place.wants(Empty)) return place.wrong(last, 'IS wants EMPTY or NOT EMPTY behind it; to compare, write =.', last?.term === Is && place.isWord ? '=' : null);
	if (place.wants(Effect)) return place.wrong(last, 'WHAT wants HURTS or HELPS behind it.');
	if (place.wants(Deal)) return place.wrong(last, 'WHO wants SUPPLIES or USES behind it.');
	if (!place.wants(In) || place.wants(Sign)) return null;
	return place.wrong(last, `${place.keyword(last)} wants one of these behind it: ${place.keywords.join(', ')}.`);
}

function missingNumber(place: Place): QueryError | null {
	return place.wants(Count) ? place.wrong(place.bad ?? place.last, 'LIMIT wants a number, such as LIMIT 20.') : null;
}

function missingColumn(place: Place): QueryError | null {
	if (!place.wants(FieldName) || place.last?.term === View) return null;
	return place.wrong(place.last, `A column is missing behind ${place.keyword(place.last)}, such as amount or "Total cost".`);
}

function openBracket(place: Place): QueryError | null {
	const { last, openBracket: open } = place;
	if (!place.wants(Close) || !place.isAtClauseOrEnd || open === null || last === null) return null;
	const range = { from: open.from, to: last.to };
	return place.wrong(range, 'This bracket is not closed: ) is missing.', `${place.written(range)})`);
}

function closingBracket(place: Place): QueryError | null {
	return place.bad?.term === Close ? place.wrong(place.bad, 'This bracket closes none.', '') : null;
}

/** Behind a column, before what it should be compared with. */
function missingOperator(place: Place): QueryError | null {
	if (place.bad === null || !place.wants(Sign)) return null;
	return place.wrong(place.bad, `Between ${place.written(place.last)} and ${place.written(place.bad)} an operator is missing, such as = or >=.`);
}

function missingAnd(place: Place): QueryError | null {
	const { bad } = place;
	if (bad === null || bad.term === Comma || !place.wants(And)) return null;
	return place.wrong(bad, `Before ${place.written(bad)} there is AND or OR missing, or quotes around a text.`);
}

function missingComma(place: Place): QueryError | null {
	const { bad, last } = place;
	if (bad === null || !place.wants(Comma) || last?.term === Direction || !(place.isWord || bad.term === QuotedString)) return null;
	return place.wrong(bad, `Before ${place.written(bad)} there is a comma missing, or quotes around a column of several words.`);
}

function notUnderstood(place: Place): QueryError {
	const what = place.bad === null ? 'The query stops too early' : `${place.written(place.bad)} is not understood here`;
	const { keywords } = place;
	return place.wrong(place.bad ?? place.last, keywords.length === 0 ? `${what}.` : `${what}; what may follow is ${keywords.join(', ')}.`);
}
