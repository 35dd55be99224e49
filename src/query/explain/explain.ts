import type { Query, QuerySchema, QuerySource, QueryView, SortBy, SourceInfo } from '../../model/query';
import { sourceNamed } from '../fields';
import { View } from '../syntax/parser.terms';
import { treeOf } from '../syntax/tree';
import { fieldText, fullText, operandText } from './full-text';
import { conditionWords, scopeWords } from './in-words';
import { readings } from './readings';

/** How a query is read, in sentences; a short form is written in full first. */
export function explain(query: Query, text: string, schema: QuerySchema): string[] {
	const { fields, scope, where, groupBy, across, sort, limit } = query;
	const source = query.source.type === 'kind' ? sourceNamed(query.source.id, schema.sources) : null;
	const sentences = [`${VIEWS[query.view]} ${fields === null ? 'the columns that its source has' : list(fields.map(operandText))}.`, sourceSentence(query.source, source)];
	if (treeOf(text).getChild(View) === null) sentences.unshift(`In full: ${fullText({ ...query, explain: false }).replace(/\n/g, ' ')}`);
	if (scope !== null) sentences.push(`Only what is about, or stands in, a note that is ${scopeWords(scope)}.`);
	if (where !== null) sentences.push(`Only where ${conditionWords(where, source)}.`);
	sentences.push(...readings(query, source));
	if (where !== null) sentences.push('Rows that only may fit are shown and marked; rows that cannot be compared, such as those without a value, are left out and counted.');
	if (groupBy.length > 0) sentences.push(`One row for every ${list(groupBy.map(fieldText))}. Figures of different currencies and units are not added up.`);
	if (across !== null) sentences.push(`The last column is spread: one column for every ${fieldText(across)}.`);
	if (sort.length > 0) sentences.push(`Sorted by ${sort.map(sortWords).join(', then by ')}; rows without a value come last.`);
	if (limit !== null) sentences.push(`At most ${limit} ${groupBy.length > 0 ? 'groups' : 'rows'}.`);
	return sentences;
}

const VIEWS: Readonly<Record<QueryView, string>> = { table: 'A table with', list: 'A list with', task: 'A list to tick with', timeline: 'A timeline with', graph: 'A graph with' };

function sourceSentence(asked: QuerySource, source: SourceInfo | null): string {
	if (asked.type === 'section') return `Asked of all tables under the heading "${asked.section}".`;
	return source === null ? `Asked of ${asked.id}.` : `Asked of ${source.id} (${source.title}), which has ${source.count} ${source.count === 1 ? 'record' : 'records'}.`;
}

function sortWords({ by, descending }: SortBy): string {
	return `${operandText(by)}, ${descending ? 'falling' : 'rising'}`;
}

function list(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]!}`;
}
