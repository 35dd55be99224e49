import type { Fact } from '../../model/fact';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import type { FactGroup } from './facts';
import type { PanelPen } from './panel-pen';
import type { SectionOf } from './section';

/** What a note states in lines of `**Label**: value`, each leading to its line. */
export function drawFacts(body: HTMLElement, { groups }: SectionOf<'facts'>, pen: PanelPen): void {
	drawEach(body, groups, {
		tag: 'div',
		cls: 'actor-atlas-fact-group',
		key: ({ key }) => key,
		draw: (el, group) => drawGroup(el, group, pen),
	});
}

function drawGroup(el: HTMLElement, { heading, facts }: FactGroup, pen: PanelPen): void {
	drawMaybe(part(el, 'div', 'actor-atlas-caption-place'), heading, 'div', 'actor-atlas-caption', (div, words) => div.setText(words));
	drawEach(part(el, 'ul', 'actor-atlas-rows'), facts, {
		tag: 'li',
		cls: 'actor-atlas-stated',
		key: ({ key }) => key,
		draw: (li, { item }) => drawFact(li, item, pen),
	});
}

/** One fact: its label small, what is said of it beside. */
function drawFact(el: HTMLElement, fact: Fact, pen: PanelPen): void {
	const { metric, text, line } = fact;
	drawRowLead(el, { path: pen.path, line, copies: [{ title: 'Copy fact', text: () => `**${metric}**: ${text}` }] }, pen.gestures);
	part(el, 'span', 'actor-atlas-stated-label').setText(metric);
	part(el, 'span', 'actor-atlas-stated-words').setText(text);
}
