import { drawMaybe, part } from '../draw/parts';

/** How many are drawn of how many, and a button for more, where these are not all. */
export function drawMore(place: HTMLElement, drawn: number, total: number, more: () => void): void {
	drawMaybe(place, total > drawn ? total - drawn : null, 'div', 'actor-atlas-timeline-others', (el, others) => {
		part(el, 'span', 'actor-atlas-timeline-count').setText(`${drawn.toLocaleString('en')} of ${total.toLocaleString('en')} rows are drawn.`);
		const button = part(el, 'button', 'actor-atlas-more');
		button.setAttr('type', 'button');
		button.setText(`Show ${Math.min(others, drawn).toLocaleString('en')} more`);
		button.onclick = more;
	});
}
