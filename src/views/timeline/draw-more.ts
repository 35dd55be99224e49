import { drawMaybe, part } from '../draw/parts';

/** How many are drawn of how many, and a button for so many more, where these are not all. */
export function drawMore(place: HTMLElement, { drawn, total, step }: { readonly drawn: number; readonly total: number; readonly step: number }, more: () => void): void {
	drawMaybe(place, total > drawn ? total - drawn : null, 'div', 'actor-atlas-timeline-others', (el, others) => {
		part(el, 'span', 'actor-atlas-timeline-count').setText(`${drawn.toLocaleString('en')} of ${total.toLocaleString('en')} rows are drawn.`);
		const button = part(el, 'button', 'actor-atlas-more');
		button.setAttr('type', 'button');
		button.setText(`Show ${Math.min(others, step).toLocaleString('en')} more`);
		button.onclick = more;
	});
}
