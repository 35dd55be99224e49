import type { AnswerColumn } from '../../model/answer';
import type { FieldRef, Operand, Query, QuerySchema, SourceColumn } from '../../model/query';
import { BASE_FIELDS } from '../../query/base-fields';
import { readQuery } from '../../query/syntax/read';
import type { SortWay } from './grid/draw-head';

/** The query that a text states, or null while it states none. */
export function questionOf(text: string): Query | null {
	const read = readQuery(text);
	return 'query' in read ? read.query : null;
}

/** What a query calls a column, as the columns of its answer are called. */
export function operandKey(operand: Operand): string {
	if (operand.type === 'field') return fieldKey(operand);
	return `${operand.fn}(${operand.of === null ? '' : fieldKey(operand.of)})`;
}

function fieldKey({ name, quoted }: FieldRef): string {
	return quoted ? `"${name}"` : name;
}

/** By which of its sorts a question orders this column. */
export function sortOf(question: Query | null, key: string): SortWay | null {
	const found = question?.sort.find(({ by }) => isSame(operandKey(by), key));
	return found === undefined ? null : found.descending ? 'descending' : 'ascending';
}

/** What a click on a head makes of a column's order: up, down, none. */
export function nextSort(way: SortWay | null): { readonly descending: boolean } | null {
	if (way === null) return { descending: false };
	return way === 'ascending' ? { descending: true } : null;
}

/** The columns that a text groups by. */
export function groupKeys(text: string): string[] {
	return (questionOf(text)?.groupBy ?? []).map(operandKey);
}

export function groupKey(question: Query | null): string | null {
	const first = question?.groupBy[0];
	return first === undefined ? null : operandKey(first);
}

/** The columns of a result once it is grouped: whose groups, what tells their members apart, how many, and the sums of what adds up. */
export function groupedFields(columns: readonly AnswerColumn[], by: string): string[] {
	const others = columns.filter(({ key }) => !isSame(key, by));
	const name = others.find(({ type, key }) => type === 'name' && !isSame(key, 'subject')) ?? others.find(({ type, key }) => isSame(key, 'subject') || type === 'text');
	const figures = others.filter(({ type, key }) => (type === 'amount' || type === 'capacity') && !isAggregate(key));
	return [by, ...(name === undefined ? [] : [name.key]), 'COUNT()', ...figures.map(({ key }) => `SUM(${key})`)];
}

/** What was added to the columns that are shown, and taken from them, done to the columns of another query. */
export function reapplied(shown: readonly string[], chosen: readonly string[], columns: readonly string[]): string[] {
	const has = (keys: readonly string[], key: string): boolean => keys.some(other => isSame(other, key));
	const kept = columns.filter(key => !has(shown, key) || has(chosen, key));
	return [...kept, ...chosen.filter(key => !has(shown, key) && !has(kept, key))];
}

/** And once its groups are taken away: aggregates give back what they are of. */
export function ungrouped(columns: readonly AnswerColumn[]): AnswerColumn[] {
	const plain = columns.map(column => (isAggregate(column.key) ? { ...column, key: column.key.slice(column.key.indexOf('(') + 1, -1) } : column));
	return plain.filter(({ key }, at) => key !== '' && plain.findIndex(other => isSame(other.key, key)) === at);
}

export function isAggregate(key: string): boolean {
	return !key.startsWith('"') && key.endsWith(')');
}

export interface Choice {
	readonly key: string;
	/** What it is called in notes, or what it says. */
	readonly says: string;
}

export interface Choices {
	readonly title: string;
	readonly columns: readonly Choice[];
}

/** The columns that can be chosen for a question: those of its kind, what every record has, and what some tables have besides. */
export function choicesFor(question: Query | null, { sources }: QuerySchema): Choices[] {
	const source = question?.source;
	const columns = source?.type === 'kind' ? (sources.find(({ id }) => id === source.id)?.columns ?? []) : [];
	const base = BASE_FIELDS.map(({ key, says }): Choice => ({ key, says }));
	const taken = new Set(base.map(({ key }) => key));
	const others = columns.filter(({ key }) => !taken.has(key));
	return [
		{ title: 'Columns of this kind', columns: others.filter(({ isOwn }) => isOwn).map(columnChoice) },
		{ title: 'What every row has', columns: base },
		{ title: 'Other columns', columns: others.filter(({ isOwn }) => !isOwn).map(columnChoice) },
	].filter(({ columns: list }) => list.length > 0);
}

/** What can be grouped by: what is shown, or, in groups, what their source has. */
export function groupChoices(question: Query | null, schema: QuerySchema, columns: readonly AnswerColumn[]): Array<Pick<AnswerColumn, 'key' | 'title'>> {
	const shown = columns.filter(({ key }) => !isAggregate(key));
	if (groupKey(question) === null) return shown;
	const source = choicesFor(question, schema).slice(0, 2).flatMap(choice => choice.columns);
	return [...shown, ...source.filter(({ key }) => !shown.some(other => isSame(other.key, key))).map(({ key }) => ({ key, title: key }))];
}

function columnChoice({ key, headers }: SourceColumn): Choice {
	return { key, says: headers.slice(0, 3).join(', ') };
}

/** Keys are written in any case. */
export function isSame(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
