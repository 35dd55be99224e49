import type { Inline } from '../../model/note';
import type { Row } from '../../model/record';

const JOINT = ' — ';

/** A row as a line of text, with its links where they stand in it. */
export function rowText({ cells }: Pick<Row, 'cells'>): Pick<Inline, 'text' | 'raw' | 'links'> {
	const filled = cells.filter(({ text }) => text !== '');
	let offset = 0;
	const links = filled.flatMap(cell => {
		const moved = cell.links.map(link => ({ ...link, start: link.start + offset, end: link.end + offset }));
		offset += cell.text.length + JOINT.length;
		return moved;
	});
	return { text: filled.map(({ text }) => text).join(JOINT), raw: filled.map(({ raw }) => raw).join(JOINT), links };
}
