import type { Palette } from '../../../graph/export/palette';

/** The theme's colours as they are now where an element stands. */
export function readPalette(el: HTMLElement): Palette {
	const style = el.win.getComputedStyle(el);
	const read = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
	const faint = read('--text-faint', 'gray');
	return {
		background: read('--background-primary', 'white'),
		text: read('--text-normal', 'black'),
		roles: { actor: read('--color-blue', 'steelblue'), thesis: read('--color-purple', 'purple'), concept: faint },
		polarities: {
			positive: read('--color-green', 'green'),
			negative: read('--color-red', 'red'),
			mixed: read('--color-orange', 'orange'),
			neutral: read('--text-muted', 'gray'),
			unknown: faint,
		},
		relation: faint,
		fontFamily: read('--font-interface', '') || style.fontFamily,
	};
}
