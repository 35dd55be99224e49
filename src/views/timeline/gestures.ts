/** What the pointer can do with the time. */
export interface TimeHandle {
	/** Nearer by a factor around a place on the screen. */
	zoomAt(factor: number, clientX: number): void;
	moveBy(dx: number, dy: number): void;
}

/** Px that a hand may tremble in a click. */
const TREMBLE = 4;
const BY_PIXEL = 0.004;
const BY_LINE = 0.06;

/** Wheel with Ctrl/Cmd (as pinching on a trackpad comes in), two fingers, and dragging. */
export function steerTime(el: HTMLElement, handle: TimeHandle): void {
	el.addEventListener('wheel', evt => {
		if (!evt.ctrlKey && !evt.metaKey) return;
		evt.preventDefault();
		handle.zoomAt(Math.exp(-evt.deltaY * (evt.deltaMode === 0 ? BY_PIXEL : BY_LINE)), evt.clientX);
	}, { passive: false });
	steerByFingers(el, handle);
	steerByDragging(el, handle);
}

function steerByFingers(el: HTMLElement, handle: TimeHandle): void {
	let apart = 0;
	el.addEventListener('touchstart', evt => {
		apart = distance(evt);
	}, { passive: true });
	el.addEventListener('touchmove', evt => {
		const next = distance(evt);
		if (next === 0 || apart === 0) return;
		evt.preventDefault();
		handle.zoomAt(next / apart, ((evt.touches[0]?.clientX ?? 0) + (evt.touches[1]?.clientX ?? 0)) / 2);
		apart = next;
	}, { passive: false });
}

/** Between two fingers, in px across; 0 where there are not two. */
function distance({ touches }: TouchEvent): number {
	const [one, other] = [touches[0], touches[1]];
	return one === undefined || other === undefined ? 0 : Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

function steerByDragging(el: HTMLElement, handle: TimeHandle): void {
	let from: { x: number; y: number } | null = null;
	let isDragging = false;
	el.addEventListener('pointerdown', evt => {
		isDragging = false;
		// A finger scrolls by itself.
		from = evt.button === 0 && evt.pointerType === 'mouse' ? { x: evt.clientX, y: evt.clientY } : null;
	});
	el.addEventListener('pointermove', evt => {
		if (from === null || (evt.buttons & 1) === 0) return;
		const [dx, dy] = [evt.clientX - from.x, evt.clientY - from.y];
		if (!isDragging && Math.hypot(dx, dy) < TREMBLE) return;
		if (!isDragging) el.setPointerCapture(evt.pointerId);
		isDragging = true;
		from = { x: evt.clientX, y: evt.clientY };
		handle.moveBy(-dx, -dy);
	});
	for (const type of ['pointerup', 'pointercancel'] as const) {
		el.addEventListener(type, () => {
			from = null;
		});
	}
	// What ends a drag is no click on what lies there.
	el.addEventListener('click', evt => {
		if (!isDragging) return;
		isDragging = false;
		evt.preventDefault();
		evt.stopPropagation();
	}, { capture: true });
}
