import { drawChoice } from '../draw/choice';
import { drawIcon } from '../draw/icon';
import { drawCopy, drawFilter, drawFoldAll } from '../draw/list-tools';
import { drawEach, part } from '../draw/parts';
import { drawSearchField } from '../draw/search-field';
import { drawTool } from '../draw/tool-button';
import type { Board } from './arrange';
import { type BoardSort, type BoardState, filterCount, SORTS, sortedBy } from './board-state';
import { type Column, COLUMNS } from './draw-thesis';

/** What the bar above the board shows and does. */
export interface ToolbarScene {
	readonly state: BoardState;
	readonly board: Board;
	readonly anyOpen: boolean;
	readonly change: (next: BoardState) => void;
	readonly foldAll: (closed: boolean) => void;
	readonly filterMenu: (evt: MouseEvent, button: HTMLElement) => void;
	readonly exportMenu: (evt: MouseEvent, button: HTMLElement) => void;
	/** From the search into the list. */
	readonly enterList: () => void;
}

const sortWords: Readonly<Record<BoardSort, string>> = {
	attention: 'Attention', title: 'Title', balance: 'Evidence', newest: 'Newest evidence', due: 'Next due', review: 'Review due',
};

export function drawToolbar(bar: HTMLElement, scene: ToolbarScene): void {
	const { state, board, change, enterList } = scene;
	const top = part(bar, 'div', 'actor-atlas-toolbar-line');
	const field = { value: state.search, placeholder: 'Search theses, actors and conditions', label: 'Search theses', enterList };
	drawSearchField(top, { ...field, change: search => change({ ...state, search }) });
	drawTools(top, scene);
	const bottom = part(bar, 'div', 'actor-atlas-toolbar-filters');
	drawSort(part(bottom, 'div', 'actor-atlas-watch-choices'), scene);
	const status = part(bottom, 'div', 'actor-atlas-summary');
	status.setAttr('role', 'status');
	status.setText(summaryText(board));
}

function summaryText({ groups, shown, all }: Board): string {
	if (shown === 0) return '';
	const waiting = groups.reduce((sum, { rows }) => sum + rows.filter(({ attention }) => attention.length > 0).length, 0);
	const count = shown === all ? `${shown.toLocaleString('en')} ${shown === 1 ? 'thesis' : 'theses'}` : `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} theses`;
	return waiting === 0 ? count : `${count}, ${waiting.toLocaleString('en')} to look at`;
}

function drawTools(top: HTMLElement, scene: ToolbarScene): void {
	const { state, board, anyOpen } = scene;
	drawFilter(top, filterCount(state), scene.filterMenu);
	drawFoldAll(top, { anyOpen, what: 'theses', isSome: board.shown > 0, foldAll: scene.foldAll });
	drawCopy(top, 'Copy or save what is shown', board.shown > 0, scene.exportMenu);
}

function drawSort(place: HTMLElement, { state, change }: ToolbarScene): void {
	const label = part(place, 'label', 'actor-atlas-watch-grouping');
	part(label, 'span', 'actor-atlas-watch-choice').setText('Sort by');
	drawChoice(part(label, 'select', 'actor-atlas-select'), { label: 'Sort by', all: SORTS, words: sortWords, value: state.sort, change: sort => change({ ...state, sort, reversed: false }) });
	const turn = drawTool(place, 'actor-atlas-turn', 'arrow-up-down', 'Reverse order', state.sort !== 'attention');
	turn.setAttr('aria-pressed', String(state.reversed));
	turn.onclick = () => change({ ...state, reversed: !state.reversed });
}

const sortOf: Readonly<Record<Column, BoardSort | null>> = { title: 'title', status: null, conditions: null, balance: 'balance', newest: 'newest', due: 'due', review: 'review' };

/** The names of the columns, of which most put the theses in order. */
export function drawHead(head: HTMLElement, state: BoardState, change: (next: BoardState) => void): void {
	head.setAttrs({ role: 'group', 'aria-label': 'Sort by a column' });
	drawEach(head, COLUMNS, {
		tag: 'span',
		cls: 'actor-atlas-board-column',
		key: ([column]) => column,
		draw: (place, [column, title]) => {
			const sort = sortOf[column];
			if (sort === null) return place.setText(title);
			const button = part(place, 'button', 'actor-atlas-board-sort');
			button.setAttrs({ type: 'button', 'aria-pressed': String(state.sort === sort), 'data-reversed': String(state.sort === sort && state.reversed) });
			part(button, 'span', 'actor-atlas-board-sort-title').setText(title);
			drawIcon(button, 'chevron-down', 'actor-atlas-chevron');
			button.onclick = () => change(sortedBy(state, sort));
		},
	});
}
