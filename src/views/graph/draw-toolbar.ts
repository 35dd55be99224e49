import type { GraphNode } from '../../graph/graph';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawTool } from '../draw/tool-button';
import { chosenFilters } from './chosen-filters';
import { type GraphLens, type GraphState, LENSES, STEPS } from './graph-state';

/** What the bar above a graph shows and does. */
export interface ToolbarScene {
	readonly state: GraphState;
	/** The node that the graph is about; null for the whole vault. */
	readonly centre: Pick<GraphNode, 'id' | 'name'> | null;
	/** A local graph has its centre from the note in front. */
	readonly isLocal: boolean;
	/** The node that stands out with its neighbours. */
	readonly selected: string | null;
	readonly isEmpty: boolean;
	readonly change: (next: GraphState) => void;
	readonly deselect: () => void;
	readonly filterMenu: (evt: MouseEvent, button: HTMLElement) => void;
	readonly exportMenu: (evt: MouseEvent, button: HTMLElement) => void;
}

const lensLook: Readonly<Record<GraphLens, { readonly icon: string; readonly title: string; readonly tip: string }>> = {
	network: { icon: 'waypoints', title: 'Network', tip: 'Everyone, drawn together by what links them' },
	theses: { icon: 'scale', title: 'Theses', tip: 'Theses in the middle, what helps them left, what hurts them right' },
	chain: { icon: 'route', title: 'Supply chain', tip: 'Suppliers left, customers right, investors above, competitors below' },
};

export function drawLenses(group: HTMLElement, { state, change }: ToolbarScene): void {
	group.setAttrs({ role: 'group', 'aria-label': 'How the graph is drawn' });
	drawEach(group, LENSES, {
		tag: 'button',
		cls: 'actor-atlas-graph-lens',
		key: lens => lens,
		draw: (button, lens) => {
			const { icon, title, tip } = lensLook[lens];
			button.setAttrs({ type: 'button', 'aria-pressed': String(state.lens === lens), title: tip });
			drawIcon(button, icon);
			part(button, 'span', 'actor-atlas-graph-lens-word').setText(title);
			button.onclick = () => change({ ...state, lens, transform: null });
		},
	});
}

export function drawTools(place: HTMLElement, { state, isEmpty, change, filterMenu, exportMenu }: ToolbarScene): void {
	const count = chosenFilters(state).length;
	const filter = drawTool(place, 'actor-atlas-filter', 'list-filter', count === 0 ? 'Filter' : `Filter (${count} set)`);
	filter.setAttrs({ 'aria-haspopup': 'menu', 'data-count': count });
	filter.onclick = evt => filterMenu(evt, filter);
	const list = drawTool(place, 'actor-atlas-graph-list-toggle', 'list', 'List of what is drawn');
	list.setAttr('aria-pressed', String(state.list));
	list.onclick = () => change({ ...state, list: !state.list });
	const copy = drawTool(place, 'actor-atlas-graph-export', 'image-down', 'Copy or save a picture', !isEmpty);
	copy.setAttr('aria-haspopup', 'menu');
	copy.onclick = evt => exportMenu(evt, copy);
}

/** Whom the graph is about, how far it goes, and what was filtered: each with a way back. */
export function drawChoices(place: HTMLElement, scene: ToolbarScene): void {
	const { state, centre, isLocal, selected, change, deselect } = scene;
	drawMaybe(place, centre, 'span', 'actor-atlas-graph-centre', (el, { name }) => {
		part(el, 'span', 'actor-atlas-graph-centre-name').setText(name);
		const close = part(el, 'span', 'actor-atlas-graph-centre-close');
		drawMaybe(close, isLocal || (state.lens === 'chain' && state.centre === null) ? null : name, 'button', 'actor-atlas-graph-close', button => {
			drawClose(button, 'Show the whole graph', () => change({ ...state, centre: null, transform: null }));
		});
	});
	drawMaybe(place, centre, 'select', 'actor-atlas-graph-steps', select => drawSteps(select, scene));
	const chips = [
		...(selected === null ? [] : [{ key: 'selected', label: `${selected} and neighbours`, close: deselect }]),
		...chosenFilters(state).map(({ key, label, without }) => ({ key, label, close: () => change(without) })),
	];
	drawEach(place, chips, {
		tag: 'span',
		cls: 'actor-atlas-graph-chip',
		key: ({ key }) => key,
		draw: (el, { label, close }) => {
			part(el, 'span', 'actor-atlas-graph-chip-word').setText(label);
			drawClose(part(el, 'button', 'actor-atlas-graph-close'), `Without “${label}”`, close);
		},
	});
}

function drawClose(button: HTMLElement, label: string, close: () => void): void {
	button.addClass('clickable-icon');
	button.setAttrs({ type: 'button', 'aria-label': label });
	drawIcon(button, 'x');
	button.onclick = close;
}

function drawSteps(select: HTMLElement, { state, change }: ToolbarScene): void {
	if (!select.instanceOf(HTMLSelectElement)) return;
	select.addClass('dropdown');
	select.setAttr('aria-label', 'How many steps away');
	drawEach(select, STEPS.filter(steps => state.lens !== 'chain' || steps < 3), {
		tag: 'option',
		cls: 'actor-atlas-graph-step',
		key: String,
		draw: (option, steps) => {
			option.setAttr('value', steps);
			option.setText(steps === 1 ? '1 step' : `${steps} steps`);
		},
	});
	select.value = String(state.lens === 'chain' ? Math.min(2, state.steps) : state.steps);
	select.onchange = () => change({ ...state, steps: STEPS.find(steps => String(steps) === select.value) ?? 1, transform: null });
}

/** Buttons over the drawing, where maps have them. */
export function drawZoom(place: HTMLElement, { zoom, fit }: { readonly zoom: (factor: number) => void; readonly fit: () => void }): void {
	drawTool(place, 'actor-atlas-graph-in', 'plus', 'Zoom in').onclick = () => zoom(1.4);
	drawTool(place, 'actor-atlas-graph-out', 'minus', 'Zoom out').onclick = () => zoom(1 / 1.4);
	drawTool(place, 'actor-atlas-graph-fit', 'maximize', 'Show all').onclick = fit;
}
