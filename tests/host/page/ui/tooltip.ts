export interface TooltipOptions { placement?: 'bottom' | 'right' | 'left' | 'top'; classes?: string[]; gap?: number; delay?: number }

let shown: HTMLElement | null = null;
let waiting: number | undefined;

function hide(): void {
	window.clearTimeout(waiting);
	shown?.remove();
	shown = null;
}

function place(tip: HTMLElement, target: HTMLElement, placement: string): void {
	const at = target.getBoundingClientRect();
	const box = tip.getBoundingClientRect();
	const gap = 6;
	const centerX = at.left + at.width / 2 - box.width / 2;
	const centerY = at.top + at.height / 2 - box.height / 2;
	const [x, y] = placement === 'right' ? [at.right + gap, centerY]
		: placement === 'left' ? [at.left - gap - box.width, centerY]
		: placement === 'top' ? [centerX, at.top - gap - box.height]
		: [centerX, at.bottom + gap];
	const clampX = Math.max(4, Math.min(x, window.innerWidth - box.width - 4));
	const clampY = Math.max(4, Math.min(y, window.innerHeight - box.height - 4));
	tip.setCssStyles({ left: `${clampX}px`, top: `${clampY}px` });
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
	hide();
	shown = document.body.createDiv({ cls: ['tooltip', ...options.classes ?? []], attr: { role: 'tooltip' } });
	shown.setText(content);
	place(shown, target, options.placement ?? 'bottom');
}

/** The app shows every `aria-label` as a tooltip: so does the host. */
export function setTooltip(el: HTMLElement, text: string, options: TooltipOptions = {}): void {
	if (text === '') el.removeAttribute('aria-label');
	else el.setAttribute('aria-label', text);
	if (options.placement) el.setAttribute('data-tooltip-position', options.placement);
}

export function watchTooltips(): void {
	document.addEventListener('mouseover', event => {
		const target = event.target instanceof Element ? event.target.closest('[aria-label]') : null;
		window.clearTimeout(waiting);
		if (!(target instanceof HTMLElement) || target.isContentEditable || target.matches('.workspace-ribbon, .menu, .modal')) return hide();
		waiting = window.setTimeout(() => {
			const placement = target.getAttribute('data-tooltip-position') ?? (target.closest('.workspace-ribbon') ? 'right' : 'bottom');
			const label = target.getAttribute('aria-label') ?? '';
			if (target.isConnected && label !== '') displayTooltip(target, label, placement === 'right' || placement === 'left' || placement === 'top' ? { placement } : {});
		}, 600);
	});
	for (const type of ['mousedown', 'keydown', 'wheel'] as const) document.addEventListener(type, hide, { capture: true, passive: true });
}
