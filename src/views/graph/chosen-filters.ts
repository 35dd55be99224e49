import { titleOf } from '../../graph/build/node-ids';
import { withFilter } from './legend';
import type { GraphState } from './graph-state';

/** A filter that the legend does not show, as it stands beside the graph. */
export interface ChosenFilter {
	readonly key: string;
	readonly label: string;
	readonly without: GraphState;
}

/** Tags, theses and what is over, each with the state that would be without it. */
export function chosenFilters(state: GraphState): ChosenFilter[] {
	const { tags, theses, former } = state.filter;
	const rest = (all: readonly string[], one: string): readonly string[] | null => (all.length === 1 ? null : all.filter(other => other !== one));
	return [
		...(tags ?? []).map(tag => ({ key: `tag ${tag}`, label: `#${tag}`, without: withFilter(state, { tags: rest(tags ?? [], tag) }) })),
		...(theses ?? []).map(id => ({ key: `thesis ${id}`, label: titleOf(id), without: withFilter(state, { theses: rest(theses ?? [], id) }) })),
		...(former ? [] : [{ key: 'former', label: 'Without former', without: withFilter(state, { former: true }) }]),
	];
}

/** With a tag or a thesis more, or less where it was chosen. */
export function choose(state: GraphState, part: 'tags' | 'theses', item: string): GraphState {
	const chosen = state.filter[part] ?? [];
	const next = chosen.includes(item) ? chosen.filter(one => one !== item) : [...chosen, item];
	return withFilter(state, { [part]: next.length === 0 ? null : next });
}
