import type { Dossier } from '../../model/dossier';
import { drawIcon } from '../draw/icon';
import { drawEach, part } from '../draw/parts';
import type { PanelPen } from './panel-pen';
import { ageText, counted } from './age';
import { drawFact } from './draw-facts';
import { stateFacts } from './facts';

const roles: Readonly<Record<Dossier['role'], { icon: string; word: string }>> = {
	actor: { icon: 'building-2', word: 'Actor' },
	thesis: { icon: 'lightbulb', word: 'Thesis' },
	note: { icon: 'file-text', word: 'Note' },
};

/** Who the note is about, how it is tagged, how old it is and how much it holds. */
export function drawHeader(el: HTMLElement, dossier: Dossier, today: string, pen: PanelPen): void {
	const name = part(el, 'h2', 'actor-atlas-name');
	pen.gestures.lead(name, { path: dossier.path, line: 0, copies: [] });
	name.setText(dossier.name);
	const title = part(el, 'div', 'actor-atlas-note-title');
	title.setText(dossier.title);
	title.hidden = dossier.name === dossier.title;
	drawChips(part(el, 'div', 'actor-atlas-chips'), dossier);
	drawState(part(el, 'ul', 'actor-atlas-state'), dossier, pen);
	drawFacts(part(el, 'div', 'actor-atlas-facts'), dossier, today);
}

/** How a thesis stands, in its own words; each leads to its line. */
function drawState(list: HTMLElement, dossier: Dossier, pen: PanelPen): void {
	const facts = stateFacts(dossier);
	list.classList.add('actor-atlas-rows');
	list.hidden = facts.length === 0;
	drawEach(list, facts, { tag: 'li', cls: 'actor-atlas-stated', key: ({ metric }) => metric, draw: (li, fact) => drawFact(li, fact, pen) });
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
