import { drawList } from '../code-block/draw-list';
import type { ResultPen } from '../code-block/result-pen';
import type { Answer } from '../../model/answer';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';
import type { KindLine } from './side-by-side';

/** What a column of many rows begins with. */
const rowsShown = 8;

export interface KindActions {
	readonly open: (id: string, actor: number) => void;
}

/** For each kind the rows of each actor beside those of the others. */
export function drawKinds(place: HTMLElement, lines: readonly KindLine[], actions: KindActions, pen: ResultPen): void {
	drawEach(place, lines, {
		tag: 'div',
		cls: 'actor-atlas-compare-kind',
		key: ({ id }) => id,
		draw: (el, { id, title, icon, answers }) => {
			el.setAttr('role', 'row');
			const head = part(el, 'div', 'actor-atlas-compare-title');
			head.setAttr('role', 'rowheader');
			drawIcon(head, icon);
			part(head, 'span', 'actor-atlas-compare-title-words').setText(title);
			drawEach(el, answers.map((answer, at) => ({ answer, at })), {
				tag: 'div',
				cls: 'actor-atlas-compare-cell',
				key: ({ at }) => String(at),
				draw: (cell, { answer, at }) => drawRows(cell, answer, () => actions.open(id, at), pen),
			});
		},
	});
}

function drawRows(cell: HTMLElement, answer: Answer, open: () => void, pen: ResultPen): void {
	const { rows } = answer;
	cell.setAttr('role', 'cell');
	drawMaybe(cell, rows.length > 0 ? rows.slice(0, rowsShown) : null, 'div', 'actor-atlas-result-rows', (el, shown) => drawList(el, { ...answer, rows: shown }, pen, 'subject'));
	drawMaybe(cell, rows.length === 0 ? '–' : null, 'span', 'actor-atlas-missing', (el, dash) => {
		el.setText(dash);
		el.setAttr('aria-label', 'None');
	});
	drawMaybe(cell, rows.length > rowsShown ? rows.length : null, 'button', 'actor-atlas-more', (button, count) => {
		button.setAttr('type', 'button');
		button.setText(`All ${count.toLocaleString('en')} rows`);
		button.onclick = open;
	});
}
