import type { Impact } from '../../model/mention';
import type { Evidence } from '../../model/thesis';
import { drawIcon } from '../draw/icon';
import { keyed } from '../draw/keys';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawNoteLink } from '../gestures/note-link';
import { drawRowLead } from '../table/draw-row';
import { polarityMarkers } from '../text/draw-polarity';
import { noteTitle } from '../text/note-name';
import { drawEntries } from './draw-impacts';
import { drawMore, firstFew } from './draw-more';
import { drawSign, signMenu } from './draw-sign';
import { drawWhence } from './draw-sources';
import { newestWords } from './newest-words';
import type { ActorEntries, SectionOf } from './section';
import type { PanelPen } from './panel-pen';

const few = 8;

/** Why a thesis needs to be looked at, each reason with the line that it is from. */
export function drawAttention(body: HTMLElement, { reasons }: SectionOf<'attention'>, pen: PanelPen): void {
	drawEach(part(body, 'ul', 'actor-atlas-rows'), keyed(reasons, ({ words }) => words), {
		tag: 'li',
		cls: 'actor-atlas-attention',
		key: ({ key }) => key,
		draw: (li, { item: { words, source } }) => {
			drawRowLead(li, { ...source, copies: [{ title: 'Copy reason', text: () => words }] }, pen.gestures);
			li.setAttr('data-severity', 'warning');
			drawIcon(li, 'triangle-alert');
			part(li, 'span', 'actor-atlas-words').setText(words);
		},
	});
}

/** The actors of a thesis by what they do to it, each with what was said of it last. */
export function drawActors(body: HTMLElement, { groups }: SectionOf<'actors'>, pen: PanelPen): void {
	drawMaybe(body, groups.length === 0 ? teaching : null, 'p', 'actor-atlas-teaching', (el, words) => el.setText(words));
	drawEach(body, groups, {
		tag: 'div',
		cls: 'actor-atlas-actor-group',
		key: ({ polarity }) => polarity ?? 'open',
		draw: (el, { polarity, actors }) => {
			const caption = part(el, 'div', 'actor-atlas-caption');
			part(caption, 'span', 'actor-atlas-caption-title').setText(polarity === null ? 'Open' : polarityMarkers[polarity].label);
			part(caption, 'span', 'actor-atlas-count').setText(actors.length.toLocaleString('en'));
			const list = part(el, 'div', 'actor-atlas-actors');
			list.classList.add('actor-atlas-rows');
			drawEach(list, actors, { tag: 'div', cls: 'actor-atlas-actor', key: ({ actor }) => actor.path, draw: (place, one) => drawActor(place, one, pen) });
		},
	});
}

const teaching = 'No note says yet whom this helps or hurts. List its actors under “Related” here, or name it under “Thesis implications” in the note of an actor.';

function drawActor(el: HTMLElement, { actor, newest, earlier }: ActorEntries, pen: PanelPen): void {
	const words = newestWords(actor.polarity, newest?.polarity ?? null, polarity => polarityMarkers[polarity].label);
	const only = part(el, 'div', 'actor-atlas-told-by');
	only.hidden = words === null;
	only.setText(words ?? '');
	drawEntries(part(el, 'ul', 'actor-atlas-newest'), newest === null ? [] : [newest], pen);
	drawMaybe(el, earlier.length === 0 ? null : earlier, 'details', 'actor-atlas-earlier', (details, rest) => {
		part(details, 'summary', 'actor-atlas-left-out-summary').setText(`${rest.length} more`);
		drawEntries(part(details, 'ul', 'actor-atlas-rows'), rest, pen);
	});
}

/** What was found for and against it, newest first: rows of its log, of daily notes, and what others say. */
export function drawEvidence(body: HTMLElement, { id, evidence }: SectionOf<'evidence'>, pen: PanelPen): void {
	const shown = firstFew(evidence, id, few, pen);
	drawEach(part(body, 'ul', 'actor-atlas-rows'), keyed(shown, ({ evidence: { source, text } }) => `${source.path}\n${text}`), {
		tag: 'li',
		cls: 'actor-atlas-telling',
		key: ({ key }) => key,
		draw: (li, { item }) => drawOne(li, item.evidence, item.impact, pen),
	});
	drawMore(body, evidence.length, shown.length, id, pen);
}

function drawOne(li: HTMLElement, { asOf, text, polarity, by, words, from, actor, source, also }: Evidence, impact: Impact | null, pen: PanelPen): void {
	drawRowLead(li, { ...source, copies: [{ title: 'Copy evidence', text: () => text }], ...signMenu(impact, pen) }, pen.gestures);
	const said = part(li, 'div', 'actor-atlas-telling-words');
	drawMaybe(said, actor, 'a', 'actor-atlas-link', (a, path) => drawNoteLink(a, noteTitle(path), path, pen.gestures));
	part(said, 'span', 'actor-atlas-words').setText(text);
	const under = part(li, 'div', 'actor-atlas-told-by');
	const inferred = polarity !== null && by === 'words' && words.length > 0 ? [`inferred from: ${words.join(', ')}`] : [];
	drawWhence(under, { day: asOf ?? 'no date', dayBy: null, sources: [source, ...also], remarks: [...(from === 'log' ? ['evidence log'] : []), ...inferred] }, pen);
	drawSign(under, impact, text, pen);
}
