import { drawMaybe, part } from '../draw/parts';

/** Charts that can be folded away. */
export interface ChartFold {
	readonly title: string;
	readonly open: boolean;
	/** Null where it is nobody's to keep: the element keeps it as long as it is there. */
	readonly toggled: ((open: boolean) => void) | null;
	readonly draw: (body: HTMLElement) => void;
}

export function drawFold(place: HTMLElement, fold: ChartFold | null): void {
	drawMaybe(place, fold, 'details', 'actor-atlas-charts', (details, { title, open, toggled, draw }) => {
		if (!details.instanceOf(HTMLDetailsElement)) return;
		const isNew = details.childElementCount === 0;
		part(details, 'summary', 'actor-atlas-chart-summary').setText(title);
		if (isNew || toggled !== null) details.open = open;
		details.ontoggle = () => {
			if (toggled !== null && details.open !== open) toggled(details.open);
		};
		draw(part(details, 'div', 'actor-atlas-charts-body'));
	});
}
