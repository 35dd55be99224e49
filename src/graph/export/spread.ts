import { type Scene, sceneOf } from '../scene/scene';

/** The same scene with more room between its nodes, which stay as large as they are. */
export function spread(scene: Scene, by: number): Scene {
	if (by === 1) return scene;
	const graph = { nodes: scene.nodes.map(({ node }) => node), links: scene.links.map(({ link }) => link) };
	return sceneOf(graph, new Map(scene.nodes.map(({ node, x, y }) => [node.id, { x: x * by, y: y * by }])));
}
