import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawSearchField } from '../draw/search-field';
import { drawTool } from '../draw/tool-button';
import { counted } from '../panel/age';
import { dayWords } from '../watching/dates';
import type { SinceListing } from './listing';
import { GROUPINGS, type SinceGrouping, type SinceSpan, type SinceState, SPANS } from './since-state';

/** What the bar above the list shows and does. */
export interface ToolbarScene {
	readonly state: SinceState;
	readonly listing: SinceListing;
	/** The first day that counts; null where none can be read. */
	readonly day: string | null;
	readonly anyOpen: boolean;
	readonly change: (part: Partial<SinceState>) => void;
	readonly foldAll: (closed: boolean) => void;
	readonly copyMenu: (evt: MouseEvent, button: HTMLElement) => void;
	/** From the search into the list. */
	readonly enterList: () => void;
}

const spanWords: Readonly<Record<SinceSpan, string>> = { day: 'Last day', week: 'Last week', month: 'Last month', date: 'Since a date' };
const groupingWords: Readonly<Record<SinceGrouping, string>> = { actors: 'Actors', theses: 'Theses' };

export function drawToolbar(bar: HTMLElement, scene: ToolbarScene): void {
	const { state, listing, anyOpen, change } = scene;
	const top = part(bar, 'div', 'actor-atlas-toolbar-line');
	drawSearchField(part(top, 'input', 'actor-atlas-search'), {
		value: state.search, placeholder: 'Search what is new', label: 'Search what is new', change: search => change({ search }), enterList: scene.enterList,
	});
	const isSome = listing.groups.length > 0;
	drawTool(top, 'actor-atlas-fold-all', anyOpen ? 'chevrons-down-up' : 'chevrons-up-down', anyOpen ? 'Collapse all groups' : 'Expand all groups', isSome).onclick = () => scene.foldAll(anyOpen);
	const copy = drawTool(top, 'actor-atlas-copy', 'copy', 'Copy what is listed', isSome);
	copy.setAttr('aria-haspopup', 'menu');
	copy.onclick = evt => scene.copyMenu(evt, copy);
	const bottom = part(bar, 'div', 'actor-atlas-toolbar-filters');
	const choices = part(bottom, 'div', 'actor-atlas-since-choices');
	drawGroupings(part(choices, 'div', 'actor-atlas-since-groupings'), scene);
	drawSpan(part(choices, 'div', 'actor-atlas-since-span'), scene);
	const status = part(bottom, 'div', 'actor-atlas-summary');
	status.setAttr('role', 'status');
	status.setText(summaryText(scene));
}

function drawGroupings(group: HTMLElement, { state, listing, change }: ToolbarScene): void {
	group.setAttrs({ role: 'group', 'aria-label': 'Group by' });
	drawEach(group, GROUPINGS, {
		tag: 'button',
		cls: 'actor-atlas-since-grouping',
		key: by => by,
		draw: (button, by) => {
			button.setAttrs({ type: 'button', 'aria-pressed': String(state.by === by) });
			button.onclick = () => change({ by });
			part(button, 'span', 'actor-atlas-since-grouping-word').setText(groupingWords[by]);
			part(button, 'span', 'actor-atlas-count').setText(listing.counts[by].toLocaleString('en'));
		},
	});
}

function drawSpan(place: HTMLElement, { state, day, change }: ToolbarScene): void {
	const select = part(place, 'select', 'actor-atlas-since-select');
	select.addClass('dropdown');
	select.setAttr('aria-label', 'Since when');
	drawEach(select, SPANS, {
		tag: 'option',
		cls: 'actor-atlas-since-option',
		key: span => span,
		draw: (option, span) => {
			option.setAttr('value', span);
			option.setText(spanWords[span]);
		},
	});
	select.value = state.span;
	select.onchange = () => change({ span: SPANS.find(one => one === select.value) ?? 'week' });
	const custom = state.span === 'date' ? state.date : null;
	drawMaybe(place, custom, 'input', 'actor-atlas-since-typed', (input, typed) => {
		if (!input.instanceOf(HTMLInputElement)) return;
		input.setAttrs({ type: 'text', placeholder: '2 Jan, Dec 2025', 'aria-label': 'Date in words', 'aria-invalid': String(typed.trim() !== '' && day === null), spellcheck: 'false' });
		if (input.value !== typed) input.value = typed;
		input.oninput = () => change({ date: input.value });
	});
	drawMaybe(place, custom, 'input', 'actor-atlas-since-picked', input => {
		if (!input.instanceOf(HTMLInputElement)) return;
		input.setAttrs({ type: 'date', 'aria-label': 'Day' });
		if (input.value !== (day ?? '')) input.value = day ?? '';
		input.onchange = () => change({ date: input.value });
	});
}

/** "63 lines since 31 Dec 2025"; with a search, how many of them. */
function summaryText({ listing: { shown, all }, state, day }: ToolbarScene): string {
	if (day === null || shown === 0) return '';
	const words = `${counted(shown, 'line')} about ${state.by}`;
	return `${state.search.trim() === '' || shown === all ? words : `${words}, of ${all.toLocaleString('en')} in all`}, since ${dayWords(day)}`;
}
