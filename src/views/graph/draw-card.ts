import type { Graph, GraphLink, GraphNode, LinkEvidence } from '../../graph/graph';
import { markOf } from '../../graph/scene/link-mark';
import type { Polarity, PolarityBy } from '../../model/mention';
import { drawMaybe, part } from '../draw/parts';
import { counted } from '../panel/age';
import { drawPolarity } from '../text/draw-polarity';
import { noteTitle } from '../text/note-name';
import { dayWords } from '../watching/dates';
import { linkTitle } from './words';
import type { StageTarget } from './stage/contract';

/** The sentence of a card, and where it is from. */
interface Quote {
	readonly evidence: LinkEvidence;
	readonly more: number;
}

/** What is under the pointer, or has the focus: in a few words, with the newest that is said of it. */
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
	const [newest] = link.evidence;
	drawQuote(card, newest === undefined ? null : { evidence: newest, more: link.evidence.length - 1 });
}

interface Judged {
	readonly polarity: Polarity;
	readonly by: PolarityBy | null;
	readonly words: readonly string[];
	readonly reason: string;
}

/** How the polarity is known: stated somewhere, or inferred and from which words; null for what nothing decides. */
function judged({ polarity, evidence }: Extract<GraphLink, { type: 'impact' }>): Judged | null {
	if (polarity === 'unknown') return null;
	const deciding = evidence.filter(one => (polarity === 'mixed' ? one.polarity !== 'unknown' : one.polarity === polarity));
	const stated = deciding.find(({ by }) => by !== 'words' && by !== null);
	if (stated !== undefined) return { polarity, by: stated.by, words: [], reason: 'as the note states' };
	const words = [...new Set(deciding.flatMap(one => one.words))].slice(0, 5);
	return { polarity, by: 'words', words, reason: words.length === 0 ? 'inferred' : `inferred from: ${words.join(', ')}` };
}

const roleWords = { actor: 'Actor', thesis: 'Thesis', concept: 'Note' } as const;

function drawNode(card: HTMLElement, { id, name, role, path, degree }: GraphNode, { links }: Graph): void {
	part(card, 'div', 'actor-atlas-graph-card-title').setText(name);
	part(card, 'div', 'actor-atlas-graph-card-said').setText([roleWords[role], ...(path === null ? ['no note'] : []), counted(degree, 'link')].join(' · '));
	const own = links.filter(({ from, to }) => from === id || to === id).flatMap(({ evidence }) => evidence.slice(0, 1));
	const newest = own.reduce<LinkEvidence | null>((best, one) => ((one.asOf ?? '') > (best?.asOf ?? '') ? one : best), null);
	drawQuote(card, newest === null ? null : { evidence: newest, more: 0 });
}

function drawQuote(card: HTMLElement, quote: Quote | null): void {
	drawMaybe(card, quote, 'div', 'actor-atlas-graph-card-quote', (el, { evidence: { text, source, asOf }, more }) => {
		part(el, 'div', 'actor-atlas-graph-card-text').setText(text);
		const from = [noteTitle(source.path), ...(asOf === null ? [] : [dayWords(asOf)]), ...(more === 0 ? [] : [`and ${counted(more, 'more place')}`])];
		part(el, 'div', 'actor-atlas-graph-card-source').setText(from.join(' · '));
	});
}
