import { drawChoice } from '../draw/choice';
import { drawCopies, drawFilter, drawFoldAll } from '../draw/list-tools';
import { drawMaybe, part } from '../draw/parts';
import { drawSearchField } from '../draw/search-field';
import { drawToggles } from '../draw/toggles';
import type { Copy } from '../gestures/lead';
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
	readonly filterMenu: (evt: MouseEvent, button: HTMLElement) => void;
	readonly copies: readonly Copy[];
	/** From the search into the list. */
	readonly enterList: () => void;
}

const spanWords: Readonly<Record<SinceSpan, string>> = { day: 'Last day', week: 'Last week', month: 'Last month', date: 'Since a date' };
const groupingWords: Readonly<Record<SinceGrouping, string>> = { actors: 'Actors', theses: 'Theses' };

export function drawToolbar(bar: HTMLElement, scene: ToolbarScene): void {
	const { state, listing, anyOpen, change } = scene;
	const top = part(bar, 'div', 'actor-atlas-toolbar-line');
	drawSearchField(top, {
		value: state.search, placeholder: 'Search what is new', label: 'Search what is new', change: search => change({ search }), enterList: scene.enterList,
	});
	const isSome = listing.groups.length > 0;
	drawFilter(top, Number(state.onlyOwnDays), scene.filterMenu);
	drawFoldAll(top, { anyOpen, what: 'groups', isSome, foldAll: scene.foldAll });
	drawCopies(top, 'Copy what is listed', isSome, scene.copies);
	const bottom = part(bar, 'div', 'actor-atlas-toolbar-filters');
	const choices = part(bottom, 'div', 'actor-atlas-since-choices');
	drawGroupings(part(choices, 'div', 'actor-atlas-since-groupings'), scene);
	drawSpan(part(choices, 'div', 'actor-atlas-since-span'), scene);
	const status = part(bottom, 'div', 'actor-atlas-summary');
	status.setAttr('role', 'status');
	status.setText(summaryText(scene));
}

function drawGroupings(group: HTMLElement, { state, listing, change }: ToolbarScene): void {
	drawToggles(group, 'Group by', GROUPINGS.map(by => ({ key: by, words: groupingWords[by], count: listing.counts[by], pressed: state.by === by, press: () => change({ by }) })));
}

function drawSpan(place: HTMLElement, { state, day, change }: ToolbarScene): void {
	drawChoice(part(place, 'select', 'actor-atlas-select'), { label: 'Since when', all: SPANS, words: spanWords, value: state.span, change: span => change({ span }) });
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

/** "63 lines since 31 Dec 2025"; with a search or a filter, how many of them. */
function summaryText({ listing: { shown, all }, state, day }: ToolbarScene): string {
	if (day === null || shown === 0) return '';
	const words = `${counted(shown, 'line')} about ${state.by}`;
	return `${(state.search.trim() === '' && !state.onlyOwnDays) || shown === all ? words : `${words}, of ${all.toLocaleString('en')} in all`}, since ${dayWords(day)}`;
}
