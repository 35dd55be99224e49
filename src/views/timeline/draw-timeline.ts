import type { TimelinePen, TimelineScene } from './scene';
import { TimelineView } from './timeline-view';

const views = new WeakMap<HTMLElement, TimelineView>();

/** Draws a timeline in an element; drawn again there, it is still zoomed as it was. */
export function drawTimelineIn(el: HTMLElement, scene: TimelineScene, pen: TimelinePen): void {
	const view = views.get(el) ?? new TimelineView(el);
	views.set(el, view);
	view.show(scene, pen);
}
