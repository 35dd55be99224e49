import type { Behind, News } from '../../model/news';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';
import type { Gestures } from '../gestures/gestures';
import type { Copy } from '../gestures/lead';
import { drawNoteLink } from '../gestures/note-link';
import { counted } from '../panel/age';
import { drawSources } from '../panel/draw-sources';
import { drawRowLead } from '../table/draw-row';
import { drawPolarity } from '../text/draw-polarity';
import { drawText, type Pen } from '../text/draw-text';
import { noteTitle } from '../text/note-name';
import { dayWords } from '../watching/dates';
import { newsAsMarkdown } from './copy';
import { saysDay, type SinceGroup, type SinceLine } from './listing';
import type { LogActions } from './log-actions';

/** What drawing a line of the list takes. */
export interface LinePen {
	readonly gestures: Gestures;
	readonly logs: LogActions;
	/** What every line's menu offers to copy beside its own. */
	readonly copies: readonly Copy[];
	linkTarget(target: string, sourcePath: string): string | null;
	fold(line: SinceLine, closed: boolean): void;
	/** Shows all lines of a group. */
	showWhole(group: SinceGroup): void;
	/** Where a thesis is picked for a line that concerns several. */
	pickThesis(news: News, evt: MouseEvent, button: HTMLElement): void;
}

export function drawLine(el: HTMLElement, line: SinceLine, pen: LinePen): void {
	el.setAttr('data-type', line.type);
	el.classList.add('actor-atlas-row');
	if (line.type === 'group') drawGroup(el, line, line.group, pen);
	else if (line.type === 'news') drawNews(el, line.news, line.group, pen);
	else {
		part(el, 'span', 'actor-atlas-since-more').setText(`Show all ${line.count.toLocaleString('en')}`);
		el.onclick = () => pen.showWhole(line.group);
	}
}

function drawGroup(el: HTMLElement, line: SinceLine, group: SinceGroup, pen: LinePen): void {
	const { title, path, news, newest, behind } = group;
	const isOpen = line.open === true;
	// The arrow keys do the same, so the keyboard need not stop here.
	const fold = part(el, 'button', 'actor-atlas-fold');
	fold.setAttrs({ type: 'button', tabindex: -1, 'aria-label': `${isOpen ? 'Collapse' : 'Expand'} ${title}` });
	drawIcon(fold, 'chevron-down', 'actor-atlas-chevron');
	const words = part(el, 'span', 'actor-atlas-note-words');
	drawNoteLink(part(words, 'a', 'actor-atlas-link'), title, path, pen.gestures);
	part(words, 'span', 'actor-atlas-count').setText(news.length.toLocaleString('en'));
	drawMaybe(words, behind.count > 0 ? behind : null, 'span', 'actor-atlas-behind', drawBehind);
	part(el, 'span', 'actor-atlas-since-newest').setText(dayWords(newest));
	el.onclick = evt => {
		if (!evt.defaultPrevented && evt.targetNode?.instanceOf(Element) === true && evt.targetNode.closest('a') === null) pen.fold(line, isOpen);
	};
}

/** The note itself is older than what others have written of it. */
function drawBehind(el: HTMLElement, { count, newest, since }: Behind): void {
	const words = `Its own note is of ${dayWords(since ?? '')}: ${counted(count, 'line')} in other notes ${count === 1 ? 'is' : 'are'} newer, the last of ${dayWords(newest ?? '')}`;
	el.setAttrs({ title: words, 'aria-label': `Behind: ${words}`, role: 'img' });
	el.setText('Behind');
}

function drawNews(el: HTMLElement, news: News, group: SinceGroup, pen: LinePen): void {
	const { path, line, sentence, links, also } = news;
	const copy = { title: 'Copy line as Markdown', text: () => newsAsMarkdown(news) };
	drawRowLead(el, { path, line, copies: [copy, ...pen.copies], menu: menu => pen.logs.addItems(menu, news) }, pen.gestures);
	// Where a daily note is named by the day, one of the two is enough.
	const isDaily = noteTitle(path) === news.day;
	drawDay(part(el, 'span', 'actor-atlas-since-day'), news, isDaily, pen);
	const words: Pen = { path, gestures: pen.gestures, linkTarget: (target, source) => pen.linkTarget(target, source), inferredAt: () => [], markAt: () => null };
	const said = part(el, 'span', 'actor-atlas-since-words');
	drawText(part(said, 'span', 'actor-atlas-since-sentence'), { text: sentence, links, line: -1 }, words);
	drawTheses(part(said, 'span', 'actor-atlas-since-theses'), news, group, pen);
	// A note that says it twice is named once.
	const places = [...new Map([...also, { path, line }].reverse().map(place => [place.path, place])).values()].filter(place => !isDaily || place.path !== path);
	drawSources(part(el, 'span', 'actor-atlas-since-where'), places, { ...words, path: '' });
	drawAdd(part(el, 'span', 'actor-atlas-since-act'), news, pen);
}

/** The day; a mark says where it is only that of the note. */
function drawDay(el: HTMLElement, news: News, isDaily: boolean, pen: LinePen): void {
	const { path, line, day } = news;
	drawMaybe(el, isDaily ? null : day, 'span', 'actor-atlas-since-date', span => span.setText(dayWords(day)));
	drawMaybe(el, isDaily ? day : null, 'a', 'actor-atlas-line-link', a => drawNoteLink(a, dayWords(day), path, pen.gestures, line));
	drawMaybe(el, saysDay(news) ? null : news, 'span', 'actor-atlas-since-basis', mark => {
		const words = 'The date of the note: the line itself has none';
		mark.setAttrs({ title: words, 'aria-label': words, role: 'img' });
		drawIcon(mark, 'file-clock');
	});
}

function drawTheses(el: HTMLElement, news: News, { path }: SinceGroup, pen: LinePen): void {
	const { verdict, theses } = news;
	const others = theses.filter(thesis => thesis !== path);
	el.hidden = verdict === null && others.length === 0;
	drawMaybe(el, verdict, 'span', 'actor-atlas-polarity', (mark, { polarity, by, word, words }) => {
		// A row says its own word already.
		drawPolarity(mark, polarity, { by, word: word !== null && news.sentence.includes(word) ? null : word, words, beside: '' });
	});
	drawEach(el, others, {
		tag: 'a',
		cls: 'actor-atlas-link',
		key: thesis => thesis,
		draw: (a, thesis) => drawNoteLink(a, noteTitle(thesis), thesis, pen.gestures),
	});
}

/** One click puts what concerns a thesis into its log. */
function drawAdd(el: HTMLElement, news: News, pen: LinePen): void {
	const [thesis, ...others] = news.theses;
	drawMaybe(el, thesis ?? null, 'button', 'actor-atlas-since-add', (button, path) => {
		const label = others.length === 0 ? `Add to the evidence log of “${noteTitle(path)}”` : 'Add to an evidence log';
		button.addClass('clickable-icon');
		button.setAttrs({ type: 'button', tabindex: -1, 'aria-label': label, 'aria-haspopup': others.length === 0 ? null : 'menu' });
		drawIcon(button, 'list-plus');
		button.onclick = evt => {
			if (others.length === 0) pen.logs.add(news, path);
			else pen.pickThesis(news, evt, button);
		};
	});
}

const lineHeight = 20;
const characterPx = 6.6;

/** Height in px that a line will take about, in a list of this width. */
export function lineEstimate(line: SinceLine, width: number): number {
	if (line.type === 'group') return 38;
	if (line.type === 'more') return 30;
	const isNarrow = width < 620;
	const room = Math.max(120, isNarrow ? width - 60 : Math.min(width - 360, 600));
	const { sentence, theses } = line.news;
	return (Math.ceil((sentence.length * characterPx) / room) + Number(isNarrow) + Number(theses.length > 0)) * lineHeight + 10;
}
