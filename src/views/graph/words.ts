import type { Graph, GraphLink, GraphNode } from '../../graph/graph';
import { counted } from '../panel/age';
import { nodeIn } from './node-in';

const does = { positive: 'helps', negative: 'hurts', mixed: 'helps and hurts', neutral: 'is neutral for', unknown: 'bears on' } as const;
const isTo = { supplier: 'supplies', investor: 'invests in', partner: 'partner of', competitor: 'competitor of', person: 'person:', related: 'related to' } as const;

/** "TSMC helps Long TSMC", "ASML formerly supplies Intel". */
export function linkTitle(link: GraphLink, graph: Graph): string {
	const name = (id: string): string => nodeIn(graph, id)?.name ?? id;
	const verb = link.type === 'impact' ? does[link.polarity] : `${link.former ? 'formerly ' : ''}${isTo[link.kind]}`;
	return `${name(link.from)} ${verb} ${name(link.to)}`;
}


/** "NVIDIA, actor, 24 links": what a reader is told of a node. */
export function nodeTitle({ name, role, path, degree }: GraphNode): string {
	return [name, role === 'concept' ? 'note' : role, ...(path === null ? ['no note'] : []), counted(degree, 'link')].join(', ');
}
