import type { TimelinePalette } from '../../graph/time/picture';

/** The colours that the theme has now, as they are shown. */
export function paletteOf(root: HTMLElement): TimelinePalette {
	const { color: text, fontFamily, fontSize } = styleOf(root);
	const probe = root.createDiv({ cls: 'actor-atlas-timeline-probe' });
	const colour = (name: string): string => {
		probe.setAttr('data-phase', name);
		return styleOf(probe).color;
	};
	const palette: TimelinePalette = {
		background: backgroundOf(root),
		text,
		muted: colour('muted'),
		line: colour('line'),
		today: colour('today'),
		phases: { none: colour('none'), announced: colour('announced'), started: colour('started'), expected: colour('expected'), opened: colour('opened'), delayed: colour('delayed'), ended: colour('ended') },
		fontFamily,
		fontSize: Number.parseFloat(fontSize),
	};
	probe.remove();
	return palette;
}

function styleOf(el: Element): CSSStyleDeclaration {
	return el.win.getComputedStyle(el);
}

/** Of the nearest element that is not seen through. */
function backgroundOf(el: HTMLElement): string {
	for (let at: HTMLElement | null = el; at !== null; at = at.parentElement) {
		const { backgroundColor } = styleOf(at);
		if (backgroundColor !== 'transparent' && !/, 0\)$/.test(backgroundColor)) return backgroundColor;
	}
	return 'white';
}
