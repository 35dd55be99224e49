import type { StatedCell } from '../../model/answer';

const LONGEST = 60;

/** What a cell says, for a sentence about it. */
export function quoted(cell: StatedCell | null): string {
	const text = cell?.text ?? '';
	return `"${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}"`;
}
