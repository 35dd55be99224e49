import type { Query, QueryError, QuerySchema, SourceInfo } from '../../model/query';
import { sourceNamed } from '../fields';
import { nearest } from '../nearest';
import { checkCondition } from './check-condition';
import { checkOperands } from './check-operands';
import { checkScope } from './check-scope';

/** What is wrong with a query that was read: names that there are not, and values that do not fit their column. In the order of the text. */
export function checkQuery(query: Query, schema: QuerySchema): QueryError[] {
	const scope = query.scope === null ? [] : checkScope(query.scope, schema);
	if (query.source.type === 'section') return inOrder([...scope, ...checkColumns(query, null, schema)]);
	const source = sourceNamed(query.source.id, schema.sources);
	if (source === null) return inOrder([unknownSource(query.source, schema), ...scope]);
	return inOrder([...scope, ...checkColumns(query, source, schema)]);
}

function checkColumns(query: Query, source: SourceInfo | null, schema: QuerySchema): QueryError[] {
	const isGrouped = query.groupBy.length > 0;
	return [...checkOperands(query, source), ...(query.where === null ? [] : checkCondition(query.where, { source, schema, isGrouped }))];
}

function unknownSource({ id, at: { from, to } }: { readonly id: string; readonly at: { readonly from: number; readonly to: number } }, { sources }: QuerySchema): QueryError {
	const near = nearest(id, sources.map(source => source.id));
	const hint = near === null ? `Sources are ${sources.map(source => source.id).join(', ')}.` : `Did you mean ${near}?`;
	return { from, to, message: `There is no source "${id}". ${hint}`, fix: near };
}

/** One error a place: what follows from the first is left out. */
function inOrder(errors: readonly QueryError[]): QueryError[] {
	const sorted = [...errors].sort((a, b) => a.from - b.from);
	return sorted.filter((error, at) => at === 0 || sorted[at - 1]!.from !== error.from || sorted[at - 1]!.message !== error.message);
}
