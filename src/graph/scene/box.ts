/** A rectangle by its edges; y grows downwards. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Whether two have any part in common; edges that touch do not count. */
export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The smallest around all; null for none. */
export function hull(boxes: Iterable<Box>): Box | null {
	let around: Box | null = null;
	for (const { left, top, right, bottom } of boxes) {
		around = around === null ? { left, top, right, bottom } : { left: Math.min(around.left, left), top: Math.min(around.top, top), right: Math.max(around.right, right), bottom: Math.max(around.bottom, bottom) };
	}
	return around;
}

export function grown({ left, top, right, bottom }: Box, by: number): Box {
	return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
