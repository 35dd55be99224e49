import { Menu } from 'obsidian';
import type { Severity } from '../../model/problem';
import { drawEach, part } from '../draw/parts';
import { drawSearchField } from '../draw/search-field';
import { drawTool } from '../draw/tool-button';
import type { Copy } from '../gestures/lead';
import { addCopy, showMenu } from '../gestures/menu';
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
	drawSearchField(part(top, 'input', 'actor-atlas-search'), { value: state.query, placeholder: 'Filter by note or words', label: 'Filter problems', change, enterList });
	drawFoldAll(top, scene);
	drawCopy(top, scene);
	const bottom = part(bar, 'div', 'actor-atlas-toolbar-filters');
	drawSeverities(part(bottom, 'div', 'actor-atlas-severities'), scene);
	const summary = part(bottom, 'div', 'actor-atlas-summary');
	summary.setAttrs({ role: 'status' });
	summary.setText(summaryText(scene.listing));
}

function drawSeverities(group: HTMLElement, { state, listing, toggle }: ToolbarScene): void {
	group.setAttrs({ role: 'group', 'aria-label': 'Severities to show' });
	drawEach(group, SEVERITIES, {
		tag: 'button',
		cls: 'actor-atlas-severity-toggle',
		key: severity => severity,
		draw: (button, severity) => {
			button.setAttrs({ type: 'button', 'aria-pressed': String(state.shown.includes(severity)) });
			button.onclick = () => toggle(severity);
			drawSeverityIcon(button, severity);
			part(button, 'span', 'actor-atlas-severity-word').setText(severityLook[severity].plural);
			part(button, 'span', 'actor-atlas-count').setText(listing.counts[severity].toLocaleString('en'));
		},
	});
}

function drawFoldAll(top: HTMLElement, { anyOpen, listing, foldAll }: ToolbarScene): void {
	const label = anyOpen ? 'Collapse all notes' : 'Expand all notes';
	drawTool(top, 'actor-atlas-fold-all', anyOpen ? 'chevrons-down-up' : 'chevrons-up-down', label, listing.shown > 0).onclick = () => foldAll(anyOpen);
}

function drawCopy(top: HTMLElement, { copies, listing }: ToolbarScene): void {
	const button = drawTool(top, 'actor-atlas-copy', 'copy', 'Copy the problems shown', listing.shown > 0);
	button.setAttr('aria-haspopup', 'menu');
	button.onclick = evt => {
		const menu = new Menu();
		for (const copy of copies) addCopy(menu, copy);
		showMenu(menu, evt, button);
	};
}
