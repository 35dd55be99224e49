import type { Answer } from '../../model/answer';
import type { Query } from '../../model/query';
import type { RunEnv } from './asked';
import { acrossAnswer } from './run-across';
import { groupedAnswer } from './run-grouped';
import { plainAnswer } from './run-plain';
import { selected } from './selection';

/** Answers a query that has been checked over the records of its source. Total: what no record has is a column of empty cells. */
export function runQuery(query: Query, env: RunEnv): Answer {
	const { source } = query;
	if (source.type === 'section' && env.set.records.length === 0) return { view: query.view, columns: [], rows: [], notes: [`No table stands under a heading "${source.section}".`], explanation: [] };
	const selection = selected(query.scope, query.where, env);
	if (query.across !== null) return acrossAnswer(query, query.across, selection, env);
	const isGrouped = query.groupBy.length > 0 || (query.fields ?? []).some(({ type }) => type === 'aggregate');
	return isGrouped ? groupedAnswer(query, selection, env) : plainAnswer(query, selection, env);
}
