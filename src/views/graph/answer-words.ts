import type { Graph } from '../../graph/graph';
import type { Message } from '../draw/message';
import { counted } from '../panel/age';
import { statusWords } from './status-words';

/** What to say in the place of a graph; null where there is one. */
export function answerMessage({ nodes }: Graph): Message | null {
	return nodes.length > 0 ? null : { icon: 'waypoints', title: 'Nothing to draw', text: 'No row names an actor, a thesis or another note that is linked.' };
}

/** What is drawn of an answer, and how many of its rows are not. */
export function answerWords(shown: { readonly graph: Graph; readonly passed: Graph }, untold: number): string {
	const { nodes, links } = shown.passed;
	const drawn = nodes.length > 0 && links.length === 0 ? `${counted(nodes.length, 'node')}: no links between these notes` : statusWords(shown);
	return untold === 0 ? drawn : `${drawn} · ${counted(untold, 'row')} not drawn`;
}
