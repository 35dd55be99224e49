import { dayNumber } from '../../graph/time/day-number';
import { wholeDomain } from '../../graph/time/domain';
import { phaseOn } from '../../graph/time/phase-of';
import { BESIDE, STACKED } from '../../graph/time/shape';
import { type Timeline, type TimelineEntry, timelineOf } from '../../graph/time/timeline';
import { Frame } from '../draw/frame';
import { part } from '../draw/parts';
import { drawTool } from '../draw/tool-button';
import { settleTabStops } from '../gestures/roving';
import { type AxisScene, drawAxis } from './draw-axis';
import { drawLegend } from './draw-legend';
import { drawMore } from './draw-more';
import { drawUndated } from './draw-undated';
import { steerTime } from './gestures';
import { LanesInTurn } from './lanes-in-turn';
import { type Laid, layOut } from './lay-out';
import { WordWidths } from './measure';
import { showPictureMenu } from './picture-menu';
import type { TimelinePen, TimelineScene } from './scene';
import { TimeWindow } from './time-window';

/** Px of a page that has no size yet, as one that is about to be printed. */
const UNKNOWN = 640;
/** More are drawn when they are asked for. */
const MOST = 400;
const STEP = 1.6;
const MOVE = 0.25;
const MIDDLE = 0.5;
const NAME_HEIGHT = 20;

/** A timeline in an element: its lanes, its axis, and what keys and pointer do with the time. */
export class TimelineView {
	private readonly time = new TimeWindow();
	private readonly widths: WordWidths;
	private readonly frame: Frame;
	private readonly axisFrame: Frame;
	private readonly scroller: HTMLElement;
	private readonly page: HTMLElement;
	private readonly lanes: LanesInTurn;
	private shown: { readonly scene: TimelineScene; readonly pen: TimelinePen; readonly timeline: Timeline; readonly entries: readonly TimelineEntry[] } | null = null;
	private laid: Laid = { lanes: [], names: 0, stacked: false, visible: UNKNOWN, width: UNKNOWN };
	/** The scroller stands where it stood before the time was changed. */
	private isBehind = false;
	private drawnWidth = 0;
	private most = MOST;

	constructor(private readonly root: HTMLElement) {
		root.addClass('actor-atlas-timeline');
		const bar = part(root, 'div', 'actor-atlas-timeline-bar');
		part(bar, 'div', 'actor-atlas-legend');
		this.drawTools(part(bar, 'div', 'actor-atlas-timeline-tools'));
		this.scroller = part(root, 'div', 'actor-atlas-timeline-scroller');
		this.page = part(this.scroller, 'div', 'actor-atlas-timeline-page');
		for (const cls of ['actor-atlas-timeline-head', 'actor-atlas-timeline-grid', 'actor-atlas-rows']) part(this.page, 'div', cls);
		part(part(this.page, 'div', 'actor-atlas-timeline-head'), 'div', 'actor-atlas-timeline-corner');
		for (const cls of ['actor-atlas-undated-place', 'actor-atlas-timeline-rest']) part(root, 'div', cls);
		this.lanes = new LanesInTurn(part(this.page, 'div', 'actor-atlas-rows'), this.scroller);
		this.widths = new WordWidths(root);
		this.frame = new Frame(root, () => this.drawLanes(this.isBehind));
		this.axisFrame = new Frame(root, () => this.onScrolled());
		this.listen();
	}

	show(scene: TimelineScene, pen: TimelinePen): void {
		if (this.shown?.scene.key !== scene.key) this.begin();
		const entries = scene.entries(this.most).map(entry => phaseOn(entry, scene.today));
		const timeline = timelineOf(entries);
		this.shown = { scene, pen, timeline, entries };
		this.time.bound(wholeDomain(timeline.lanes.flatMap(({ bars }) => bars), dayNumber(scene.today) ?? 0));
		this.draw();
	}

	private begin(): void {
		this.time.fit();
		this.most = MOST;
	}

	private listen(): void {
		const { scroller, root } = this;
		// Sliding over the time on a phone is not sliding the side panes in.
		scroller.setAttr('data-ignore-swipe', 'true');
		scroller.addEventListener('scroll', () => this.axisFrame.request(), { passive: true });
		root.addEventListener('keydown', evt => this.onKey(evt));
		steerTime(scroller, {
			zoomAt: (factor, clientX) => this.zoom(factor, this.shareAt(clientX)),
			moveBy: (dx, dy) => scroller.scrollBy(dx, dy),
		});
		new ResizeObserver(() => {
			// A view that is closed has no width any more.
			if (root.isConnected && scroller.clientWidth !== this.drawnWidth && scroller.clientWidth > 0) this.frame.request();
		}).observe(scroller);
	}

	private drawTools(tools: HTMLElement): void {
		drawTool(tools, 'actor-atlas-zoom-out', 'zoom-out', 'Zoom out').onclick = () => this.zoom(1 / STEP, MIDDLE);
		drawTool(tools, 'actor-atlas-zoom-in', 'zoom-in', 'Zoom in').onclick = () => this.zoom(STEP, MIDDLE);
		drawTool(tools, 'actor-atlas-zoom-fit', 'move-horizontal', 'Show all of the time').onclick = () => this.fit();
		const save = drawTool(tools, 'actor-atlas-timeline-save', 'image-down', 'Copy or save the picture');
		save.setAttr('aria-haspopup', 'menu');
		save.onclick = evt => this.savePicture(evt, save);
	}

	private onKey(evt: KeyboardEvent): void {
		if (evt.defaultPrevented || evt.ctrlKey || evt.metaKey || evt.altKey) return;
		const act = this.actOf(evt.key);
		if (act === null) return;
		evt.preventDefault();
		act();
	}

	private actOf(key: string): (() => void) | null {
		switch (key) {
			case '+':
			case '=': return () => this.zoom(STEP, MIDDLE);
			case '-': return () => this.zoom(1 / STEP, MIDDLE);
			case '0': return () => this.fit();
			case 'ArrowLeft': return () => this.move(-MOVE);
			case 'ArrowRight': return () => this.move(MOVE);
			default: return null;
		}
	}

	private zoom(factor: number, share: number): void {
		this.time.zoom(factor, share);
		this.changed();
	}

	private move(share: number): void {
		this.time.move(share);
		this.changed();
	}

	private fit(): void {
		this.time.fit();
		this.changed();
	}

	private changed(): void {
		this.isBehind = true;
		this.frame.request();
	}

	private shareAt(clientX: number): number {
		const { names, visible } = this.laid;
		return Math.max(0, Math.min(1, (clientX - this.scroller.getBoundingClientRect().left - names) / visible));
	}

	private onScrolled(): void {
		if (this.isBehind) return;
		this.lanes.reveal();
		this.time.scrolled(this.scroller.scrollLeft, this.laid.visible);
		this.drawTime();
	}

	/** All but what depends on the zoom. */
	private draw(): void {
		if (this.shown === null) return;
		const { scene, pen, timeline, entries } = this.shown;
		const { root } = this;
		const bar = part(root, 'div', 'actor-atlas-timeline-bar');
		part(bar, 'div', 'actor-atlas-timeline-tools').hidden = timeline.lanes.length === 0;
		drawLegend(part(bar, 'div', 'actor-atlas-legend'), entries);
		drawUndated(part(root, 'div', 'actor-atlas-undated-place'), timeline.undated, scene.small, pen);
		drawMore(part(root, 'div', 'actor-atlas-timeline-rest'), { drawn: entries.length, total: scene.total, step: MOST }, () => this.showMore());
		this.scroller.hidden = timeline.lanes.length === 0;
		this.widths.refresh();
		this.drawLanes(false);
		settleTabStops(root);
	}

	private drawLanes(isStep: boolean): void {
		if (this.shown === null) return;
		const { scene, pen, timeline } = this.shown;
		const { page, scroller, time } = this;
		this.drawnWidth = scroller.clientWidth;
		const named = !scene.small || timeline.lanes.length > 1;
		this.laid = layOut(timeline, time, { width: this.drawnWidth === 0 ? UNKNOWN : this.drawnWidth, named, widths: this.widths });
		const { names, width, lanes, stacked } = this.laid;
		scroller.setAttrs({ 'data-names': names > 0 ? 'beside' : 'above', 'data-stacked': String(stacked) });
		scroller.setCssProps({ '--actor-atlas-names': `${names}px`, '--actor-atlas-seen': `${this.drawnWidth}px` });
		page.setCssProps({ '--actor-atlas-width': `${names + width}px` });
		this.lanes.show({ lanes, named, above: named && names === 0 ? NAME_HEIGHT : 0, sizes: stacked ? STACKED : BESIDE }, pen, isStep);
		scroller.scrollLeft = time.before(this.laid.visible);
		this.isBehind = false;
		this.drawTime();
	}

	private showMore(): void {
		this.most += MOST;
		if (this.shown !== null) this.show(this.shown.scene, this.shown.pen);
	}

	private drawTime(): void {
		drawAxis(part(this.page, 'div', 'actor-atlas-timeline-head'), part(this.page, 'div', 'actor-atlas-timeline-grid'), this.axis());
	}

	private axis(): AxisScene {
		const { names, visible, width } = this.laid;
		return { whole: this.time.bounds, domain: this.time.domain, width, visible, offset: names, today: dayNumber(this.shown?.scene.today ?? '') ?? 0 };
	}

	private savePicture(evt: MouseEvent, el: HTMLElement): void {
		if (this.shown === null) return;
		const { scene, timeline } = this.shown;
		const { lanes, names, visible, stacked } = this.laid;
		const before = this.time.before(visible);
		const named = !scene.small || lanes.length > 1;
		showPictureMenu({ title: scene.title, lanes, undated: timeline.undated, total: scene.total, named, names, stacked, visible, before }, this.axis(), { root: this.root, measure: text => this.widths.of(text) }, evt, el);
	}
}
