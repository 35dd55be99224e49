import type { GraphFilter } from '../../graph/choose/filter';
import type { Graph, LinkKind, LinkPolarity, NodeRole } from '../../graph/graph';
import { type GraphState, KINDS, POLARITIES, ROLES } from './graph-state';

/** One thing that the legend explains, counts and filters. */
export type LegendEntry = { readonly label: string; readonly count: number; readonly isShown: boolean } & (
	| { readonly type: 'role'; readonly is: NodeRole }
	| { readonly type: 'names' }
	| { readonly type: 'polarity'; readonly is: LinkPolarity }
	| { readonly type: 'kind'; readonly is: LinkKind }
);

export const roleWords: Readonly<Record<NodeRole, string>> = { actor: 'Actors', thesis: 'Theses', concept: 'Other notes' };
export const polarityWords: Readonly<Record<LinkPolarity, string>> = { positive: 'Helps', negative: 'Hurts', mixed: 'Mixed', neutral: 'Neutral', unknown: 'Open' };
export const kindWords: Readonly<Record<LinkKind, string>> = { supplier: 'Supplies', investor: 'Invests', partner: 'Partners', competitor: 'Competitors', person: 'People', related: 'Related' };

/** What the graph has, counted before any filter; what it has not is no entry. */
export function legendOf(base: Graph, { filter, names }: GraphState): LegendEntry[] {
	const counts = new Map<string, number>();
	const add = (key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const { path, role } of base.nodes) add(path === null ? 'names' : `role ${role}`);
	for (const link of base.links) add(link.type === 'impact' ? `polarity ${link.polarity}` : `kind ${link.kind}`);
	const count = (key: string): number => counts.get(key) ?? 0;
	const all: LegendEntry[] = [
		...ROLES.map(is => ({ type: 'role', is, label: roleWords[is], count: count(`role ${is}`), isShown: filter.roles?.includes(is) ?? true }) as const),
		{ type: 'names', label: 'Without a note', count: count('names'), isShown: names },
		...POLARITIES.map(is => ({ type: 'polarity', is, label: polarityWords[is], count: count(`polarity ${is}`), isShown: filter.polarities?.includes(is) ?? true }) as const),
		...KINDS.map(is => ({ type: 'kind', is, label: kindWords[is], count: count(`kind ${is}`), isShown: filter.kinds?.includes(is) ?? true }) as const),
	];
	return all.filter(entry => entry.count > 0);
}

/** The state after a click on an entry. */
export function toggled(state: GraphState, entry: LegendEntry): GraphState {
	const { filter } = state;
	switch (entry.type) {
		case 'names': return { ...state, names: !state.names };
		case 'role': return withFilter(state, { roles: turned(filter.roles, entry.is, ROLES) });
		case 'polarity': return withFilter(state, { polarities: turned(filter.polarities, entry.is, POLARITIES) });
		case 'kind': return withFilter(state, { kinds: turned(filter.kinds, entry.is, KINDS) });
	}
}

export function withFilter(state: GraphState, part: Partial<GraphFilter>): GraphState {
	return { ...state, filter: { ...state.filter, ...part } };
}

/** With an item more or less; all of them are no filter. */
function turned<Item>(chosen: readonly Item[] | null, item: Item, all: readonly Item[]): readonly Item[] | null {
	const now = chosen ?? all;
	const next = now.includes(item) ? now.filter(one => one !== item) : all.filter(one => one === item || now.includes(one));
	return next.length === all.length ? null : next;
}
