import { counted } from '../panel/age';
import type { ShownGraph } from './shown-graph';

type Drawn = Pick<ShownGraph, 'graph' | 'passed'>;

/** Whether the limit leaves something out. */
export function isCut({ graph, passed }: Drawn): boolean {
	return graph.nodes.length < passed.nodes.length || graph.links.length < passed.links.length;
}

/** What is drawn, and what is not: "1,200 of 5,310 nodes, 6,000 of 32,000 links: those with most links". */
export function statusWords(shown: Drawn): string {
	const { graph, passed } = shown;
	const said = (drawn: number, all: number, noun: string): string => `${drawn < all ? `${drawn.toLocaleString('en')} of ` : ''}${counted(all, noun)}`;
	return `${said(graph.nodes.length, passed.nodes.length, 'node')}, ${said(graph.links.length, passed.links.length, 'link')}${isCut(shown) ? ': those with most links' : ''}`;
}

/** What filters and legend leave out; empty where that is nothing. */
export function hiddenWords({ hiddenNodes, hiddenLinks }: ShownGraph): string {
	const parts = [...(hiddenNodes === 0 ? [] : [counted(hiddenNodes, 'node')]), ...(hiddenLinks === 0 ? [] : [counted(hiddenLinks, 'link')])];
	return parts.length === 0 ? '' : `${parts.join(' and ')} filtered out`;
}
