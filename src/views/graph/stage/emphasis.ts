import { importance } from '../../../graph/scene/labels';
import type { Scene, SceneLink, SceneNode } from '../../../graph/scene/scene';
import type { StageTarget } from './contract';

/** What stands out because somebody points at it: it, its links and what is at their other ends. */
export interface Emphasis {
	readonly nodes: readonly SceneNode[];
	readonly links: readonly SceneLink[];
	readonly ids: ReadonlySet<string>;
	/** In which order they are named. */
	readonly named: readonly string[];
}

const NAMED = 60;

export function emphasisOf(target: StageTarget | null, scene: Scene): Emphasis | null {
	if (target === null) return null;
	const links = target.type === 'link'
		? scene.links.filter(({ link }) => link.id === target.link.id)
		: scene.links.filter(({ link }) => link.from === target.node.id || link.to === target.node.id);
	const ids = new Set([...(target.type === 'node' ? [target.node.id] : []), ...links.flatMap(({ link }) => [link.from, link.to])]);
	const nodes = [...ids].flatMap(id => scene.byId.get(id) ?? []);
	const own = target.type === 'node' ? target.node.id : '';
	const named = nodes.filter(({ node }) => node.id !== own).sort((a, b) => importance(b.node) - importance(a.node)).map(({ node }) => node.id);
	return { nodes, links, ids, named: [...(own === '' ? [] : [own]), ...named.slice(0, NAMED)] };
}

export function isSameTarget(a: StageTarget | null, b: StageTarget | null): boolean {
	return a === b || (a !== null && b !== null && idOf(a) === idOf(b));
}

function idOf(target: StageTarget): string {
	return target.type === 'node' ? `node ${target.node.id}` : `link ${target.link.id}`;
}
