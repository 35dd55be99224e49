import type { QueryView } from '../../model/query';
import { drawIcon } from '../draw/icon';
import { drawEach, part } from '../draw/parts';

/** What the bar above the rows shows and does. */
export interface ToolbarScene {
	/** "12 of 1,234 rows". */
	readonly summary: string;
	readonly filter: string;
	readonly view: QueryView;
	/** There are days to put on a timeline. */
	readonly dated: boolean;
	/** There are notes to link in a graph. */
	readonly linked: boolean;
	readonly choosing: boolean;
	readonly detail: boolean;
	readonly grouped: boolean;
	/** There are rows to copy and to look into. */
	readonly hasRows: boolean;
	readonly search: (words: string) => void;
	/** From the filter into the rows. */
	readonly enterRows: () => void;
	readonly setView: (view: QueryView) => void;
	readonly toggleChooser: () => void;
	readonly groupMenu: (evt: MouseEvent, el: HTMLElement) => void;
	readonly toggleDetail: () => void;
	readonly copyMenu: (evt: MouseEvent, el: HTMLElement) => void;
}

const views: ReadonlyArray<{ readonly view: QueryView; readonly icon: string; readonly title: string }> = [
	{ view: 'table', icon: 'table', title: 'Table' },
	{ view: 'list', icon: 'list', title: 'List' },
	{ view: 'task', icon: 'list-checks', title: 'Tasks' },
	{ view: 'timeline', icon: 'calendar-range', title: 'Timeline' },
	{ view: 'graph', icon: 'waypoints', title: 'Graph' },
];

export function drawToolbar(bar: HTMLElement, scene: ToolbarScene): void {
	drawViews(part(bar, 'div', 'actor-atlas-view-switch'), scene);
	const summary = part(bar, 'div', 'actor-atlas-summary');
	summary.setAttr('role', 'status');
	summary.setText(scene.summary);
	drawFilter(part(bar, 'input', 'actor-atlas-search'), scene);
	const tools = part(bar, 'div', 'actor-atlas-tools');
	const columns = drawTool(part(tools, 'button', 'actor-atlas-choose-columns'), 'columns-3', 'Choose columns', scene.choosing);
	columns.setAttr('aria-expanded', String(scene.choosing));
	columns.onclick = scene.toggleChooser;
	const group = drawTool(part(tools, 'button', 'actor-atlas-group-by'), 'group', 'Group by a column', scene.grouped);
	group.setAttr('aria-haspopup', 'menu');
	group.onclick = evt => scene.groupMenu(evt, group);
	const detail = drawTool(part(tools, 'button', 'actor-atlas-show-detail'), 'panel-bottom', 'Details of the row at the cursor', scene.detail);
	detail.setAttr('aria-pressed', String(scene.detail));
	detail.onclick = scene.toggleDetail;
	const copy = drawTool(part(tools, 'button', 'actor-atlas-copy'), 'copy', 'Copy or save the result', false);
	copy.setAttrs({ 'aria-haspopup': 'menu', disabled: scene.hasRows ? null : '' });
	copy.onclick = evt => scene.copyMenu(evt, copy);
}

function drawViews(group: HTMLElement, { view, dated, linked, setView }: ToolbarScene): void {
	const idle: Readonly<Partial<Record<QueryView, string>>> = { ...(dated ? {} : { timeline: 'no row has a date' }), ...(linked ? {} : { graph: 'no row names a note' }) };
	group.setAttrs({ role: 'group', 'aria-label': 'How the result is shown' });
	drawEach(group, views, {
		tag: 'button',
		cls: 'actor-atlas-view-choice',
		key: one => one.view,
		draw: (button, one) => {
			button.setAttr('aria-pressed', String(one.view === view));
			const why = one.view === view ? undefined : idle[one.view];
			drawTool(button, one.icon, why === undefined ? one.title : `${one.title}: ${why}`, one.view === view).onclick = () => setView(one.view);
			button.setAttr('disabled', why === undefined ? null : '');
		},
	});
}

function drawFilter(input: HTMLInputElement, { filter, search, enterRows }: ToolbarScene): void {
	input.setAttrs({ type: 'search', placeholder: 'Filter rows', 'aria-label': 'Filter rows by words', spellcheck: 'false' });
	if (input.value !== filter) input.value = filter;
	input.oninput = () => search(input.value);
	input.onkeydown = evt => {
		if (evt.isComposing || (evt.key !== 'ArrowDown' && evt.key !== 'Escape')) return;
		if (evt.key === 'Escape' && input.value === '') return;
		evt.preventDefault();
		if (evt.key === 'ArrowDown') enterRows();
		else search('');
	};
}

function drawTool(button: HTMLElement, icon: string, label: string, active: boolean): HTMLElement {
	button.addClass('clickable-icon');
	button.toggleClass('is-active', active);
	button.setAttrs({ type: 'button', 'aria-label': label });
	drawIcon(button, icon);
	return button;
}
