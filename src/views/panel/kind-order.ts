import type { BuiltInKindId } from '../../model/kind';

/** Kinds whose tables stand first, before what is watched. */
export const FIRST_KINDS: readonly BuiltInKindId[] = ['stats', 'roadmap', 'investments', 'partners'];

/** Kinds that have a section of their own after those, in this order; kinds of the user come behind them. */
export const KIND_ORDER: readonly BuiltInKindId[] = [
	'products', 'financials', 'segments', 'customers', 'suppliers', 'competitors', 'funding', 'captable', 'holdings', 'acquisitions', 'debt', 'people', 'career',
	'geography', 'exposure', 'risks', 'catalysts', 'scenarios', 'timeline', 'ratings', 'correlations', 'evidence',
];

/** Kinds that say less of a table than its own heading does. */
export const HEADED_KINDS: ReadonlySet<string> = new Set<BuiltInKindId>(['metrics', 'comparison', 'ecosystem', 'table']);
