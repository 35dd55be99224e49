/** The user has asked that nothing moves that need not. */
export function isReduced(el: HTMLElement): boolean {
	return el.win.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
