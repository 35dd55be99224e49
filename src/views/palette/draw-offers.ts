import { drawEach, part } from '../draw/parts';
import type { Offer } from './offers';

/** The queries to begin with, each a button; arrows go from one to the next. */
export function drawOffers(place: HTMLElement, offers: readonly Offer[], take: (text: string) => void, leave: () => void): void {
	const groups = [...new Set(offers.map(({ group }) => group))];
	drawEach(place, groups, {
		tag: 'div',
		cls: 'actor-atlas-offer-group',
		key: group => group,
		draw: (el, group) => {
			part(el, 'div', 'actor-atlas-offer-caption').setText(group);
			drawEach(el, offers.filter(offer => offer.group === group), {
				tag: 'button',
				cls: 'actor-atlas-offer',
				key: ({ name, text }) => `${name ?? ''}\n${text}`,
				draw: (button, offer) => drawOffer(button, offer, take),
			});
		},
	});
	place.onkeydown = evt => {
		if (evt.key !== 'ArrowDown' && evt.key !== 'ArrowUp') return;
		evt.preventDefault();
		const all = [...place.querySelectorAll<HTMLElement>('.actor-atlas-offer')];
		const next = all[all.findIndex(el => el === evt.target) + (evt.key === 'ArrowDown' ? 1 : -1)];
		if (next !== undefined) next.focus();
		else if (evt.key === 'ArrowUp') leave();
	};
}

function drawOffer(button: HTMLElement, { name, text }: Offer, take: (text: string) => void): void {
	button.setAttr('type', 'button');
	if (name !== null) part(button, 'span', 'actor-atlas-offer-name').setText(name);
	part(button, 'span', 'actor-atlas-offer-query').setText(text);
	button.onclick = () => take(text);
}
