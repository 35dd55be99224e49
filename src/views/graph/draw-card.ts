import type { Graph, GraphLink, GraphNode } from '../../graph/graph';
import { markOf } from '../../graph/scene/link-mark';
import { drawMaybe, part } from '../draw/parts';
import { counted } from '../panel/age';
import { drawPolarity } from '../text/draw-polarity';
import { noteTitle } from '../text/note-name';
import { dayWords } from '../watching/dates';
import { judged } from './judged';
import { type Quote, quoteOfLink, quoteOfNode } from './quote';
import { linkTitle } from './words';
import type { StageTarget } from './stage/contract';

/** What is under the pointer, or has the focus: in a few words, with a sentence that says so. */
export function drawCard(card: HTMLElement, target: StageTarget, graph: Graph): void {
	if (target.type === 'node') drawNode(card, target.node, graph);
	else drawLink(card, target.link, graph);
}

function drawLink(card: HTMLElement, link: GraphLink, graph: Graph): void {
	part(card, 'div', 'actor-atlas-graph-card-title').setText(linkTitle(link, graph));
	drawMaybe(card, link.type === 'impact' ? judged(link) : null, 'div', 'actor-atlas-graph-card-said', (el, said) => {
		const chip = part(el, 'span', 'actor-atlas-polarity');
		drawPolarity(chip, said.polarity, { by: said.by, word: null, words: said.words, beside: '' });
		part(el, 'span', 'actor-atlas-graph-card-reason').setText(`(${markOf(link).sign}) ${said.reason}`);
	});
	drawMaybe(card, link.type === 'impact' && link.polarity === 'unknown' ? 'Open: nothing that is said decides it' : null, 'div', 'actor-atlas-graph-card-open', (el, words) => el.setText(words));
	drawQuote(card, quoteOfLink(link));
}

const roleWords = { actor: 'Actor', thesis: 'Thesis', concept: 'Note' } as const;

function drawNode(card: HTMLElement, { id, name, role, path, degree }: GraphNode, graph: Graph): void {
	part(card, 'div', 'actor-atlas-graph-card-title').setText(name);
	part(card, 'div', 'actor-atlas-graph-card-said').setText([roleWords[role], ...(path === null ? ['no note'] : []), counted(degree, 'link')].join(' · '));
	drawQuote(card, quoteOfNode(id, graph));
}

function drawQuote(card: HTMLElement, quote: Quote | null): void {
	drawMaybe(card, quote, 'div', 'actor-atlas-graph-card-quote', (el, { evidence: { text, source, asOf }, more }) => {
		part(el, 'div', 'actor-atlas-graph-card-text').setText(text);
		const from = [noteTitle(source.path), ...(asOf === null ? [] : [dayWords(asOf)]), ...(more === 0 ? [] : [`and ${counted(more, 'more place')}`])];
		part(el, 'div', 'actor-atlas-graph-card-source').setText(from.join(' · '));
	});
}
