import { alignOf } from '../../answer/draw-cell';
import { drawIcon } from '../../draw/icon';
import { drawEach, drawMaybe, part } from '../../draw/parts';
import type { SheetColumn } from './sheet';

export type SortWay = 'ascending' | 'descending';

export interface HeadPen {
	sortOf(column: SheetColumn): SortWay | null;
}

export function drawHead(row: HTMLElement, columns: readonly SheetColumn[], pen: HeadPen): void {
	row.setAttrs({ role: 'row', 'aria-rowindex': 1 });
	drawEach(row, columns.map((column, nth) => ({ column, nth })), {
		tag: 'div',
		cls: 'actor-atlas-grid-head-cell',
		key: ({ column }) => `${column.at} ${column.key}`,
		draw: (el, { column, nth }) => {
			const sort = pen.sortOf(column);
			el.setAttrs({ role: 'columnheader', 'aria-colindex': nth + 1, 'aria-sort': sort ?? 'none', 'data-column': nth, 'data-align': alignOf(column.type), title: column.title });
			part(el, 'span', 'actor-atlas-grid-title').setText(column.title);
			drawMaybe(el, sort, 'span', 'actor-atlas-grid-sort', (mark, way) => drawIcon(mark, way === 'ascending' ? 'arrow-up' : 'arrow-down'));
			part(el, 'span', 'actor-atlas-grid-resizer').setAttr('aria-hidden', 'true');
		},
	});
}
