import type { News } from '../../model/news';
import type { Keyed } from '../draw/keys';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawNoteLink } from '../gestures/note-link';
import { drawRowLead } from '../table/draw-row';
import { drawPolarity } from '../text/draw-polarity';
import { drawText } from '../text/draw-text';
import { noteTitle } from '../text/note-name';
import { drawMore, firstFew } from './draw-more';
import { drawWhence, penAt } from './draw-sources';
import type { SectionOf } from './section';
import type { PanelPen } from './panel-pen';

const few = 4;

/** What others have written since the note was updated, newest first. */
export function drawNews(body: HTMLElement, { id, news }: SectionOf<'news'>, pen: PanelPen): void {
	const shown = firstFew(news, id, few, pen);
	drawEach(part(body, 'ul', 'actor-atlas-rows'), shown, {
		tag: 'li',
		cls: 'actor-atlas-telling',
		key: ({ key }) => key,
		draw: (li, one) => drawOne(li, one, pen),
	});
	drawMore(body, news.length, shown.length, id, pen);
}

function drawOne(li: HTMLElement, { item }: Keyed<News>, pen: PanelPen): void {
	const { path, line, sentence, links, verdict, theses, day, dayBy, also } = item;
	drawRowLead(li, { path, line, copies: [{ title: 'Copy sentence', text: () => sentence }] }, pen.gestures);
	drawText(part(li, 'div', 'actor-atlas-telling-words'), { text: sentence, links, line: -1 }, penAt(pen, path));
	const under = part(li, 'div', 'actor-atlas-told-by');
	drawWhence(under, { day, dayBy, sources: [{ path, line }, ...also], remarks: [] }, pen);
	drawMaybe(under, verdict, 'span', 'actor-atlas-polarity', (el, { polarity, by, words }) => drawPolarity(el, polarity, { by, word: null, words, beside: '' }));
	drawEach(under, theses.filter(thesis => thesis !== pen.path), {
		tag: 'a',
		cls: 'actor-atlas-link',
		key: thesis => thesis,
		draw: (a, thesis) => drawNoteLink(a, noteTitle(thesis), thesis, pen.gestures),
	});
}
