import type { Progress } from '../../model/resolved';
import { drawMessage } from '../draw/message';
import { drawMaybe, part } from '../draw/parts';
import { drawReading } from '../draw/reading';
import { drawLegend } from './draw-legend';
import { drawChoices, drawLenses, drawTools, drawZoom, type ToolbarScene } from './draw-toolbar';
import { emptyMessage } from './empty';
import { firstState, withoutFilters } from './graph-state';
import { legendOf, toggled } from './legend';
import type { ShownGraph } from './shown-graph';
import { hiddenWords, isCut, statusWords } from './status-words';

/** All that stands around the drawing. */
export interface PaneScene extends ToolbarScene {
	/** Null while it is not known. */
	readonly shown: ShownGraph | null;
	readonly isSettled: boolean;
	readonly progress: Progress | null;
	readonly zoom: (factor: number) => void;
	readonly fit: () => void;
}

/** A narrower pane has no room for an open legend. */
const wideEnough = 520;

export function drawPane(root: HTMLElement, scene: PaneScene): void {
	const { state, shown, change } = scene;
	root.toggleClass('actor-atlas-graph-is-local', scene.isLocal);
	const bar = part(root, 'div', 'actor-atlas-toolbar');
	const line = part(bar, 'div', 'actor-atlas-toolbar-line');
	drawLenses(part(line, 'div', 'actor-atlas-graph-lenses'), scene);
	drawTools(part(line, 'div', 'actor-atlas-graph-tools'), scene);
	const below = part(bar, 'div', 'actor-atlas-toolbar-filters');
	drawChoices(part(below, 'div', 'actor-atlas-graph-choices'), scene);
	drawStatus(part(below, 'div', 'actor-atlas-graph-status'), scene);
	const place = part(part(root, 'div', 'actor-atlas-graph-body'), 'div', 'actor-atlas-graph-place');
	drawZoom(part(place, 'div', 'actor-atlas-graph-zoom'), scene);
	const entries = shown === null ? [] : legendOf(shown.base, state);
	const isOpen = state.legend ?? root.clientWidth >= wideEnough;
	// Where there is room, the drawing makes way for it.
	place.toggleClass('actor-atlas-graph-has-legend', isOpen && entries.length > 0);
	drawLegend(part(place, 'div', 'actor-atlas-graph-legend'), {
		entries,
		isOpen,
		open: legend => change({ ...state, legend }),
		toggle: entry => change(toggled(state, entry)),
	});
	drawEmpty(part(place, 'div', 'actor-atlas-message-place'), scene);
}

/** What is drawn and what is not, with the way to more of it. */
function drawStatus(place: HTMLElement, { shown, state, isSettled, isEmpty, change }: PaneScene): void {
	const words = part(place, 'span', 'actor-atlas-summary');
	words.setAttr('role', 'status');
	words.setText(shown === null || isEmpty ? '' : `${statusWords(shown)}${isSettled ? '' : ' · settling'}`);
	const more = shown !== null && isCut(shown) && state.lens !== 'chain' ? state.most * 2 : null;
	drawMaybe(place, more, 'button', 'actor-atlas-graph-more', (button, most) => {
		button.setText('Show more');
		button.setAttr('type', 'button');
		button.onclick = () => change({ ...state, most });
	});
	const hidden = shown === null || isEmpty ? '' : hiddenWords(shown);
	drawMaybe(place, hidden === '' ? null : hidden, 'span', 'actor-atlas-graph-hidden', (el, said) => el.setText(said));
}

function drawEmpty(place: HTMLElement, { shown, state, isLocal, progress, change }: PaneScene): void {
	const message = emptyMessage(shown, state, isLocal, progress);
	place.hidden = message === null;
	drawReading(part(place, 'div', 'actor-atlas-reading-place'), progress);
	drawMessage(place, message);
	drawMaybe(place, message?.canClear === true ? message : null, 'button', 'actor-atlas-graph-clear', button => {
		button.setText('Clear filters');
		button.setAttr('type', 'button');
		button.onclick = () => change(withoutFilters(state, firstState(isLocal)));
	});
}
