import type { Severity } from '../../model/problem';
import { drawCopies, drawFoldAll } from '../draw/list-tools';
import { part } from '../draw/parts';
import { drawSearchField } from '../draw/search-field';
import { drawToggles } from '../draw/toggles';
import type { Copy } from '../gestures/lead';
import { drawSeverityIcon } from './draw-line';
import { type Listing, summaryText } from './listing';
import type { ProblemsState } from './problems-state';
import { SEVERITIES, severityLook } from './severity';

/** What the bar above the list shows and does. */
export interface ToolbarScene {
	readonly state: ProblemsState;
	readonly listing: Listing;
	readonly copies: readonly Copy[];
	/** Whether any note that is listed is open. */
	readonly anyOpen: boolean;
	readonly search: (query: string) => void;
	readonly toggle: (severity: Severity) => void;
	readonly foldAll: (closed: boolean) => void;
	/** From the search into the list. */
	readonly enterList: () => void;
}

export function drawToolbar(bar: HTMLElement, scene: ToolbarScene): void {
	const top = part(bar, 'div', 'actor-atlas-toolbar-line');
	const { state, search: change, enterList } = scene;
	drawSearchField(top, { value: state.query, placeholder: 'Filter by note or words', label: 'Filter problems', change, enterList });
	const { anyOpen, listing, foldAll } = scene;
	drawFoldAll(top, { anyOpen, what: 'notes', isSome: listing.shown > 0, foldAll });
	drawCopies(top, 'Copy the problems shown', listing.shown > 0, scene.copies);
	const bottom = part(bar, 'div', 'actor-atlas-toolbar-filters');
	drawSeverities(part(bottom, 'div', 'actor-atlas-severities'), scene);
	const summary = part(bottom, 'div', 'actor-atlas-summary');
	summary.setAttrs({ role: 'status' });
	summary.setText(summaryText(scene.listing));
}

function drawSeverities(group: HTMLElement, { state, listing, toggle }: ToolbarScene): void {
	const toggles = SEVERITIES.map(severity => ({
		key: severity, words: severityLook[severity].plural, count: listing.counts[severity], pressed: state.shown.includes(severity), press: () => toggle(severity),
	}));
	drawToggles(group, 'Severities to show', toggles, (button, { key }) => drawSeverityIcon(button, key));
}
