import { EVERYTHING, type GraphFilter } from '../../graph/choose/filter';
import type { LinkKind, LinkPolarity, NodeRole } from '../../graph/graph';
import type { ViewTransform } from '../../graph/scene/fit';

export type GraphLens = 'network' | 'theses' | 'chain';
export type Steps = 1 | 2 | 3;

/** What a graph keeps across a reload of the app. */
export interface GraphState {
	readonly lens: GraphLens;
	/** Id of the node that it is about; null for the whole vault. */
	readonly centre: string | null;
	readonly steps: Steps;
	readonly filter: GraphFilter;
	/** Whether names that no note bears are shown. */
	readonly names: boolean;
	/** So many nodes are drawn at most. */
	readonly most: number;
	readonly list: boolean;
	/** Null: as the width of the pane suggests. */
	readonly legend: boolean | null;
	/** Null: all of it is in view. */
	readonly transform: ViewTransform | null;
	/** A local graph that stays with its note. */
	readonly pinned: boolean;
}

export const LENSES: readonly GraphLens[] = ['network', 'theses', 'chain'];
export const STEPS: readonly Steps[] = [1, 2, 3];
export const ROLES: readonly NodeRole[] = ['actor', 'thesis', 'concept'];
export const POLARITIES: readonly LinkPolarity[] = ['positive', 'negative', 'mixed', 'neutral', 'unknown'];
export const KINDS: readonly LinkKind[] = ['supplier', 'investor', 'partner', 'competitor', 'person', 'related'];

/** Daily notes and indexes name everybody: they would tie all to all. */
export const FIRST_FILTER: GraphFilter = { ...EVERYTHING, roles: ['actor', 'thesis'] };
export const FIRST_MOST = 1500;
/** A drawing of more says nothing any more. */
const MOST_EVER = 1_000_000;

export const FIRST_STATE: GraphState = { lens: 'network', centre: null, steps: 1, filter: FIRST_FILTER, names: false, most: FIRST_MOST, list: false, legend: null, transform: null, pinned: false };
/** Around one note there is room for all. */
export const FIRST_LOCAL: GraphState = { ...FIRST_STATE, names: true };

export function firstState(isLocal: boolean): GraphState {
	return isLocal ? FIRST_LOCAL : FIRST_STATE;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a saved state; whatever is not as it should be is as at first. */
export function readGraphState(saved: unknown, first: GraphState): GraphState {
	if (typeof saved !== 'object' || saved === null) return first;
	const { lens, centre, steps, filter, names, most, list, legend, transform, pinned }: Fields = { ...saved };
	return {
		lens: LENSES.find(one => one === lens) ?? first.lens,
		centre: typeof centre === 'string' && centre !== '' ? centre : null,
		steps: STEPS.find(one => one === steps) ?? first.steps,
		filter: readFilter(filter),
		names: typeof names === 'boolean' ? names : first.names,
		most: typeof most === 'number' && most >= 1 && most <= MOST_EVER ? Math.round(most) : first.most,
		list: list === true,
		legend: typeof legend === 'boolean' ? legend : null,
		transform: readTransform(transform),
		pinned: pinned === true && typeof centre === 'string',
	};
}

function readFilter(saved: unknown): GraphFilter {
	if (typeof saved !== 'object' || saved === null) return FIRST_FILTER;
	const { roles, tags, theses, polarities, kinds, former }: Fields = { ...saved };
	return {
		roles: amongst(roles, ROLES),
		tags: texts(tags),
		theses: texts(theses),
		polarities: amongst(polarities, POLARITIES),
		kinds: amongst(kinds, KINDS),
		former: former !== false,
	};
}

function amongst<Item extends string>(saved: unknown, all: readonly Item[]): readonly Item[] | null {
	return Array.isArray(saved) ? all.filter(one => saved.includes(one)) : null;
}

function texts(saved: unknown): readonly string[] | null {
	return Array.isArray(saved) ? saved.filter(one => typeof one === 'string') : null;
}

function readTransform(saved: unknown): ViewTransform | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const { x, y, k }: Fields = { ...saved };
	return isNumber(x) && isNumber(y) && isNumber(k) && k > 0 ? { x, y, k } : null;
}

function isNumber(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

/** As at first; what is looked at stays. The same state where that is so already. */
export function withoutFilters(state: GraphState, first: GraphState): GraphState {
	const isSo = state.names === first.names && JSON.stringify(state.filter) === JSON.stringify(first.filter);
	return isSo ? state : { ...state, filter: first.filter, names: first.names };
}

/** A note or a folder that has another path now is meant by it still; the same state where it means none of them. */
export function renamedState(state: GraphState, from: string, to: string): GraphState {
	const renamed = (path: string): string => (path === from ? to : path.startsWith(`${from}/`) ? to + path.slice(from.length) : path);
	const { centre, filter } = state;
	if ([...(centre === null ? [] : [centre]), ...(filter.theses ?? [])].every(path => renamed(path) === path)) return state;
	return { ...state, centre: centre === null ? null : renamed(centre), filter: { ...filter, theses: filter.theses?.map(renamed) ?? null } };
}
