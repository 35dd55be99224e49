import type { Dossier } from '../../model/dossier';
import { drawIcon } from '../draw/icon';
import { keyed } from '../draw/keys';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawRowLead } from '../table/draw-row';
import type { PanelPen } from './panel-pen';
import { ageText, counted } from './age';
import { drawSources } from './draw-sources';
import type { Known } from './known';
import { type Stated, thesisState } from './thesis-state';

const roles: Readonly<Record<Dossier['role'], { icon: string; word: string }>> = {
	actor: { icon: 'building-2', word: 'Actor' },
	thesis: { icon: 'lightbulb', word: 'Thesis' },
	note: { icon: 'file-text', word: 'Note' },
};

/** Who the note is about, how it is tagged, how old it is and how much it holds. */
export function drawHeader(el: HTMLElement, dossier: Dossier, known: Known | null, today: string, pen: PanelPen): void {
	const name = part(el, 'h2', 'actor-atlas-name');
	pen.gestures.lead(name, { path: dossier.path, line: 0, copies: [] });
	name.setText(dossier.name);
	const title = part(el, 'div', 'actor-atlas-note-title');
	title.setText(dossier.title);
	title.hidden = dossier.name === dossier.title;
	drawChips(part(el, 'div', 'actor-atlas-chips'), dossier);
	drawState(part(el, 'ul', 'actor-atlas-state'), thesisState(dossier, known?.thesis ?? null), pen);
	drawFacts(part(el, 'div', 'actor-atlas-facts'), dossier, today);
	drawMaybe(el, newerWords(known?.news ?? []), 'button', 'actor-atlas-newer', (button, words) => drawNewer(button, words, pen));
}

/** "4 newer notes, latest 2026-01-07"; null where nobody has written since. */
function newerWords(news: Known['news']): string | null {
	const [first] = news;
	return first === undefined ? null : `${counted(new Set(news.map(({ path }) => path)).size, 'newer note')}, latest ${first.day}`;
}

function drawNewer(button: HTMLElement, words: string, pen: PanelPen): void {
	button.setAttrs({ type: 'button', 'aria-description': 'Shows what they say' });
	button.onclick = () => pen.reveal('news');
	drawIcon(button, 'newspaper');
	part(button, 'span', 'actor-atlas-newer-words').setText(words);
}

/** How a thesis stands; each leads to its line. */
function drawState(list: HTMLElement, stated: readonly Stated[], pen: PanelPen): void {
	list.classList.add('actor-atlas-rows');
	list.hidden = stated.length === 0;
	drawEach(list, keyed(stated, ({ label }) => label), { tag: 'li', cls: 'actor-atlas-stated', key: ({ key }) => key, draw: (li, { item }) => drawStated(li, item, pen) });
}

function drawStated(li: HTMLElement, { label, text, source, isMarked }: Stated, pen: PanelPen): void {
	drawRowLead(li, { ...source, copies: [{ title: 'Copy fact', text: () => `**${label}**: ${text}` }] }, pen.gestures);
	li.toggleClass('actor-atlas-marked', isMarked);
	part(li, 'span', 'actor-atlas-stated-label').setText(label);
	part(li, 'span', 'actor-atlas-stated-words').setText(text);
	drawSources(part(li, 'span', 'actor-atlas-sources'), source.path === pen.path ? [] : [source], pen);
}

interface Chip {
	readonly sort: 'role' | 'ticker' | 'tag';
	readonly text: string;
}

function chipsOf({ role, tickers, tags }: Dossier): Chip[] {
	return [
		{ sort: 'role', text: roles[role].word },
		...tickers.map(text => ({ sort: 'ticker' as const, text })),
		...tags.map(tag => ({ sort: 'tag' as const, text: `#${tag}` })),
	];
}

function drawChips(el: HTMLElement, dossier: Dossier): void {
	drawEach(el, chipsOf(dossier), {
		tag: 'span',
		cls: 'actor-atlas-chip',
		key: ({ sort, text }) => `${sort} ${text}`,
		draw: (chip, { sort, text }) => {
			chip.setAttr('data-sort', sort);
			if (sort === 'role') drawIcon(chip, roles[dossier.role].icon);
			part(chip, 'span', 'actor-atlas-chip-text').setText(text);
		},
	});
}

function drawFacts(el: HTMLElement, { tables, updated }: Dossier, today: string): void {
	const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
	const age = updated === null ? null : ageText(updated, today);
	const facts = [
		...(updated === null ? [] : [age === null ? `Updated ${updated}` : `Updated ${updated}, ${age}`]),
		`${counted(tables.length, 'table')} · ${counted(rows, 'row')}`,
	];
	drawEach(el, facts, {
		tag: 'span',
		cls: 'actor-atlas-fact',
		key: fact => fact,
		draw: (span, fact) => span.setText(fact),
	});
}
