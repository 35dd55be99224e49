import type { Palette } from '../../../graph/export/palette';

/** The theme's colours as they are now where an element stands, each as a colour that canvas and SVG know. */
export function readPalette(el: HTMLElement): Palette {
	const style = el.win.getComputedStyle(el);
	const pen = createEl('canvas').getContext('2d');
	const read = (name: string, otherwise: string): string => {
		if (pen === null) return otherwise;
		pen.fillStyle = otherwise;
		// What is no colour leaves the one before.
		pen.fillStyle = style.getPropertyValue(name).trim();
		return pen.fillStyle;
	};
	const faint = read('--text-faint', 'gray');
	const muted = read('--text-muted', 'gray');
	return {
		background: read('--background-primary', 'white'),
		text: read('--text-normal', 'black'),
		roles: { actor: read('--color-blue', 'steelblue'), thesis: read('--color-purple', 'purple'), concept: muted },
		polarities: {
			positive: read('--color-green', 'green'),
			negative: read('--color-red', 'red'),
			mixed: read('--color-orange', 'orange'),
			neutral: muted,
			unknown: faint,
		},
		relation: faint,
		fontFamily: style.fontFamily,
	};
}
