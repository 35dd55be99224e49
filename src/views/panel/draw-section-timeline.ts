import { tableEntries } from '../../graph/time/table-entries';
import type { BuiltInKindId, KindId } from '../../model/kind';
import { drawMaybe } from '../draw/parts';
import { drawTimelineIn } from '../timeline/draw-timeline';
import { leadTo } from '../timeline/lead';
import type { PanelPen } from './panel-pen';
import type { ShownTable } from './section';

/** Kinds whose rows happen one after another, and how many must say when for that to be seen. */
const LEAST: ReadonlyMap<KindId, number> = new Map<BuiltInKindId, number>([['roadmap', 2], ['investments', 3]]);

/** Above the tables of a section: the same rows over time, where enough of them say when. */
export function drawSectionTimeline(place: HTMLElement, tables: readonly ShownTable[], label: string, pen: PanelPen): void {
	const least = LEAST.get(tables[0]?.table.kind ?? '') ?? Infinity;
	const entries = least === Infinity ? [] : tables.flatMap(({ table }) => tableEntries(table, pen.path));
	const isShown = entries.filter(({ date }) => date !== null).length >= least;
	drawMaybe(place, isShown ? entries : null, 'div', 'actor-atlas-section-timeline', (el, shown) => {
		const scene = { key: pen.path, title: label, today: pen.today, small: true, total: shown.length, entries: (most: number) => shown.slice(0, most) };
		drawTimelineIn(el, scene, { lead: (bar, entry) => leadTo(bar, entry, pen.gestures, []) });
	});
}
