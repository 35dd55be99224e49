import type { WatchGrouping, WatchListing } from '../../atlas/watch/watch-wish';
import { drawChoice } from '../draw/choice';
import { drawCopy, drawFilter, drawFoldAll } from '../draw/list-tools';
import { drawMaybe, part } from '../draw/parts';
import { drawSearchField } from '../draw/search-field';
import { drawTool } from '../draw/tool-button';
import { counted } from '../panel/age';
import { drawProgress } from '../panel/draw-watch';
import { progressText, summaryText } from './summary';
import { filterCount, GROUPINGS, type WatchState } from './watch-state';

/** What the bar above the list shows and does. */
export interface ToolbarScene {
	readonly state: WatchState;
	readonly listing: WatchListing;
	/** How many lines stand where they were ticked. */
	readonly kept: number;
	readonly anyOpen: boolean;
	readonly change: (part: Partial<WatchState>) => void;
	readonly foldAll: (closed: boolean) => void;
	readonly filterMenu: (evt: MouseEvent, button: HTMLElement) => void;
	readonly exportMenu: (evt: MouseEvent, button: HTMLElement) => void;
	/** Lets what was ticked go where it belongs. */
	readonly tidy: () => void;
	readonly add: () => void;
	/** From the search into the list. */
	readonly enterList: () => void;
}

const groupingWords: Readonly<Record<WatchGrouping, string>> = { due: 'Due', subject: 'Subject', thesis: 'Thesis', tag: 'Tag', note: 'Note' };

export function drawToolbar(bar: HTMLElement, scene: ToolbarScene): void {
	const top = part(bar, 'div', 'actor-atlas-toolbar-line');
	drawSearchField(top, { value: scene.state.search, placeholder: 'Search items, notes and tags', label: 'Search things to watch', change: words => scene.change({ search: words }), enterList: scene.enterList });
	drawTools(top, scene);
	const bottom = part(bar, 'div', 'actor-atlas-toolbar-filters');
	const choices = part(bottom, 'div', 'actor-atlas-watch-choices');
	drawGrouping(part(choices, 'label', 'actor-atlas-watch-grouping'), scene);
	drawShowDone(part(choices, 'label', 'actor-atlas-watch-done'), scene);
	const status = part(bottom, 'div', 'actor-atlas-summary');
	status.setAttr('role', 'status');
	drawMaybe(status, scene.listing.progress.tasks > 0 ? scene.listing.progress : null, 'span', 'actor-atlas-progress', (el, progress) => {
		drawProgress(el, progress);
		part(el, 'span', 'actor-atlas-progress-words').setText(progressText(progress));
	});
	part(status, 'span', 'actor-atlas-watch-summary').setText(summaryText(scene.listing));
}

function drawTools(top: HTMLElement, scene: ToolbarScene): void {
	const { state, listing, kept, anyOpen } = scene;
	drawFilter(top, filterCount(state), scene.filterMenu);
	drawFoldAll(top, { anyOpen, what: 'groups', isSome: listing.groups.length > 0, foldAll: scene.foldAll });
	// Always there: a button that came with the first tick would push the list down.
	const tidy = drawTool(top, 'actor-atlas-tidy', 'eraser', kept === 0 ? 'Tidy up' : `Tidy up (${counted(kept, 'ticked item')})`, kept > 0);
	tidy.setAttr('data-count', kept);
	tidy.onclick = () => scene.tidy();
	drawCopy(top, 'Copy or save what is shown', listing.shown > 0, scene.exportMenu);
	drawTool(top, 'actor-atlas-add', 'plus', 'Add watch item', true).onclick = () => scene.add();
}

function drawGrouping(label: HTMLElement, { state, change }: ToolbarScene): void {
	part(label, 'span', 'actor-atlas-watch-choice').setText('Group by');
	drawChoice(part(label, 'select', 'actor-atlas-select'), { label: 'Group by', all: GROUPINGS, words: groupingWords, value: state.grouping, change: grouping => change({ grouping }) });
}

function drawShowDone(label: HTMLElement, { state, listing, change }: ToolbarScene): void {
	const box = part(label, 'input', 'actor-atlas-watch-done-box');
	box.type = 'checkbox';
	box.checked = state.showDone;
	box.onchange = () => change({ showDone: box.checked });
	part(label, 'span', 'actor-atlas-watch-choice').setText(listing.hiddenDone > 0 ? `Show done (${listing.hiddenDone.toLocaleString('en')})` : 'Show done');
}
