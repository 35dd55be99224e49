import type { BoardLine } from './lines';

const lineHeight = 18;
const characterPx = 6.4;

/** Height in px that a line will take about, in a list of this width. */
export function lineEstimate(line: BoardLine, width: number): number {
	const isNarrow = width < 860;
	const rowsOf = (text: string, room: number): number => Math.ceil((text.length * characterPx) / Math.max(120, room));
	switch (line.type) {
		case 'thesis': return (isNarrow ? 150 : 62) + (line.showsReasons ? line.row.attention.length * (lineHeight + 2) : 0);
		case 'condition': return rowsOf(line.item.text, width - 200) * lineHeight + 8;
		case 'said': return rowsOf(line.said.text, width - (isNarrow ? 60 : 400)) * lineHeight + (isNarrow ? lineHeight : 0) + 8;
		case 'related': return rowsOf(line.theses.map(({ title }) => `${title} common actors `).join(' '), width - 60) * lineHeight + 8;
		case 'group': case 'section': case 'actor': return 32;
	}
}
