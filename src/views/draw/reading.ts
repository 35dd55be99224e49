import type { Progress } from '../../model/resolved';
import { drawMaybe, part } from './parts';

/** How far the first reading is; nothing once it is done. */
export function drawReading(place: HTMLElement, progress: Progress | null): void {
	drawMaybe(place, progress, 'div', 'actor-atlas-reading', (el, { done, total }) => {
		part(el, 'div', 'actor-atlas-reading-words').setText(`Reading notes ${done} of ${total}`);
		const bar = part(el, 'progress', 'actor-atlas-bar');
		bar.setAttr('aria-label', 'Reading notes');
		bar.max = Math.max(1, total);
		bar.value = done;
	});
}
