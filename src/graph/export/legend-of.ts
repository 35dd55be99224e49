import type { GraphLink, LinkKind, LinkPolarity, NodeRole } from '../graph';
import type { Scene, SceneLink, SceneNode } from '../scene/scene';

/** What the parts of a picture are called. */
export interface PartWords {
	readonly roles: Readonly<Record<NodeRole, string>>;
	/** What has no note. */
	readonly names: string;
	readonly polarities: Readonly<Record<LinkPolarity, string>>;
	readonly kinds: Readonly<Record<LinkKind, string>>;
}

/** One of its sort, to be drawn as a sample, and what the sort is called. */
export type LegendPart = { readonly words: string } & ({ readonly node: SceneNode } | { readonly link: SceneLink });

/** What there is in a picture: one of each sort, in the order in which the words are given. */
export function legendOf({ nodes, links }: Pick<Scene, 'nodes' | 'links'>, { roles, names, polarities, kinds }: PartWords): LegendPart[] {
	const sorts = new Map<string, LegendPart>();
	const add = (key: string, part: LegendPart): unknown => (sorts.has(key) ? null : sorts.set(key, part));
	for (const node of nodes) {
		const { path, role } = node.node;
		add(path === null ? 'names' : `role ${role}`, { node, words: path === null ? names : roles[role] });
	}
	for (const link of links) add(sortOf(link.link), { link, words: link.link.type === 'impact' ? polarities[link.link.polarity] : kinds[link.link.kind] });
	const order = [...Object.keys(roles).map(key => `role ${key}`), 'names', ...Object.keys(polarities).map(key => `impact ${key}`), ...Object.keys(kinds).map(key => `relation ${key}`)];
	return order.flatMap(key => sorts.get(key) ?? []);
}

function sortOf(link: GraphLink): string {
	return link.type === 'impact' ? `impact ${link.polarity}` : `relation ${link.kind}`;
}
