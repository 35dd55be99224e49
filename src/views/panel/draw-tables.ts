import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawTable } from '../table/draw-table';
import { tableLead } from '../table/row-lead';
import { drawSectionTimeline } from './draw-section-timeline';
import { drawTotal } from './draw-total';
import type { PanelPen } from './panel-pen';
import type { ShownTable } from './section';

/** The tables of a section, each under the headings that the section does not say; what happens one after another first over time. */
export function drawTables(body: HTMLElement, tables: readonly ShownTable[], label: string, pen: PanelPen): void {
	drawSectionTimeline(part(body, 'div', 'actor-atlas-timeline-place'), tables, label, pen);
	drawEach(body, tables, {
		tag: 'div',
		cls: 'actor-atlas-table-block',
		key: ({ key }) => key,
		draw: (block, shown) => drawBlock(block, shown, label, pen),
	});
}

function drawBlock(block: HTMLElement, shown: ShownTable, label: string, pen: PanelPen): void {
	block.setAttrs({ 'data-line': shown.table.line, 'data-kind': shown.table.kind });
	drawCaption(part(block, 'div', 'actor-atlas-caption-place'), shown, pen);
	const name = [label, ...shown.caption].join(', ');
	const extent = { rows: pen.rowsShown(shown.key), showAll: () => pen.showAll(shown.key) };
	drawTable(part(block, 'div', 'actor-atlas-table-place'), shown.table, name, extent, pen);
	drawMaybe(block, shown.totals.length > 0 ? shown : null, 'div', 'actor-atlas-total', (el, one) => drawTotal(el, one, pen));
}

/** The headings of a table; they lead to it. */
export function drawCaption(place: HTMLElement, { table, caption }: ShownTable, pen: PanelPen): void {
	drawMaybe(place, caption.length === 0 ? null : caption, 'div', 'actor-atlas-caption', (el, path) => {
		pen.gestures.lead(el, tableLead(pen.path, table));
		part(el, 'span', 'actor-atlas-trail').setText(path.slice(0, -1).map(heading => `${heading} › `).join(''));
		part(el, 'span', 'actor-atlas-caption-title').setText(path[path.length - 1] ?? '');
	});
}
