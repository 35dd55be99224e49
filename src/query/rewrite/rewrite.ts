import type { QueryView } from '../../model/query';
import { keyText } from '../key-text';
import { Fields, FromClause, GroupClause, LimitClause, Section, SortClause } from '../syntax/parser.terms';
import { fullQuery, replaced, withClause } from './clause-edit';

// Each changes one clause and leaves the rest as typed. Null: the text is no query. Short forms are written in full first.

export function withSort(text: string, sort: { readonly key: string; readonly descending: boolean } | null): string | null {
	const query = fullQuery(text);
	return query === null ? null : withClause(query, SortClause, sort === null ? null : `SORT ${keyText(sort.key)}${sort.descending ? ' DESC' : ''}`);
}

export function withGroup(text: string, key: string | null): string | null {
	const query = fullQuery(text);
	return query === null ? null : withClause(query, GroupClause, key === null ? null : `GROUP BY ${keyText(key)}`);
}

export function withLimit(text: string, limit: number | null): string | null {
	const query = fullQuery(text);
	return query === null ? null : withClause(query, LimitClause, limit === null ? null : `LIMIT ${Math.max(1, Math.floor(limit))}`);
}

/** Null or none: the columns that the source itself has. */
export function withFields(text: string, keys: readonly string[] | null): string | null {
	const query = fullQuery(text);
	if (query === null) return null;
	const { top } = query;
	const list = (keys ?? []).map(keyText).join(', ');
	const fields = top.getChild(Fields);
	const isSourceNamed = top.getChild(FromClause) !== null;
	const source = isSourceNamed ? null : (fields ?? top.getChild(Section));
	if (source !== null) return list === '' ? text : replaced(query.text, source, `${list} FROM ${query.text.slice(source.from, source.to)}`);
	if (list === '') return withClause(query, Fields, null);
	return withClause(query, Fields, isSourceNamed ? list : `${list} FROM watch`);
}

/** A list of tasks needs no source, all others do. */
export function withView(text: string, view: QueryView): string | null {
	const query = fullQuery(text);
	if (query === null) return null;
	const { top } = query;
	const hasSource = [FromClause, Fields, Section].some(term => top.getChild(term) !== null);
	return replaced(query.text, query.view, hasSource ? view.toUpperCase() : `${view.toUpperCase()} FROM watch`);
}
